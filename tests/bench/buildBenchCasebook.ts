import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { openCasebook } from '#core/casebook/openCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { insertDocument } from '#core/repositories/documents.ts';
import { createStore, type Store } from '#core/repositories/Store.ts';
import { insertClaimant, insertSource } from '#core/repositories/sources.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { sourceKinds } from '#shared/domain/source/SourceKind.ts';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { createRandom, type Random } from '#tests/builders/createRandom.ts';
import { benchWords } from './benchWords.ts';
import { type BenchDocument, insertBenchClaim } from './insertBenchClaim.ts';
import { makeClaimText } from './makeClaimText.ts';

/** How large the casebook is. */
export type BenchSize = {
  readonly claims: number;
  readonly documents: number;
  readonly stories: number;
  /** Paragraphs of a document, each of which is a passage once it is linked. */
  readonly paragraphs: number;
  /** Lines of text out of which the paragraphs are taken; left out: made-up claims of a few hundred words. */
  readonly lines?: readonly string[] | undefined;
  /** The links of each claim; left out: none for three of ten, up to three for the rest. */
  readonly links?: number | undefined;
};

const claimsPerDecision = 500;
const documentsPerDecision = 100;
const minuteMs = 60_000;

function makeParagraphs(random: Random, { paragraphs: count, lines }: BenchSize): string[] {
  if (lines) {
    const from = random.below(lines.length - count);
    return lines.slice(from, from + count);
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random.below(3) }, () =>
      makeClaimText(random, random.pick(benchWords.claimants)),
    ).join('. '),
  );
}

/** Puts a text where the vault keeps it; a casebook of the benchmark need not survive a power cut. */
function keepFile(folder: string, text: string): { sha256: string; byteLength: number } {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  mkdirSync(join(folder, 'evidence', sha256.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'evidence', sha256.slice(0, 2), sha256.slice(2)), bytes);
  return { sha256, byteLength: bytes.length };
}

/**
 * Makes a casebook full of made-up claims through the repositories, with many claims to a decision: the contract's
 * one decision a claim would take minutes. Its log and its evidence are sound. The folder must not exist.
 */
export async function buildBenchCasebook(folder: string, size: BenchSize, report: (done: number) => void) {
  let time = Date.parse('2022-01-03T08:00:00.000Z');
  const real = createNodePorts();
  const ports = { ...real, clock: { now: () => new Date((time += minuteMs)).toISOString() } };
  const random = createRandom(20_240_305);
  const { ids, clock, sha256 } = ports;
  await createCasebook({ folder, title: 'A busy newsroom', who: 'Bench' }, ports);
  const casebook = await openCasebook({ folder, isReadOnly: false, who: 'Bench' }, clock.now);
  casebook.connection.pragma('synchronous = OFF');
  const store: Store = createStore(casebook, ports, () => undefined);

  const claimants = benchWords.claimants.map((name) => ({ id: ids.next(), name }));
  const sourceIds = Array.from({ length: 300 }, () => ids.next());
  await store.write({ who: 'Bench', action: 'sources.create' }, async (tx) => {
    for (const claimant of claimants) await insertClaimant(tx, claimant.id, claimant.name);
    for (const [at, id] of sourceIds.entries()) {
      await insertSource(tx, id, {
        name: `${random.pick(benchWords.places)} Gazette ${at}`,
        kind: random.pick(sourceKinds),
        originGroup: at % 5 === 0 ? `agency ${at % 60}` : '',
        defaultTier: random.pick(tiers),
        ...(at % 20 === 0 ? { claimantId: random.pick(claimants).id } : {}),
        isConfidential: at % 50 === 7,
      });
    }
  });

  const addDocuments = async (role: DocumentRole, count: number): Promise<BenchDocument[]> => {
    const documents: BenchDocument[] = [];
    for (let at = 0; at < count; at += documentsPerDecision) {
      await store.write({ who: 'Bench', action: 'documents.importFiles' }, async (tx) => {
        for (let each = at; each < Math.min(count, at + documentsPerDecision); each += 1) {
          const paragraphs = makeParagraphs(random, size);
          const text = [`${role} ${each}`, ...paragraphs].join('\n');
          let start = 0;
          const blocks = text.split('\n').map((line) => {
            const block = { type: 'paragraph' as const, start, end: start + line.length };
            start = block.end + 1;
            return block;
          });
          const document = {
            id: ids.next(),
            textVersionId: ids.next(),
            text,
            passages: new Map<number, string>(),
          };
          await insertDocument(tx, {
            id: document.id,
            textVersionId: document.textVersionId,
            role,
            fileName: `${role}-${each}.txt`,
            blob: keepFile(folder, text),
            sourceId: role === 'evidence' ? random.pick(sourceIds) : null,
            isConfidential: each % 100 === 3,
            now: clock.now(),
            textSha256: sha256(text),
            extracted: {
              text,
              layout: { blocks, marks: [], pages: [] },
              title: `${random.pick(benchWords.products)} in ${random.pick(benchWords.places)}, ${role} ${each}`,
              byline: null,
              published: '2023-05-04',
              language: 'en',
              url: null,
              mediaType: 'text/plain',
              extractor: { name: 'text', version: 1 },
              warnings: [],
            },
          });
          documents.push({ ...document, blocks });
        }
      });
    }
    return documents;
  };
  const stories = await addDocuments('story', size.stories);
  const evidence = await addDocuments('evidence', size.documents);

  for (let at = 0; at < size.claims; at += claimsPerDecision) {
    await store.write({ who: 'Bench', action: 'claims.create' }, async (tx) => {
      for (let each = at; each < Math.min(size.claims, at + claimsPerDecision); each += 1) {
        await insertBenchClaim(tx, ports, random, { claimants, stories, evidence, links: size.links });
      }
    });
    report(Math.min(size.claims, at + claimsPerDecision));
  }
  await casebook.close();
}

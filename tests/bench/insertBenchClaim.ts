import type { Ports } from '#core/ports.ts';
import { insertAppearance, insertLink, upsertVerdict } from '#core/repositories/claimParts.ts';
import { insertClaim } from '#core/repositories/claims.ts';
import { insertPassage } from '#core/repositories/passages.ts';
import type { Tx } from '#core/repositories/Store.ts';
import { describePassage } from '#shared/domain/anchoring/Selector.ts';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { stances } from '#shared/domain/evidence/Stance.ts';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import type { Random } from '#tests/builders/createRandom.ts';
import { benchWords } from './benchWords.ts';
import { makeClaimText } from './makeClaimText.ts';

/** A document whose paragraphs can be linked; `passages` tells which are passages already, by their block. */
export type BenchDocument = {
  readonly id: string;
  readonly textVersionId: string;
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number }[];
  readonly passages: Map<number, string>;
};

/** What a claim is connected with. */
export type BenchSurroundings = {
  readonly claimants: readonly { readonly id: string; readonly name: string }[];
  readonly stories: readonly BenchDocument[];
  readonly evidence: readonly BenchDocument[];
  readonly links?: number | undefined;
};

type BenchPorts = Pick<Ports, 'ids' | 'clock'>;

async function ensurePassage(
  tx: Tx,
  { ids }: BenchPorts,
  { below }: Random,
  document: BenchDocument,
): Promise<string> {
  const at = 1 + below(document.blocks.length - 1);
  const known = document.passages.get(at);
  if (known !== undefined) return known;
  const { start, end } = document.blocks[at] ?? { start: 0, end: 1 };
  const id = ids.next();
  await insertPassage(tx, {
    ...describePassage(document.text, start, end),
    id,
    documentId: document.id,
    textVersionId: document.textVersionId,
    firstPage: null,
    lastPage: null,
  });
  document.passages.set(at, id);
  return id;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Adds a made-up claim: a verdict for 60 %, tags for 30 %, links for 70 %, an appearance for 90 %. */
export async function insertBenchClaim(
  tx: Tx,
  ports: BenchPorts,
  random: Random,
  surroundings: BenchSurroundings,
) {
  const { ids, clock } = ports;
  const { next, below, pick } = random;
  const id = ids.next();
  const now = clock.now();
  const kind = pick(claimKinds);
  const claimant = pick(surroundings.claimants);
  const workState = pick(workStates);
  const day = `${2021 + below(4)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`;
  await insertClaim(tx, {
    id,
    text: makeClaimText(random, claimant.name),
    kind,
    isUniversal: below(10) === 0,
    claimantId: below(20) === 0 ? null : claimant.id,
    claimedOn: below(8) === 0 ? null : day,
    workState,
    droppedReason: workState === 'dropped' ? 'Said by nobody we could find' : '',
    note: below(5) === 0 ? 'Ask the press office again before the brief goes out.' : '',
    tags: next() < 0.3 ? Array.from({ length: 1 + below(3) }, () => pick(benchWords.tags)) : [],
    dueOn: kind === 'prediction' ? `${2025 + below(6)}` : null,
    now,
  });
  if (next() < 0.9) {
    await insertAppearance(
      tx,
      ids.next(),
      id,
      await ensurePassage(tx, ports, random, pick(surroundings.stories)),
    );
  }
  const linked = new Set<string>();
  const wanted = surroundings.links ?? (next() < 0.7 ? 1 + below(3) : 0);
  while (linked.size < wanted) {
    const passageId = await ensurePassage(tx, ports, random, pick(surroundings.evidence));
    if (linked.has(passageId)) continue;
    linked.add(passageId);
    await insertLink(tx, {
      id: ids.next(),
      claimId: id,
      passageId,
      stance: pick(stances),
      tier: pick(tiers),
      note: '',
    });
  }
  if (next() < 0.6) {
    await upsertVerdict(tx, {
      id: ids.next(),
      claimId: id,
      value: pick(verdictValues),
      reason: 'The filing gives another number, and the claimant answered only with the press release.',
      asOf: '2024-03-05',
      finding: 'The number in the claim is not the number in the filing.',
      decidedBy: 'Bench',
      decidedAt: now,
    });
  }
}

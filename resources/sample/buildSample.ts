import { join } from 'node:path';
import type { Client } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import { claims } from './claims.ts';
import { documents, type SampleDocument } from './documents.ts';
import type { SampleClaim, SampleEvidence } from './SampleClaim.ts';
import { sources, type SampleSource } from './sources.ts';

/** The title of the sample casebook. */
export const sampleTitle = 'Sora launch, February 2024';

/** Who checked its claims. */
export const sampleChecker = 'Ines Falk';

const asOf = '2024-03-05';
const translator = 'Wen Peiyu';

type IdsByKey = ReadonlyMap<string, string>;
type Call = <Name extends MethodName>(
  about: string,
  method: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>;

const getId = (ids: IdsByKey, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample names “${key}”, which it does not have.`);
  return id;
};

/** Fails with the thing that was being built, for the answer of the core does not know it. */
const createCall =
  (client: Client): Call =>
  async (about, method, input) => {
    const result = await client(method, input);
    if (!result.ok) throw new Error(`${method} of “${about}”: ${result.error.message}`);
    return result.value;
  };

async function addSources(call: Call): Promise<IdsByKey> {
  const ids = new Map<string, string>();
  for (const source of sources as readonly SampleSource[]) {
    const { id } = await call(source.key, 'sources.create', {
      name: source.name,
      kind: source.kind,
      defaultTier: source.defaultTier,
      originGroup: source.originGroup ?? '',
      contact: source.contact ?? '',
      isConfidential: source.isConfidential ?? false,
      note: source.note,
    });
    ids.set(source.key, id);
  }
  return ids;
}

async function importDocument(
  call: Call,
  document: SampleDocument,
  path: string,
  sourceIds: IdsByKey,
): Promise<string> {
  const { results } = await call(document.key, 'documents.importFiles', {
    paths: [path],
    role: document.role,
    sourceId: getId(sourceIds, document.source),
    isConfidential: document.isConfidential ?? false,
  });
  const id = results[0]?.documentId;
  if (id === undefined) throw new Error(`${document.file}: ${results[0]?.error?.message ?? 'not imported'}`);
  await call(document.key, 'documents.update', {
    id,
    title: document.title,
    author: document.author ?? '',
    editor: document.editor ?? '',
    language: document.language,
    publishedOn: document.publishedOn,
    capturedAt: document.capturedAt,
    url: document.url,
    note: document.note,
  });
  return id;
}

async function translate(
  call: Call,
  claim: OutputOf<'claims.get'>,
  documentId: string,
  { exact, translation }: SampleEvidence,
): Promise<void> {
  const link = claim.links.find(
    ({ passage }) => passage.documentId === documentId && passage.exact === exact,
  );
  // Two claims can rest on the same passage; it is translated once.
  if (!link || translation === undefined || link.passage.translations.length > 0) return;
  await call(exact, 'passages.translate', {
    passageId: link.passage.id,
    language: 'en',
    text: translation,
    translator,
    by: 'person',
  });
}

async function addContacts(call: Call, sample: SampleClaim, claimId: string): Promise<void> {
  for (const { answered, ...asked } of sample.contacts ?? []) {
    const { contacts } = await call(sample.key, 'contacts.add', { claimId, ...asked });
    const contact = contacts.find(
      ({ question, askedOn }) => question === asked.question && askedOn === asked.askedOn,
    );
    if (!contact || !answered) continue;
    await call(sample.key, 'contacts.update', {
      id: contact.id,
      answer: answered.answer,
      answeredOn: answered.on,
    });
  }
}

async function addClaim(
  call: Call,
  sample: SampleClaim,
  documentIds: IdsByKey,
  claimIds: IdsByKey,
): Promise<string> {
  const { id: claimId } = await call(sample.key, 'claims.create', {
    text: sample.text,
    kind: sample.kind,
    isUniversal: sample.isUniversal ?? false,
    claimant: sample.claimant,
    claimedOn: sample.claimedOn,
    note: sample.note ?? '',
    unverified: sample.unverified ?? '',
    tags: [...sample.tags],
    quotedInId: sample.quotedIn === undefined ? null : getId(claimIds, sample.quotedIn),
    dueOn: sample.dueOn ?? null,
    appearances: [{ documentId: getId(documentIds, 'story'), exact: sample.appearance }],
  });
  for (const evidence of sample.evidence) {
    const documentId = getId(documentIds, evidence.document);
    const linked = await call(`${sample.key}: ${evidence.exact}`, 'evidence.link', {
      claimId,
      passage: { documentId, exact: evidence.exact },
      stance: evidence.stance,
      tier: evidence.tier,
      note: evidence.note,
    });
    await translate(call, linked, documentId, evidence);
  }
  await addContacts(call, sample, claimId);
  if (sample.isQuoteChecked) await call(sample.key, 'checks.quote', { claimId });
  if (sample.verdict) await call(sample.key, 'verdicts.set', { claimId, asOf, ...sample.verdict });
  await call(sample.key, 'claims.update', {
    id: claimId,
    workState: sample.workState,
    droppedReason: sample.droppedReason ?? '',
  });
  return claimId;
}

/** A claimant exists once a claim names it, so the sources that speak for one are tied to it at the end. */
async function tieSourcesToClaimants(call: Call, sourceIds: IdsByKey): Promise<void> {
  const { claimants } = await call('claimants', 'claimants.list', {});
  for (const { key, speaksFor } of sources as readonly SampleSource[]) {
    if (speaksFor === undefined) continue;
    const claimantId = getId(new Map(claimants.map(({ name, id }) => [name, id])), speaksFor);
    await call(key, 'sources.update', { id: getId(sourceIds, key), claimantId });
  }
}

/**
 * Builds the sample in an empty casebook, through the contract only. The caller needs the reach of a terminal, for
 * files are imported by path. Answers the ids of the claims by their keys. Throws where anything does not fit.
 */
export async function buildSample(client: Client, sourcesFolder: string): Promise<IdsByKey> {
  const call = createCall(client);
  const sourceIds = await addSources(call);
  const documentIds = new Map<string, string>();
  for (const document of documents) {
    const path = join(sourcesFolder, document.file);
    documentIds.set(document.key, await importDocument(call, document, path, sourceIds));
  }
  const claimIds = new Map<string, string>();
  for (const sample of claims) {
    claimIds.set(sample.key, await addClaim(call, sample, documentIds, claimIds));
  }
  await tieSourcesToClaimants(call, sourceIds);
  return claimIds;
}

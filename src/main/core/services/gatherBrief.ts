import { listClaimIds } from '#core/repositories/claimList.ts';
import { type Claim, findClaim } from '#core/repositories/claims.ts';
import {
  type Document,
  findDocument,
  findTextByVersion,
  listDocuments,
} from '#core/repositories/documents.ts';
import { listSources } from '#core/repositories/sources.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { describeCasebook } from './casebookHandlers.ts';
import type { Context } from './Context.ts';
import { found } from './found.ts';

/** The story asked for; else the only one; null where there are several or none. */
async function chooseStory(context: Context, storyId: string | undefined): Promise<Document | null> {
  if (storyId !== undefined) {
    return found(await context.store.read((db) => findDocument(db, storyId)), 'document');
  }
  const { total, documents } = await context.store.read((db) =>
    listDocuments(db, { role: 'story', isRemoved: false, offset: 0, limit: 2 }),
  );
  return total === 1 ? (documents[0] ?? null) : null;
}

/** Everything that a brief is made of: claims with all that belongs to them, their documents, texts and sources. */
export async function gatherBrief(context: Context, input: ParsedInputOf<'briefs.print'>) {
  const { store, ports } = context;
  const casebook = await describeCasebook(context);
  const story = await chooseStory(context, input.storyId);
  const filter = input.storyId === undefined ? input.filter : { ...input.filter, storyId: input.storyId };
  const chosen = input.claimIds && new Set(input.claimIds);
  const passing = await store.read((db) => listClaimIds(db, filter));
  const claims: Claim[] = [];
  for (const id of chosen ? passing.filter((each) => chosen.has(each)) : passing) {
    const claim = await store.read((db) => findClaim(db, id));
    if (claim) claims.push(claim);
  }
  const passages = claims.flatMap((claim) => [
    ...claim.appearances.map((appearance) => appearance.passage),
    ...claim.links.map((link) => link.passage),
  ]);
  const checks = claims.flatMap((claim) => claim.checks);
  const documents: Document[] = [];
  for (const id of new Set([...passages, ...checks].map(({ documentId }) => documentId))) {
    const document = await store.read((db) => findDocument(db, id));
    if (document) documents.push(document);
  }
  const texts = new Map<string, string>();
  for (const id of new Set([...passages, ...checks].map(({ textVersionId }) => textVersionId))) {
    const text = await store.read((db) => findTextByVersion(db, id));
    if (text !== undefined) texts.set(id, text);
  }
  return {
    title: input.title ?? story?.title ?? casebook.title,
    casebook,
    story,
    claims,
    documents,
    sources: await store.read(listSources),
    textOf: (textVersionId: string) => texts.get(textVersionId),
    generatedAt: ports.clock.now(),
    isConfidentialIncluded: input.isConfidentialIncluded,
  };
}

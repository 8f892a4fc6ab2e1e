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
import { gatherMoves } from './gatherMoves.ts';
import { describeCasebook } from './casebookHandlers.ts';
import type { Db } from '#core/repositories/Store.ts';
import type { Context } from './Context.ts';
import { found } from './found.ts';

/** The story asked for; else the only one; null where there are several or none. */
async function chooseStory(db: Db, storyId: string | undefined): Promise<Document | null> {
  if (storyId !== undefined) return found(await findDocument(db, storyId), 'document');
  const { total, documents } = await listDocuments(db, {
    role: 'story',
    isRemoved: false,
    offset: 0,
    limit: 2,
  });
  return total === 1 ? (documents[0] ?? null) : null;
}

async function gather(db: Db, context: Context, input: ParsedInputOf<'briefs.print'>) {
  const casebook = await describeCasebook(db, context);
  const story = await chooseStory(db, input.storyId);
  const filter = input.storyId === undefined ? input.filter : { ...input.filter, storyId: input.storyId };
  const chosen = input.claimIds && new Set(input.claimIds);
  const passing = await listClaimIds(db, filter);
  const claims: Claim[] = [];
  for (const id of chosen ? passing.filter((each) => chosen.has(each)) : passing) {
    const claim = await findClaim(db, id);
    if (claim) claims.push(claim);
  }
  const passages = claims.flatMap((claim) => [
    ...claim.appearances.map((appearance) => appearance.passage),
    ...claim.links.map((link) => link.passage),
  ]);
  const checks = claims.flatMap((claim) => claim.checks);
  const documents: Document[] = [];
  for (const id of new Set([...passages, ...checks].map(({ documentId }) => documentId))) {
    const document = await findDocument(db, id);
    if (document) documents.push(document);
  }
  const moves = await gatherMoves(db, claims);
  for (const { documentId } of moves.values()) {
    const document = await findDocument(db, documentId);
    if (document && !documents.some(({ id }) => id === documentId)) documents.push(document);
  }
  const texts = new Map<string, string>();
  for (const id of new Set([...passages, ...checks].map(({ textVersionId }) => textVersionId))) {
    const text = await findTextByVersion(db, id);
    if (text !== undefined) texts.set(id, text);
  }
  return {
    title: input.title ?? story?.title ?? casebook.title,
    casebook,
    story,
    claims,
    documents,
    sources: await listSources(db),
    moves,
    textOf: (textVersionId: string) => texts.get(textVersionId),
    generatedAt: context.ports.clock.now(),
    isConfidentialIncluded: input.isConfidentialIncluded,
  };
}

/**
 * Everything that a brief is made of: claims with all that belongs to them, their documents, texts and sources; all
 * of one moment, while others go on writing.
 */
export const gatherBrief = (context: Context, input: ParsedInputOf<'briefs.print'>) =>
  context.store.snapshot((db) => gather(db, context, input));

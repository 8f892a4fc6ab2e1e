import { insertAppearance } from '#core/repositories/claimParts.ts';
import { insertClaim } from '#core/repositories/claims.ts';
import { insertPassage } from '#core/repositories/passages.ts';
import type { Tx } from '#core/repositories/Store.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { describePassage, isPassageRange } from '#shared/domain/anchoring/Selector.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { toClaimWords } from '#shared/domain/claim/toClaimWords.ts';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { listSuggestions } from '#shared/domain/spotting/listSuggestions.ts';
import { spotClaims } from '#shared/domain/spotting/spotClaims.ts';
import type { Context } from './Context.ts';
import { ensureClaimant } from './ensureClaimant.ts';

type Story = {
  readonly documentId: string;
  readonly textVersionId: string;
  readonly extracted: ExtractedText;
};

/** A claim's words are kept up to this length; a quotation can be longer. */
const longestText = 10_000;
const longestName = 1_000;

/**
 * Logs the claims spotted in a story that was just imported, in the order of the story, each with its appearance, kind,
 * claimant and due date. Answers how many.
 */
export async function logSpottedClaims(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  { documentId, textVersionId, extracted }: Story,
  threshold: number,
): Promise<number> {
  const { text, layout, published } = extracted;
  const { ids, clock } = context.ports;
  const date = published !== null && isPartialDate(published) ? published : undefined;
  const suggestions = listSuggestions(spotClaims({ text, date }).claims, [], threshold).filter(
    ({ start, end }) => end - start <= longestText && isPassageRange(text, start, end),
  );
  const passages = new Map<string, string>();
  for (const claim of suggestions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, claimant } = claim;
    const name = claimant && text.slice(claimant.start, claimant.end).trim();
    const id = ids.next();
    await insertClaim(tx, {
      id,
      text: toClaimWords(text.slice(start, end)),
      kind: claim.kind,
      isUniversal: claim.isUniversal,
      claimantId: await ensureClaimant(tx, context, name && name.length <= longestName ? name : null),
      claimedOn: date ?? null,
      dueOn: claim.due ?? null,
      now: clock.now(),
    });
    const place = `${start}-${end}`;
    let passageId = passages.get(place);
    if (passageId === undefined) {
      passageId = ids.next();
      passages.set(place, passageId);
      const pages = findPages(layout.pages, start, end);
      await insertPassage(tx, {
        ...describePassage(text, start, end),
        id: passageId,
        documentId,
        textVersionId,
        firstPage: pages?.first.page ?? null,
        lastPage: pages?.last.page ?? null,
      });
    }
    await insertAppearance(tx, ids.next(), id, passageId);
  }
  return suggestions.length;
}

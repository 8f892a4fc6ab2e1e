import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { readWords } from '#shared/domain/words/readWords.ts';

/**
 * What a suggestion is known by when it was dismissed: its kind and its folded words. An edit elsewhere in the story, other
 * quotation marks or capitals leave it alone; other words make another claim.
 */
export const keySuggestion = (kind: ClaimKind | (string & {}), words: string): string =>
  `${kind} ${readWords(words)
    .map(({ key }) => key)
    .join(' ')}`;

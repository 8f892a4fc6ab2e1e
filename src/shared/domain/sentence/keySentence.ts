import { foldTypography } from '#shared/domain/anchoring/foldTypography.ts';

/**
 * What a sentence is known by where it was marked as needing no check: its words. Other quotation marks, dashes and spaces
 * leave it the same; other words, capitals or points make another sentence.
 */
export const keySentence = (words: string): string => foldTypography(words).trim();

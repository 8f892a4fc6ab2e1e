import type { Span } from '#shared/domain/words/Span.ts';
import { pronouns } from './cueWords.ts';
import { findQuotations, type Quotation } from './findQuotations.ts';

/** What a stretch of a text is of the quotations there. */
export type Quoted = {
  /** It is a quotation, or whole words of one, long enough to be a quote claim. */
  readonly isQuote: boolean;
  /** Who is named as having said it; null where nobody is, only a pronoun stands there, or several are. */
  readonly speaker: string | null;
};

const nobody: Quoted = { isQuote: false, speaker: null };
const chinesePronouns = /^(?:我|你|他|她|它|我们|你们|他们|她们|记者|記者|对方|對方|有人|自己|谁)$/u;
const title = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.?\s+/u;
const marks = /["“”«»「」『』‘’]/gu;

/**
 * Whether a stretch of a text is quoted there, and by whom it is said. It counts as quoted where it lies in one quotation,
 * marks aside, or holds quotations that make up a third of it. Its speaker is a suggestion to a person.
 */
export function findQuoted(text: string, { start, end }: Span): Quoted {
  const touched = findQuotations(text).filter((quotation) => quotation.start < end && quotation.end > start);
  const covered = touched.reduce(
    (sum, quotation) => sum + Math.min(end, quotation.end) - Math.max(start, quotation.start),
    0,
  );
  if (covered * 3 < end - start) return nobody;
  const names = new Set(touched.map((quotation) => nameOf(text, quotation)));
  const [name = null] = names;
  const isAttributed = touched.some(({ speaker, cue }) => speaker ?? cue);
  return {
    isQuote: isAttributed && isLong(text.slice(start, end).replace(marks, '')),
    speaker: names.size === 1 ? name : null,
  };
}

function nameOf(text: string, { speaker }: Quotation): string | null {
  if (!speaker) return null;
  const name = text.slice(speaker.start, speaker.end).replace(/\s+/g, ' ').replace(title, '').trim();
  const isName = /^\p{Lu}|\p{Lu}\p{L}*$|\p{Script=Han}/u.test(name);
  return isName && !pronouns.test(name) && !chinesePronouns.test(name) && !/^(?:The|A|An)\s\p{Ll}/u.test(name)
    ? name
    : null;
}

/** Four words or more, or eight characters where words are not spaced; fewer are taken for what they say. */
const isLong = (words: string): boolean =>
  words.trim().split(/\s+/).length >= 4 || (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8;

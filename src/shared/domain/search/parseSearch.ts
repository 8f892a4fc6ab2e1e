import { gapWord, scanSearchWords } from './scanSearchWords.ts';

/** Words that must follow one another; a single word is a term of one. Folded as {@link scanSearchWords} does. */
export type SearchTerm = {
  readonly words: readonly string[];
  /** Whether all of them are characters of scripts without spaces, one right after the other. */
  readonly isRun: boolean;
};

/** A phrase in straight, full-width or curly quotation marks; a mark without its partner means nothing. */
const phrase = /["＂“”]([^"＂“”]*)["＂“”]/gu;

/** What does not part what was typed as one: an apostrophe, a hyphen, a point, as in don’t, GPT-4, 7.5, R&D. */
const joiner = /^['’ʼ.\-‐‑_&]$/u;
const comma = /^[,，]$/u;
const digits = /^\p{Nd}+$/u;

/**
 * What a search asks for: all of these terms must stand in a text. Words and runs of characters typed without a space
 * are one term, and so is a phrase in quotation marks. Punctuation is never an operator. Empty where no word was typed.
 */
export function parseSearch(query: string): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  const add = (words: readonly string[], isRun: boolean) => {
    if (words.length > 0) terms.set(words.join(' '), { words, isRun });
  };
  const rest = query.replace(phrase, (_, words: string) => {
    const keys: string[] = [];
    let isRun = true;
    scanSearchWords(words, (key, _start, _end, isCharacter) => {
      keys.push(key);
      isRun &&= isCharacter && key !== gapWord;
    });
    add(keys, isRun);
    return ' ';
  });
  let words: string[] = [];
  let isRun = true;
  let last: {
    readonly key: string;
    readonly start: number;
    readonly end: number;
    readonly isCharacter: boolean;
  } = {
    key: '',
    start: -1,
    end: -1,
    isCharacter: false,
  };
  scanSearchWords(rest, (key, start, end, isCharacter) => {
    if (start === end) return;
    const gap = rest.slice(last.end, start);
    const isJoined =
      // One character can fold to several.
      start === last.start ||
      gap === '' ||
      (!(isCharacter && last.isCharacter) &&
        (joiner.test(gap) || (comma.test(gap) && digits.test(key) && digits.test(last.key))));
    if (!isJoined) {
      add(words, isRun);
      words = [];
      isRun = true;
    }
    words.push(key);
    isRun &&= isCharacter;
    last = { key, start, end, isCharacter };
  });
  add(words, isRun);
  return [...terms.values()];
}

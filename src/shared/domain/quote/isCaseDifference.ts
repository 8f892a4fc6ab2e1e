import type { Word } from '#shared/domain/words/readWords.ts';

/** Words that say something else with a capital: "the US" is not "us". */
const acronyms = new Set(['us', 'it', 'who', 'aids', 'nice', 'hud', 'ice', 'eta', 'ai']);
const names = new Set(
  'may march august polish turkey china apple meta amazon target gap visa alphabet oracle shell chevron ford'.split(
    ' ',
  ),
);

type Side = { readonly text: string; readonly words: readonly Word[] };

const startsSentence = ({ text, words }: Side, at: number): boolean => {
  const start = words[at]?.start ?? 0;
  return at === 0 || /[.!?:\n"“”‘([…—–-]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
};

const rawOf = ({ text, words }: Side, at: number): string => text.slice(words[at]?.start, words[at]?.end);

const isLower = (raw: string) => raw === raw.toLowerCase();
const isUpper = (raw: string) => raw.length > 1 && raw === raw.toUpperCase();

/** Whether two words that fold to the same mean two things by their case. Otherwise case is typography. */
export function isCaseDifference(quote: Side, at: number, source: Side, sourceAt: number): boolean {
  const key = quote.words[at]?.key ?? '';
  if (!acronyms.has(key) && !names.has(key)) return false;
  const [a, b] = [rawOf(quote, at), rawOf(source, sourceAt)];
  if (a === b || isLower(a) === isLower(b)) return false;
  if (acronyms.has(key))
    return isUpper(a) !== isUpper(b) && !isShouted(quote, at) && !isShouted(source, sourceAt);
  return !isUpper(a) && !isUpper(b) && !startsSentence(quote, at) && !startsSentence(source, sourceAt);
}

/** Whether the neighbours of a word are written in capitals too. */
function isShouted(side: Side, at: number): boolean {
  return [at - 1, at + 1].some((each) => {
    const raw = rawOf(side, each);
    return each >= 0 && each < side.words.length && /^\p{Lu}{2,}$/u.test(raw);
  });
}

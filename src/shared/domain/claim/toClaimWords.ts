/** A point that belongs to the word before it: an initial, "U.S.", "a.m.", "Inc." */
const abbreviated =
  /(?:^|[^\p{L}])(?:\p{L}|(?:\p{L}\.)+\p{L}|Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|St|No|Nos|vs|etc|al|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/iu;

/**
 * The words of a claim as a list shows them, made of words of a story: in one line, without the full stop, comma, colon or
 * semicolon that only ends or parts the sentence. Marks that say something stay: question marks, points of abbreviations
 * and ellipses, and all that stands inside of quotation marks. The passage keeps the words as they are printed.
 */
export function toClaimWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const rest = line.replace(/\s*[,;:，；：、]+$/u, '').replace(/\s*。$/u, '');
  const short = /[^.]\.$/u.test(rest) && !abbreviated.test(rest.slice(-40, -1)) ? rest.slice(0, -1) : rest;
  return short.trim() === '' ? line : short.trim();
}

import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { WordHit } from './findSignals.ts';
import type { Token } from './readTokens.ts';
import type { WordGroup } from './signalWords.ts';
import { wordClass } from './wordClass.ts';

const lengths = [5, 8, 12, 18, 25, 35];

/** A name: a capital inside the sentence that is not "I". */
export const isName = (token: Token, at: number): boolean =>
  token.isCapital && at > 0 && token.word !== 'i' && !token.word.startsWith("i'");

/** A figure that measures or counts something, not a date or a rank. */
export const isQuantity = (figure: ReadFigure): boolean =>
  figure.kind !== 'date' && figure.kind !== 'ordinal';

/**
 * What the linear model sees of a sentence, each as a name that can be read: words and pairs of neighbours, beginnings of
 * words (`begin:`), what words do (`is:past`) and pairs of that (`is:he past`), lists (`in:`), lists met together (`and:`),
 * figures, names, length. Every name once.
 */
export function checkworthyFeatures(
  tokens: readonly Token[],
  figures: readonly ReadFigure[],
  hits: readonly WordHit[],
): Set<string> {
  const found = new Set<string>();
  let before = '^';
  let classBefore = '^';
  let names = 0;
  tokens.forEach((token, at) => {
    const { word } = token;
    found.add(word);
    found.add(`${before} ${word}`);
    for (const beginning of beginningsOf(word)) found.add(beginning);
    const own = wordClass(token, at);
    found.add(`is:${own}`);
    found.add(`is:${classBefore} ${own}`);
    classBefore = own;
    if (word.endsWith('ed')) found.add('ends-in-ed');
    if (isName(token, at)) names += 1;
    before = word;
  });
  if (tokens.length > 0) {
    found.add(`${before} $end`);
    found.add(`is:${classBefore} $end`);
  }
  for (const length of lengths) if (tokens.length >= length) found.add(`words>=${length}`);
  const quantities = figures.filter(isQuantity);
  for (const { kind } of figures) found.add(`figure:${kind}`);
  for (const count of [1, 2, 3]) if (quantities.length >= count) found.add(`figures>=${count}`);
  if (quantities.some(({ isDigits }) => isDigits)) found.add('figure-in-digits');
  for (const count of [1, 2, 4]) if (names >= count) found.add(`names>=${count}`);
  addTogether(
    found,
    hits,
    quantities.length > 0 || tokens.some(({ word }) => word.startsWith('#')),
    names > 0,
  );
  return found;
}

const beginnings = [4, 5, 6];

/** The beginnings of words met before: a text says the same words again and again. */
const known = new Map<string, readonly string[]>();
const knownAtMost = 20_000;

/** What a rare word shares with its kin: "privatization" begins like words that were learnt. */
function beginningsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const found = beginnings.filter((size) => word.length > size).map((size) => `begin:${word.slice(0, size)}`);
  if (known.size >= knownAtMost) known.clear();
  known.set(word, found);
  return found;
}

const paired: readonly WordGroup[] = ['i', 'we', 'third', 'you', 'mood', 'opinion', 'past', 'perfect'];

function addTogether(
  found: Set<string>,
  hits: readonly WordHit[],
  hasNumber: boolean,
  hasName: boolean,
): void {
  const groups = new Set(hits.flatMap((hit) => hit.groups));
  for (const group of groups) found.add(`in:${group}`);
  const isQuestion = found.has('?');
  for (const group of paired) {
    if (!groups.has(group)) continue;
    if (hasNumber) found.add(`and:number,${group}`);
    if (hasName) found.add(`and:name,${group}`);
  }
  const isPlain = !groups.has('opinion') && !groups.has('mood') && !isQuestion;
  if (groups.has('past') && isPlain) found.add('and:past,plain');
  if (hasNumber && isPlain) found.add('and:number,plain');
  if (hasName && isPlain) found.add('and:name,plain');
  if (groups.has('third') && groups.has('past')) found.add('and:third,past');
  if (groups.has('i') && groups.has('past')) found.add('and:i,past');
}

import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Quotation } from '#shared/domain/quotation/findQuotations.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findEnglishHits, findHanHits, type WordHit } from './findSignals.ts';
import { readTokens, type Token } from './readTokens.ts';

/** A sentence with everything the rules look at. */
export type ReadSentence = Span & {
  readonly tokens: readonly Token[];
  readonly hits: readonly WordHit[];
  readonly figures: readonly ReadFigure[];
  /** Those that begin in it. */
  readonly quotations: readonly Quotation[];
  /** Names: runs of capitalised words, joined; not the first word alone. */
  readonly names: readonly Span[];
};

const hasHan = /[\u3400-\u9fff]/;
const particles = new Set(['of', 'the', 'and', 'de', 'von', 'van', 'for']);
const noNames = new Set(
  (
    'i the a an this that these those it he she they we you in on at by for from but and or so as if when while who what where how then there here ' +
    'some many netizens after before because although though since even not no yes of course meanwhile however later today yesterday ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday ai ceo its his her their our your my mr mrs one two three all every each another other first second last new old ' +
    'now just only more most such with without according look please whoever perhaps maybe with until between among under over'
  ).split(' '),
);

/** The names of a sentence: capitalised words, and runs of them. */
export function findNames(text: string, tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = -1;
  let count = 0;
  const push = (isFirst: boolean): void => {
    if (start >= 0 && (!isFirst || count > 1)) found.push({ start, end });
    start = -1;
    count = 0;
  };
  let isFirst = false;
  tokens.forEach((token, at) => {
    const isNameWord = token.isCapital && !noNames.has(token.word) && !token.word.startsWith("i'");
    const gap = start < 0 ? '' : text.slice(end, token.start);
    if (start >= 0 && gap !== ' ' && gap !== '-' && gap !== '. ' && gap !== ' & ') push(isFirst);
    if (isNameWord) {
      if (start < 0) {
        start = token.start;
        isFirst = at === 0 && !/^[A-Z][a-z]*[A-Z]/.test(text.slice(token.start, token.end));
      }
      end = token.end;
      count += 1;
    } else if (
      start >= 0 &&
      !(particles.has(token.word) && tokens[at + 1]?.isCapital === true && token.word === 'of')
    )
      push(isFirst);
    else if (start >= 0) end = token.end;
  });
  push(isFirst);
  return found;
}

/** "Ninefold Orbit", "One Piece": a number word that begins a name. */
const isPartOfName = (text: string, { start, end }: ReadFigure, names: readonly Span[]): boolean =>
  /^[A-Z][a-z]+$/.test(text.slice(start, end)) &&
  names.some((name) => start >= name.start && end < name.end && /^ [A-Z]/.test(text.slice(end, end + 2)));

/** "Zero-based students" ("零基础"): without knowledge, not none. */
const isIdiom = (text: string, { start }: ReadFigure): boolean =>
  /^zero[- ](?:based|basis|foundation|threshold)/i.test(text.slice(start, start + 16));

/** Reads a sentence once, for all rules. */
export function readSentence(
  text: string,
  { start, end }: Span,
  figures: readonly ReadFigure[],
  quotations: readonly Quotation[],
): ReadSentence {
  const tokens = readTokens(text, start, end);
  const english = findEnglishHits(tokens);
  const han = hasHan.test(text.slice(start, end)) ? findHanHits(text, start, end) : [];
  const names = findNames(text, tokens);
  return {
    start,
    end,
    tokens,
    hits: han.length === 0 ? english : [...english, ...han].sort((a, b) => a.start - b.start),
    figures: figures.filter((figure) => !isPartOfName(text, figure, names) && !isIdiom(text, figure)),
    quotations,
    names,
  };
}

import type { Step } from '#shared/domain/words/alignWords.ts';
import type { Word } from '#shared/domain/words/readWords.ts';
import { classifyWords, type Stretch } from './classifyWords.ts';
import { isCaseDifference } from './isCaseDifference.ts';
import type { QuoteWord } from './parseQuote.ts';
import type { Difference, SpanText } from './QuoteCheck.ts';
import { isNegation, isNumber } from './wordLists.ts';

/** A text with the words of it that were aligned. */
export type Side<W extends Word> = { readonly text: string; readonly words: readonly W[] };

/** Words that a bracket may stand for; more is an omission. */
const wordsForBracket = 8;

/** Where a gap lies before word `at`: right behind the word before. */
function spanOf(side: Side<Word>, at: number, count: number): SpanText {
  const first = side.words[at];
  const last = side.words[at + count - 1];
  if (count > 0 && first && last)
    return { start: first.start, end: last.end, text: side.text.slice(first.start, last.end) };
  const gap = side.words[at - 1]?.end ?? first?.start ?? 0;
  return { start: gap, end: gap, text: '' };
}

const stretchOf = (side: Side<Word>, at: number, count: number): Stretch => {
  const words = side.words.slice(at, at + count);
  const { start, end } = spanOf(side, at, count);
  return {
    text: side.text,
    start,
    end,
    keys: words.map(({ key }) => key),
    starts: words.map((word) => word.start),
  };
};

/** A difference before it has its texts: which words of both sides. */
type Piece = {
  readonly kind: Difference['kind'];
  readonly weight: Difference['weight'];
  readonly query: number;
  readonly queryCount: number;
  readonly source: number;
  readonly sourceCount: number;
};

const direction = /[[(（［][^\])）］]*[\])）］]/gu;
const label = /(?:^|\n)\s*(?:\p{Lu}[\p{Lu}\p{M} .'’-]*|[^\s:：]{1,12})[:：]/gu;

/** Whether what the source has in between is no more than another voice: a stage direction, a speaker's label. */
function isInterruption({ text, words }: Side<Word>, at: number, count: number): boolean {
  const from = words[at - 1]?.end ?? 0;
  const to = words[at + count]?.start ?? text.length;
  const left = text.slice(from, to).replace(direction, ' ').replace(label, ' ');
  return !/[\p{L}\p{N}]/u.test(left);
}

/** The differences that the steps of an alignment stand for, in the order of the quote. */
export function nameDifferences(
  steps: readonly Step[],
  quote: Side<QuoteWord>,
  source: Side<Word>,
): Difference[] {
  const pieces: Piece[] = [];
  for (const block of splitBlocks(steps, quote, source)) pieces.push(...pieceBlock(block, quote, source));
  return findOrder(mergePieces(pieces, quote, source), quote, source).map((piece) => ({
    kind: piece.kind,
    weight: piece.weight,
    quote: spanOf(quote, piece.query, piece.queryCount),
    source: spanOf(source, piece.source, piece.sourceCount),
  }));
}

/** Steps between words that are the same, each run of them a block. */
function splitBlocks(steps: readonly Step[], quote: Side<Word>, source: Side<Word>): Step[][] {
  const blocks: Step[][] = [];
  let block: Step[] = [];
  for (const step of steps) {
    const isSame =
      step.kind === 'joined' ||
      (step.kind === 'same' && !isCaseDifference(quote, step.query, source, step.text));
    if (!isSame) block.push(step);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function pieceBlock(block: readonly Step[], quote: Side<QuoteWord>, source: Side<Word>): Piece[] {
  const isMarked = (step: Step) => step.queryCount > 0 && quote.words[step.query]?.isMarked === true;
  const marked = block.filter(isMarked);
  const left = block.filter((step) => step.kind === 'left-out');
  const coversLeft =
    marked.length > 0 &&
    left.length <= wordsForBracket &&
    !left.some((step) => weighs(source.words[step.text]?.key ?? ''));
  return block
    .filter((step) => !isMarked(step) && !(step.kind === 'left-out' && coversLeft))
    .filter((step) => !(step.kind === 'left-out' && quote.words[step.query]?.afterGap))
    .map((step) => {
      const { query, queryCount, text, textCount } = step;
      const found =
        step.kind === 'form'
          ? ({ kind: 'word-form', weight: 'minor' } as const)
          : step.kind === 'same'
            ? ({ kind: 'name', weight: 'meaning' } as const)
            : classifyWords(stretchOf(quote, query, queryCount), stretchOf(source, text, textCount));
      return { ...found, query, queryCount, source: text, sourceCount: textCount };
    });
}

const weighs = (word: string): boolean => isNegation(word) || isNumber(word);

/** Neighbouring pieces of one kind are one difference; interruptions are weighed as a whole. */
function mergePieces(pieces: readonly Piece[], quote: Side<Word>, source: Side<Word>): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isNext =
      last &&
      last.query + last.queryCount === piece.query &&
      last.source + last.sourceCount === piece.source &&
      (last.queryCount === 0) === (piece.queryCount === 0) &&
      (last.sourceCount === 0) === (piece.sourceCount === 0);
    if (isNext && (last.queryCount === 0 || last.kind === piece.kind))
      runs[runs.length - 1] = {
        ...last,
        queryCount: last.queryCount + piece.queryCount,
        sourceCount: last.sourceCount + piece.sourceCount,
      };
    else runs.push(piece);
  }
  return runs.map((piece) => {
    if (piece.weight === 'minor' && piece.kind === 'word-form') return piece;
    if (piece.queryCount === 0 && isInterruption(source, piece.source, piece.sourceCount))
      return { ...piece, kind: 'omission', weight: 'minor' };
    if (piece.queryCount + piece.sourceCount < 2 || piece.kind === 'name') return piece;
    return {
      ...piece,
      ...classifyWords(
        stretchOf(quote, piece.query, piece.queryCount),
        stretchOf(source, piece.source, piece.sourceCount),
      ),
    };
  });
}

const keysOf = (side: Side<Word>, at: number, count: number): string =>
  side.words
    .slice(at, at + count)
    .map(({ key }) => key)
    .join(' ');

/** The same words left out in one place and put in at another are one difference of order. */
function findOrder(pieces: readonly Piece[], quote: Side<Word>, source: Side<Word>): Piece[] {
  const rest = [...pieces];
  for (const added of pieces) {
    if (added.sourceCount > 0) continue;
    const words = keysOf(quote, added.query, added.queryCount);
    const twin = rest.find(
      (piece) => piece.queryCount === 0 && keysOf(source, piece.source, piece.sourceCount) === words,
    );
    if (!twin || !rest.includes(added)) continue;
    rest.splice(rest.indexOf(twin), 1);
    rest[rest.indexOf(added)] = {
      ...added,
      kind: 'order',
      weight: 'meaning',
      source: twin.source,
      sourceCount: twin.sourceCount,
    };
  }
  return rest.map((piece) => {
    const quoted = keysOf(quote, piece.query, piece.queryCount).split(' ').sort().join(' ');
    const stood = keysOf(source, piece.source, piece.sourceCount).split(' ').sort().join(' ');
    return piece.queryCount > 1 && quoted === stood ? { ...piece, kind: 'order', weight: 'meaning' } : piece;
  });
}

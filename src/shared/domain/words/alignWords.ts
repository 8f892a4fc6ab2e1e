/** A word of a query as the alignment sees it. */
export type QueryWord = {
  readonly key: string;
  /** What finding it is worth, in bits: 2 for "the", 12 for a rare name. */
  readonly weight: number;
  /** Stands in [brackets]: it may replace words or be added. */
  readonly isMarked?: boolean;
  /** An ellipsis stands before it: words of the text may be left out there. */
  readonly afterGap?: boolean;
};

/**
 * One step of an alignment: `queryCount` words of the query from `query` on stand against `textCount` words of the text
 * from `text` on. `same`: equal; `joined`: equal once a hyphen or line break inside is taken away; `form`: another way
 * to write the same ("don't" and "do not"); `other`: one word for another; `extra`: only in the query; `left-out`: only
 * in the text.
 */
export type Step = {
  readonly kind: 'same' | 'joined' | 'form' | 'other' | 'extra' | 'left-out';
  readonly query: number;
  readonly queryCount: number;
  readonly text: number;
  readonly textCount: number;
};

/** How a query lies on a text at best; `score` is what was found, in bits, less what differs. */
export type Alignment = { readonly steps: readonly Step[]; readonly score: number };

/** What else counts as equal. Each answers by indices into the two lists of words. */
export type Equalities = {
  /** For each word, 1 where it can be joined with the next one or written in another way; most cannot, and are not asked. */
  readonly hasVariants: { readonly query: Uint8Array; readonly text: Uint8Array };
  /** Whether `queryCount` words against `textCount` words (1:2, 2:1 or 1:1) are the same but for a hyphen. */
  readonly isJoined: (query: number, queryCount: number, text: number, textCount: number) => boolean;
  /** Whether they are two ways to write the same. */
  readonly isForm: (query: number, queryCount: number, text: number, textCount: number) => boolean;
  /** Whether two different words are related, so that one stands for the other rather than beside it. */
  readonly isRelated: (query: number, text: number) => boolean;
};

/** The most cells that one alignment fills; beyond, it keeps to a band about the diagonal. */
const cellsAtMost = 4_000_000;

/** A query of more words than this, a book, is only ever found word for word. */
const rowsAtMost = 20_000;

const other = 4.5;
const related = 1.5;
const extra = 4;
const leftOut = 1.8;
const leftOutAtGap = 0.02;
const markedCost = 0.3;
const formCost = 0.5;

type Move = { readonly kind: Step['kind']; readonly queryCount: number; readonly textCount: number };
const moves: readonly (Move | undefined)[] = [
  undefined,
  { kind: 'same', queryCount: 1, textCount: 1 },
  { kind: 'other', queryCount: 1, textCount: 1 },
  { kind: 'extra', queryCount: 1, textCount: 0 },
  { kind: 'left-out', queryCount: 0, textCount: 1 },
  { kind: 'joined', queryCount: 1, textCount: 2 },
  { kind: 'joined', queryCount: 2, textCount: 1 },
  { kind: 'form', queryCount: 1, textCount: 1 },
  { kind: 'form', queryCount: 1, textCount: 2 },
  { kind: 'form', queryCount: 2, textCount: 1 },
];

/**
 * Lays a query on a text, word by word: all of the query, wherever it fits best in the text (semi-global alignment,
 * Needleman and Wunsch 1970 with free ends). Undefined where nothing of it fits, or where it is as long as a book.
 */
export function alignWords(
  query: readonly QueryWord[],
  text: readonly string[],
  equalities: Equalities,
): Alignment | undefined {
  const rows = query.length;
  const columns = text.length;
  if (rows === 0 || columns === 0 || rows > rowsAtMost) return undefined;
  const width =
    (rows + 1) * (columns + 1) <= cellsAtMost
      ? columns + 1
      : Math.min(columns + 1, Math.max(64, Math.floor(cellsAtMost / (rows + 1))));
  // The first column of each row: the band goes down the diagonal, in the middle of what is free at both ends.
  const firstOf = (row: number) =>
    width > columns ? 0 : Math.min(columns + 1 - width, Math.max(0, row - Math.floor(width / 2)));
  const came = new Uint8Array((rows + 1) * width);
  // Words are compared as numbers.
  const numbers = new Map<string, number>();
  for (const { key } of query) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const given = Int32Array.from(text, (key) => numbers.get(key) ?? -1);
  const { hasVariants, isForm, isJoined, isRelated } = equalities;
  const none = -1e9;
  let before2 = new Float64Array(columns + 1).fill(none);
  let before = new Float64Array(columns + 1).fill(0);
  let current = new Float64Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const word = query[row - 1];
    if (!word) continue;
    const first = firstOf(row);
    const last = Math.min(columns, first + width - 1);
    current.fill(none);
    const isMarked = word.isMarked === true;
    const extraCost = isMarked ? markedCost : extra;
    const skipCost = query[row]?.afterGap ? leftOutAtGap : leftOut;
    const number = numbers.get(word.key) ?? -1;
    const { weight } = word;
    const weightBefore = query[row - 2]?.weight ?? 0;
    const isVaried = hasVariants.query[row - 1] === 1;
    const isVariedBefore = hasVariants.query[row - 2] === 1;
    for (let column = first; column <= last; column += 1) {
      let score = (before[column] ?? none) - extraCost;
      let move = 3;
      if (column > 0) {
        const diagonal = before[column - 1] ?? none;
        const isTextVaried = hasVariants.text[column - 1] === 1;
        if (number === given[column - 1]) {
          if (diagonal + weight > score) {
            score = diagonal + weight;
            move = 1;
          }
        } else {
          // Asked only where the answer tells something.
          const least = isMarked ? markedCost : related;
          if (diagonal - least > score) {
            const cost = isMarked || isRelated(row - 1, column - 1) ? least : other;
            if (diagonal - cost > score) {
              score = diagonal - cost;
              move = 2;
            }
          }
          if (
            (isVaried || isTextVaried) &&
            diagonal + weight - formCost > score &&
            isForm(row - 1, 1, column - 1, 1)
          ) {
            score = diagonal + weight - formCost;
            move = 7;
          }
        }
        const wide = column > 1 ? (before[column - 2] ?? none) + weight - formCost : none;
        if (wide > score && (isVaried || hasVariants.text[column - 2] === 1)) {
          if (isJoined(row - 1, 1, column - 2, 2)) {
            score = wide;
            move = 5;
          } else if (isForm(row - 1, 1, column - 2, 2)) {
            score = wide;
            move = 8;
          }
        }
        const tall = row > 1 ? (before2[column - 1] ?? none) + weight + weightBefore - formCost : none;
        if (tall > score && (isVariedBefore || isTextVaried)) {
          if (isJoined(row - 2, 2, column - 1, 1)) {
            score = tall;
            move = 6;
          } else if (isForm(row - 2, 2, column - 1, 1)) {
            score = tall;
            move = 9;
          }
        }
        const skipped = (current[column - 1] ?? none) - skipCost;
        if (skipped > score && row < rows && column > first) {
          score = skipped;
          move = 4;
        }
      }
      current[column] = score;
      came[row * width + column - first] = move;
    }
    [before2, before, current] = [before, current, before2];
  }
  let end = firstOf(rows);
  for (let column = end; column <= Math.min(columns, firstOf(rows) + width - 1); column += 1)
    if ((before[column] ?? none) > (before[end] ?? none)) end = column;
  const steps: Step[] = [];
  let row = rows;
  let column = end;
  while (row > 0) {
    const move = moves[came[row * width + column - firstOf(row)] ?? 0];
    if (!move) return undefined;
    row -= move.queryCount;
    column -= move.textCount;
    steps.push({ ...move, query: row, text: column });
  }
  return { steps: steps.reverse(), score: before[end] ?? none };
}

/** A piece of a passage's words, and whether the other side lacks it. */
export type WordPiece = { readonly text: string; readonly isChanged: boolean };

/** A number as it is printed, one character of a script without spaces, a word, white space, or a mark. */
const tokens =
  /\d(?:[\d.,]*\d)?|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])+|\s+|./gsu;
/** So many pairs of tokens are compared; what differs in longer passages is marked in one piece. */
const pairsAtMost = 1_000_000;

const split = (text: string): string[] => text.match(tokens) ?? [];
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && (one === other || (/^\s/.test(one) && /^\s/.test(other ?? '')));

/** Which tokens of both belong to their longest common subsequence. */
function findCommon(before: readonly string[], after: readonly string[]): [Set<number>, Set<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (before.length * after.length > pairsAtMost) return kept;
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] = isSame(before[row], after[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (isSame(before[row], after[column])) {
      kept[0].add(row);
      kept[1].add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

/** Joins tokens to pieces; white space between two that changed changed with them. */
function join(side: readonly string[], isKept: (at: number) => boolean): WordPiece[] {
  const changed = side.map((_, at) => !isKept(at));
  const pieces: { text: string; isChanged: boolean }[] = [];
  for (const [at, text] of side.entries()) {
    const isBetween = /^\s/.test(text) && changed[at - 1] === true && changed[at + 1] === true;
    const isChanged = isBetween || changed[at] === true;
    const last = pieces.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else pieces.push({ text, isChanged });
  }
  return pieces;
}

/** Compares two wordings token by token and says of each what the other lacks; white space is all the same. */
export function markChanges(
  before: string,
  after: string,
): { readonly before: readonly WordPiece[]; readonly after: readonly WordPiece[] } {
  const old = split(before);
  const now = split(after);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  const [keptOld, keptNow] = findCommon(
    old.slice(head, old.length - tail),
    now.slice(head, now.length - tail),
  );
  const isKept = (side: readonly string[], kept: ReadonlySet<number>) => (at: number) =>
    at < head || at >= side.length - tail || kept.has(at - head);
  return { before: join(old, isKept(old, keptOld)), after: join(now, isKept(now, keptNow)) };
}

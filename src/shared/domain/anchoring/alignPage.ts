import { foldLetters, type FoldedLetters } from './foldLetters.ts';

/** A run of characters on a page: its text as the file has it and where it stands, in points, y downwards. */
export type PageRun = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
};

/** Which letters of a page's runs are which letters of the page's text. */
export type PageAlignment = {
  readonly runs: readonly FoldedLetters[];
  readonly text: FoldedLetters;
  /** For each run the place of its first letter among the letters of the text; -1 where there is none for certain. */
  readonly places: readonly number[];
};

/** Letters that are looked ahead to tell two places of the same word apart. */
const reach = 64;

/**
 * Aligns the runs of a page, in the order of the file, with the text that was extracted from it. The text may have the
 * runs in another order, without doubles, hyphens and bullets. A run that could stand in several places counts as found
 * only where the order of the file and the order on the page lead to the same one.
 */
export function alignPage(runs: readonly PageRun[], text: string): PageAlignment {
  const folded = runs.map((run) => foldLetters(run.text));
  const target = foldLetters(text);
  const twins = findTwins(runs, folded);
  const filled = runs.map((_, at) => at).filter((at) => folded[at]?.letters !== '' && twins[at] === -1);
  const letters = folded.map((run) => run.letters);
  const inFile = filled;
  const onPage = orderOnPage(filled, runs);
  const exact = [inFile, onPage].find((order) => joined(order, letters) === target.letters);
  const places = exact
    ? placeInTurn(exact, letters)
    : placeWhereAgreed(inFile, onPage, letters, target.letters);
  return {
    runs: folded,
    text: target,
    places: places.map((place, at) => {
      const twin = twins[at] ?? -1;
      return twin === -1 ? place : (places[twin] ?? -1);
    }),
  };
}

const joined = (order: readonly number[], letters: readonly string[]): string =>
  order.map((at) => letters[at]).join('');

function placeInTurn(order: readonly number[], letters: readonly string[]): number[] {
  const places = letters.map(() => -1);
  let next = 0;
  for (const at of order) {
    places[at] = next;
    next += letters[at]?.length ?? 0;
  }
  return places;
}

/** Some programs print bold letters twice, a hair apart; the text has them once. Answers the first of such a pair. */
function findTwins(runs: readonly PageRun[], folded: readonly FoldedLetters[]): number[] {
  return runs.map((run, at) => {
    for (let before = Math.max(0, at - 8); before < at; before += 1) {
      const other = runs[before];
      if (!other || folded[at]?.letters !== folded[before]?.letters) continue;
      const near = run.size * 0.2;
      if (Math.abs(run.left - other.left) < near && Math.abs(run.y - other.y) < near) return before;
    }
    return -1;
  });
}

const isRightToLeft = (text: string): boolean => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text);

/** The order in which a line-by-line reader meets the runs: from the top, and along each line. */
function orderOnPage(order: readonly number[], runs: readonly PageRun[]): number[] {
  const topOf = (at: number) => (runs[at]?.y ?? 0) - (runs[at]?.size ?? 0) * 0.75;
  const lines: { ats: number[]; y: number; size: number }[] = [];
  for (const at of [...order].sort((a, b) => topOf(a) - topOf(b))) {
    const { y = 0, size = 1 } = runs[at] ?? {};
    const line = lines.slice(-4).findLast((each) => {
      const overlap = Math.min(each.y, y) - Math.max(each.y - each.size * 0.75, topOf(at));
      return overlap > Math.min(each.size, size) * 0.375;
    });
    if (line) line.ats.push(at);
    else lines.push({ ats: [at], y, size });
  }
  return lines.flatMap(({ ats }) => {
    const turned = ats.filter((at) => isRightToLeft(runs[at]?.text ?? '')).length * 2 > ats.length;
    return ats.sort((a, b) =>
      turned ? (runs[b]?.right ?? 0) - (runs[a]?.right ?? 0) : (runs[a]?.left ?? 0) - (runs[b]?.left ?? 0),
    );
  });
}

function placeWhereAgreed(
  inFile: readonly number[],
  onPage: readonly number[],
  letters: readonly string[],
  target: string,
): number[] {
  const first = placeGreedily(inFile, letters, target);
  const second = placeGreedily(onPage, letters, target);
  const counts = new Map<string, number>();
  for (const at of inFile) counts.set(letters[at] ?? '', (counts.get(letters[at] ?? '') ?? 0) + 1);
  return letters.map((word, at) => {
    const place = first[at] ?? -1;
    if (place === -1 || place === second[at]) return place;
    const isAlone = counts.get(word) === 1 && target.indexOf(word) === target.lastIndexOf(word);
    return isAlone ? place : -1;
  });
}

/** Places run after run: right behind the one before where the text goes on like the runs, else where it does so longest. */
function placeGreedily(order: readonly number[], letters: readonly string[], target: string): number[] {
  const places = letters.map(() => -1);
  const stream = joined(order, letters);
  const isTaken = new Uint8Array(target.length);
  let from = 0;
  let cursor = 0;
  for (const at of order) {
    const word = letters[at] ?? '';
    const place = findPlace(word, { stream, from, target, cursor, isTaken });
    if (place !== -1) {
      places[at] = place;
      isTaken.fill(1, place, place + word.length);
      cursor = place + word.length;
    }
    from += word.length;
  }
  return places;
}

type Search = {
  readonly stream: string;
  /** Where the word stands in the stream of all runs. */
  readonly from: number;
  readonly target: string;
  readonly cursor: number;
  readonly isTaken: Uint8Array;
};

function findPlace(word: string, { stream, from, target, cursor, isTaken }: Search): number {
  const most = Math.min(word.length + reach, stream.length - from);
  const sameLength = (place: number) => {
    let length = 0;
    while (length < most && stream[from + length] === target[place + length] && isTaken[place + length] === 0)
      length += 1;
    return length;
  };
  let best = cursor;
  let bestLength = sameLength(cursor);
  if (bestLength >= most && most > word.length) return cursor;
  for (let place = target.indexOf(word); place !== -1; place = target.indexOf(word, place + 1)) {
    const length = sameLength(place);
    if (length > bestLength) {
      best = place;
      bestLength = length;
    }
  }
  return bestLength >= word.length ? best : -1;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { toFigure } from '#shared/domain/figure/readFigures.ts';
import { listSuggestions } from '#shared/domain/spotting/listSuggestions.ts';
import { spotClaims } from '#shared/domain/spotting/spotClaims.ts';

type Mark = { readonly words: string; readonly kind: ClaimKind; readonly value?: string };

/** How well the claims of a marked story were found. */
export type StoryMeasure = {
  readonly marks: number;
  /** Marks of which half is held by a suggestion, or which hold half of one. */
  readonly covered: number;
  /** Marks covered by a suggestion of their kind. */
  readonly rightKind: number;
  readonly values: number;
  /** Marked values that stand among the figures of a suggestion of the right kind. */
  readonly rightValues: number;
  readonly suggestions: number;
  /** Suggestions that touch no mark. */
  readonly unmarked: readonly string[];
  /** What was missed: kind, words, kinds found instead. */
  readonly misses: readonly string[];
};

const folder = join(import.meta.dirname, 'stories');
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Spots the claims of a development story and compares them with the marks made by hand. */
export function measureStory(name: string): StoryMeasure {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const marks = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as readonly Mark[];
  const found = listSuggestions(spotClaims({ text, date: '2024-04-18' }).claims, []);
  let [covered, rightKind, values, rightValues] = [0, 0, 0, 0];
  const misses: string[] = [];
  const touched = new Set<(typeof found)[number]>();
  for (const { words, kind, value } of marks) {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the story: ${words}`);
    const mark = { start, end: start + words.length };
    const over = found.filter(
      (claim) => overlap(claim, mark) * 2 >= Math.min(words.length, claim.end - claim.start),
    );
    const right = over.filter((claim) => claim.kind === kind);
    for (const claim of over) touched.add(claim);
    if (over.length > 0) covered += 1;
    if (right.length > 0) rightKind += 1;
    else misses.push(`${kind}: ${words} (found: ${over.map((claim) => claim.kind).join(', ') || 'nothing'})`);
    if (value === undefined) continue;
    values += 1;
    const figures = right.flatMap((claim) => claim.figures.map((figure) => toFigure(text, figure)));
    if (figures.some((each) => [each.value, each.low, each.high].includes(value))) rightValues += 1;
    else misses.push(`value ${value}: ${words}`);
  }
  const unmarked = found
    .filter((claim) => !touched.has(claim))
    .map(({ start, end }) => text.slice(start, end));
  return {
    marks: marks.length,
    covered,
    rightKind,
    values,
    rightValues,
    suggestions: found.length,
    unmarked,
    misses,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPage, type PageRun } from './alignPage.ts';
import { foldLetters } from './foldLetters.ts';
import { findRunsOfText, findTextOfRuns } from './mapPage.ts';

/** Runs below each other, one a line. */
const linesOf = (...texts: readonly string[]): readonly PageRun[] =>
  texts.map((text, at) => ({ text, left: 50, right: 50 + text.length * 6, y: 100 + at * 14, size: 12 }));

const pageOf = (runs: readonly PageRun[], text: string) => ({ runs, text, alignment: alignPage(runs, text) });

/** The text that a selection from inside one run to inside another shows. */
function select(page: ReturnType<typeof pageOf>, from: [number, number], to: [number, number]) {
  const found = findTextOfRuns(page, { run: from[0], offset: from[1] }, { run: to[0], offset: to[1] });
  return found && page.text.slice(found.start, found.end);
}

const wordsOf = (page: ReturnType<typeof pageOf>, words: string) => {
  const start = page.text.indexOf(words);
  return findRunsOfText(page, start, start + words.length).map((part) =>
    page.runs[part.run]?.text.slice(part.start, part.end),
  );
};

describe('a page and its text', () => {
  it('match across lines, ligatures, hyphens at line ends and bullets', () => {
    const page = pageOf(
      linesOf('• The oﬃce found a dis-', 'agreement of $3.2 billion', '⽂字 and “more”.'),
      'The office found a disagreement of $3.2 billion\n文字 and “more”.',
    );
    expect(page.alignment.places).not.toContain(-1);
    expect(select(page, [0, 6], [1, 9])).toBe('office found a disagreement');
    expect(select(page, [1, 13], [1, 25])).toBe('$3.2 billion');
    expect(select(page, [2, 7], [2, 13])).toBe('“more”');
    expect(select(page, [2, 0], [2, 1])).toBe('文');
    expect(wordsOf(page, 'a disagreement of $3.2')).toEqual(['a dis', 'agreement of $3.2']);
    expect(wordsOf(page, '$3.2 billion')).toEqual(['$3.2 billion']);
    expect(wordsOf(page, '“more”.')).toEqual(['“more”.']);
  });

  it('match where the file writes the columns of a table one after the other', () => {
    const column = (left: number, texts: readonly string[]) =>
      linesOf(...texts).map((run) => ({ ...run, left, right: left + 30 }));
    const page = pageOf(
      [...column(50, ['2019', '2020', '2021']), ...column(200, ['5', '7', '5'])],
      '2019\t5\n2020\t7\n2021\t5',
    );
    expect(page.alignment.places).not.toContain(-1);
    const third = findTextOfRuns(page, { run: 5, offset: 0 }, { run: 5, offset: 1 });
    expect(third).toEqual({ start: 19, end: 20 });
  });

  it('match where bold letters are printed twice', () => {
    const [line] = linesOf('Adobe fell');
    const runs = [line, { ...line, left: 50.4 }, ...linesOf('', 'by 7 %')] as readonly PageRun[];
    const page = pageOf(runs, 'Adobe fell by 7 %');
    expect(select(page, [0, 0], [3, 6])).toBe('Adobe fell by 7 %');
  });

  it('do not match where a run is not in the text, and say so', () => {
    const page = pageOf(linesOf('Adobe fell', 'watermark', 'by 7 %'), 'Adobe fell by 7 %');
    expect(select(page, [0, 0], [0, 5])).toBe('Adobe');
    expect(select(page, [2, 0], [2, 4])).toBe('by 7');
    expect(select(page, [0, 0], [2, 4])).toBeUndefined();
    expect(select(page, [0, 5], [0, 6])).toBeUndefined();
  });

  it('do not match where a word could stand in two places', () => {
    const page = pageOf(
      linesOf('seven', 'eight', 'seven', 'ten', 'nine'),
      'nine\nseven\nten\nelse\nseven\neight',
    );
    const places = page.alignment.places;
    for (const [at, word] of ['seven', 'eight', 'seven', 'ten', 'nine'].entries()) {
      const place = places[at] ?? -1;
      if (place !== -1) expect(page.alignment.text.letters.slice(place, place + word.length)).toBe(word);
    }
    expect(places[1]).not.toBe(-1);
    expect(places[4]).toBe(0);
  });
});

const word = fc.stringMatching(/^[a-cé文ﬁ1$%-]{1,4}$/u);
const sheet = fc
  .array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.map((words) => words.join(' ')));

describe('laws of alignment', () => {
  it('every run that is placed has the very letters of the text there', () => {
    fc.assert(
      fc.property(sheet, sheet, (shown, kept) => {
        const { runs, text, places } = alignPage(linesOf(...shown), kept.join('\n'));
        for (const [at, place] of places.entries()) {
          const letters = runs[at]?.letters ?? '';
          if (place !== -1) expect(text.letters.slice(place, place + letters.length)).toBe(letters);
        }
      }),
    );
  });

  it('a text in the order of its runs is placed completely, and a selection answers its own letters', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (lines, a, b, c, d) => {
        const page = pageOf(linesOf(...lines), lines.join('\n').normalize('NFKC'));
        const [first, last] = [a % lines.length, b % lines.length].sort((one, two) => one - two) as [
          number,
          number,
        ];
        const from = c % ((lines[first]?.length ?? 0) + 1);
        const to = d % ((lines[last]?.length ?? 0) + 1);
        if (first === last && from >= to) return;
        const raw =
          first === last
            ? (lines[first]?.slice(from, to) ?? '')
            : [lines[first]?.slice(from), ...lines.slice(first + 1, last), lines[last]?.slice(0, to)].join(
                '\n',
              );
        const found = findTextOfRuns(page, { run: first, offset: from }, { run: last, offset: to });
        const letters = foldLetters(raw).letters;
        if (letters === '') {
          expect(found).toBeUndefined();
          return;
        }
        if (!found) throw new Error('not found');
        expect(foldLetters(page.text.slice(found.start, found.end)).letters).toBe(letters);
        const parts = findRunsOfText(page, found.start, found.end);
        expect(
          foldLetters(parts.map((part) => lines[part.run]?.slice(part.start, part.end)).join('\n')).letters,
        ).toBe(letters);
      }),
    );
  });

  it('runs in any order never lead to other words', () => {
    fc.assert(
      fc.property(
        fc
          .array(word, { minLength: 1, maxLength: 12 })
          .chain((words) =>
            fc.tuple(
              fc.constant(words),
              fc.shuffledSubarray(words, { minLength: 0, maxLength: words.length }),
            ),
          ),
        ([words, kept]) => {
          const page = pageOf(linesOf(...words), kept.join(' '));
          for (const [at, text] of words.entries()) {
            const found = findTextOfRuns(page, { run: at, offset: 0 }, { run: at, offset: text.length });
            if (found)
              expect(foldLetters(page.text.slice(found.start, found.end)).letters).toBe(
                foldLetters(text).letters,
              );
          }
        },
      ),
    );
  });
});

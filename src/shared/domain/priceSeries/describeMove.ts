import { toDecimalText, toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import type { MoveNote, MoveProblem, PriceMove } from './createMoveFinder.ts';

/** The sum as it goes into a brief: "(546.66 − 590.44) ÷ 590.44 × 100 = −7.41 %". */
export const describeMove = ({ from, to, percent }: PriceMove): string => {
  const [first, second] = [toDecimalText(from.value), toDecimalText(to.value)];
  return `(${second} − ${first}) ÷ ${first} × 100 = ${toFixedText(percent, 2).replace('-', '−')} %`;
};

/** What a reader must know about the rows, as one sentence. */
export function describeNote(note: MoveNote): string {
  switch (note.note) {
    case 'no-trading-day':
      return `No price on ${note.asked}; the last one on or before it is of ${note.used}.`;
    case 'gap':
      return `Weekdays without a row: ${note.days.join(', ')}${note.count > note.days.length ? ` and ${note.count - note.days.length} more` : ''}. They were holidays, or are missing in the file.`;
    case 'jump':
      return `The price of ${note.date} is ${toFixedText(note.factor, 2)} times the one before: a split without adjustment, or an error in the file?`;
    case 'unreadable-rows':
      return `Rows passed over because their day or price could not be read: ${note.count}.`;
  }
}

/** Why there is no move, as one sentence. */
export function describeProblem(problem: MoveProblem): string {
  switch (problem.problem) {
    case 'no-heading':
      return 'No heading with a date and a price was found in the first lines.';
    case 'no-rows':
      return 'There are no rows below the heading.';
    case 'ambiguous-dates':
      return 'The dates can be read as day and month or as month and day, and nothing in the file decides it.';
    case 'no-such-column':
      return `There is no column “${problem.field}”.`;
    case 'bad-day':
      return `“${problem.date}” is no day; days are written 2024-02-15.`;
    case 'before-the-series':
      return `There is no price on or before ${problem.date}.`;
    case 'conflicting-rows':
      return `${problem.date} has two rows with different prices.`;
  }
}

import { labels } from '#shared/contract/labels.en.ts';
import type { ReportClaim } from '#shared/contract/report.ts';

type Told = NonNullable<ReportClaim['stockMove']>['move'];
type Move = Extract<Told, { readonly spans: unknown }>;
type Comparison = Move['spans'][number]['comparisons'][number];
type Note = Move['notes'][number];

const column = { Close: 'close', Open: 'open', 'Adj Close': 'adjusted close' } as const;

/** The working of a stock move in English, a sentence or two for each line. */
export function describeMove(move: Told): readonly string[] {
  if ('reason' in move) return [`${labels.noMove[move.reason]}${'date' in move ? ` ${move.date}.` : ''}`];
  return [
    ...move.spans.map((span) => {
      const named = span.isNamed && move.spans.length > 1 ? ' (this is what the words name)' : '';
      const used = [span.from, span.to].map(({ date, field, price }) => `${date} ${column[field]} ${price}`);
      const same = span.isSameAsPlain ? ' The same as the plain closes to two places.' : '';
      const told = span.comparisons.map((each) => ` ${compared(each, move.shares?.text ?? '')}`);
      return `${labels.moveSpan[span.span]}${named}: ${used.join('; ')}. ${span.sum}.${same}${told.join('')}`;
    }),
    ...(move.outcome === 'nothing-to-check' ? ['The words state no size and no direction to compare.'] : []),
    labels.dayOrigin[move.origin],
    ...move.notes.map(noted),
  ];
}

function compared(
  { of, outcome, how, why, direction, stated, sum, tolerance, statedRange, computed }: Comparison,
  shares: string,
) {
  const verdict = labels.checkVerdict[outcome] + (how === null ? '' : ` ${labels.agreement[how]}`);
  const unit = of === 'percent' ? ' %' : '';
  return [
    of === 'direction' ? 'Direction:' : `Stated “${stated}”:`,
    `${verdict.toLowerCase()}.`,
    ...(sum === '' ? [] : [of === 'multiple' ? `${sum}.` : `With ${shares} shares: ${grouped(sum)}.`]),
    ...(computed === '' || how === 'exactly'
      ? []
      : [`The prices allow ${range(tolerance, unit)}; the words allow ${range(statedRange, unit)}.`]),
    ...(direction === 'right' ? [] : [labels.moveDirection[direction]]),
    ...(why === null ? [] : [labels.moveDoubt[why]]),
  ].join(' ');
}

/** Whole numbers from 10,000 on in groups of three. */
const grouped = (sum: string): string =>
  sum.replace(/(?<![.\d])\d{5,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** Bounds to two places at most; whole where they are large. */
const bound = (decimal: string): string => {
  const value = Number(decimal);
  const text = Math.abs(value) < 1_000 ? value.toFixed(2).replace(/\.?0+$/, '') : value.toFixed(0);
  return text.replace(/\B(?=(?:\d{3})+$)/g, Math.abs(value) < 1_000 ? '' : ',');
};

function range({ low, high }: Comparison['tolerance'], unit: string): string {
  if (low !== undefined && high !== undefined) return `${bound(low)} to ${bound(high)}${unit}`;
  if (low !== undefined) return `${bound(low)}${unit} or more`;
  return high === undefined ? 'any value' : `${bound(high)}${unit} or less`;
}

function noted(note: Note): string {
  switch (note.note) {
    case 'no-row':
      return `No close on ${note.asked}${note.isWeekend ? ' (weekend)' : ''}; the last one before it, of ${note.used}, is used.`;
    case 'gap':
      return `Weekdays without a row: ${note.days.join(', ')}${note.count > note.days.length ? ` and ${note.count - note.days.length} more` : ''}. They were holidays, or are missing in the file.`;
    case 'jump':
      return `The close of ${note.date} is ${note.factor} times the one before: a split without adjustment, or an error in the file?`;
    case 'no-price':
      return `No price in the column “${note.field}” on ${note.date}.`;
    case 'conflict':
      return `${note.date} has two rows with different prices.`;
    case 'unreadable':
      return `Rows passed over because their day or price could not be read: ${note.count}.`;
  }
}

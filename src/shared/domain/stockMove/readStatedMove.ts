import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { type DirectionWord, findDirectionWords, isDenied } from './directionWords.ts';
import { readLevels, type StatedLevel } from './readLevels.ts';
import { readMultiples } from './readMultiples.ts';

/** What the words of a claim say about a move. */
export type StatedMove = {
  readonly percents: readonly ReadFigure[];
  /** "doubled", "halved": by how much the price was multiplied. */
  readonly multiples: readonly ReadFigure[];
  /** Prices and market values that are said to be reached, and amounts that a price moved by. */
  readonly levels: readonly StatedLevel[];
  /** An amount of market value that was gained or lost. */
  readonly worth: ReadFigure | undefined;
  /** The way that the words nearest to the figure name; undefined where they name none. */
  readonly directionOf: (figure: ReadFigure | undefined) => 1 | -1 | undefined;
  readonly isOvernight: boolean;
  /** Trading before, after or in the middle of a day, which daily prices do not show. */
  readonly isOtherSession: boolean;
  readonly isNegated: boolean;
};

const overnight = /overnight|over night|(?:at|before) the (?:open|opening)|opened|隔夜|一夜|开盘/;
const otherSession =
  /pre-?market|after[- ]hours|intraday|at one point|at its (?:low|high)|盘前|盘后|盘中|一度/;
const marketValue = /market (?:value|cap)|capitali[sz]ation|(?<![a-z])(?:value|valuation)(?![a-z])|市值/;

/** Reads what a claim says of a price: how much, which way, up to where, and between which prices. */
export function readStatedMove(original: string): StatedMove {
  const text = foldText(original);
  const figures = findFigures(original);
  const words = findDirectionWords(text);
  const isOfValue = marketValue.test(text);
  const levels = readLevels(text, figures, isOfValue);
  const worth = isOfValue
    ? figures.find(
        (figure) =>
          figure.kind === 'money' &&
          figure.per === undefined &&
          !levels.some((level) => level.figure === figure),
      )
    : undefined;
  return {
    percents: figures.filter((figure) => figure.kind === 'percent'),
    multiples: readMultiples(text, figures),
    levels,
    worth,
    directionOf: (figure) => {
      if (figure?.value !== undefined && figure.value.n < 0n) return -1;
      return figure ? nearest(text, words, figure) : agreed(words);
    },
    isOvernight: overnight.test(text),
    isOtherSession: otherSession.test(text),
    isNegated: words.some((word) => isDenied(text, word)),
  };
}

/** The word nearest to a figure in its own clause; one before it counts sooner than one after. */
function nearest(text: string, words: readonly DirectionWord[], figure: ReadFigure): 1 | -1 | undefined {
  let best: { readonly distance: number; readonly sign: 1 | -1 } | undefined;
  for (const { start, end, sign } of words) {
    const isBefore = end <= figure.start;
    const between = isBefore ? text.slice(end, figure.start) : text.slice(figure.end, start);
    if (/[.;!?。；！？]\s|[。；！？]/.test(between)) continue;
    const distance = between.length + (isBefore ? 0 : 20);
    if (best === undefined || distance < best.distance) best = { distance, sign };
  }
  return best?.sign;
}

const agreed = (words: readonly DirectionWord[]): 1 | -1 | undefined => {
  const [first] = words;
  return first && words.every(({ sign }) => sign === first.sign) ? first.sign : undefined;
};

import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

/** What the words of a claim say about a move. */
export type StatedMove = {
  readonly percents: readonly ReadFigure[];
  /** An amount of market value that was gained or lost. */
  readonly worth: ReadFigure | undefined;
  /** The way that the words nearest to the figure name; undefined where they name none. */
  readonly directionOf: (figure: ReadFigure | undefined) => 1 | -1 | undefined;
  readonly isOvernight: boolean;
  /** Trading before, after or in the middle of a day, which daily prices do not show. */
  readonly isOtherSession: boolean;
  readonly isNegated: boolean;
};

const number =
  '(?=\\s+(?:by\\s+|about\\s+|around\\s+|nearly\\s+|almost\\s+|some\\s+|more than\\s+|over\\s+|a\\s+|as much as\\s+)*[$\\d])';
const up = new RegExp(
  `(?<![a-z-])(?:up${number}|r[io]se[ns]?|rising|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|rall(?:y|ies|ied)|advanc(?:es?|ed|ing)|leap(?:s|ed|t)?|higher|increas(?:es?|ed|ing)|gr[eo]ws?|spik(?:es?|ed)|skyrocket(?:s|ed)?|add(?:s|ed))(?![a-z])|[涨升]|走高|上扬|反弹`,
  'g',
);
const down = new RegExp(
  `(?<![a-z-])(?:down${number}|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|lower|slip(?:s|ped|ping)?|slid(?:es?)?|sliding|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|shr[aiu]nk(?:s|ing)?|s[aiu]nk(?:s|ing)?|dip(?:s|ped|ping)?|slump(?:s|ed|ing)?|los(?:e|es|t|ing|s)|shed(?:s|ding)?|crash(?:es|ed|ing)?|div(?:es?|ed|ing)|wip(?:es?|ed|ing)|eras(?:es?|ed|ing)|nosedive[sd]?)(?![a-z])|[跌降挫]|蒸发|缩水|走低|下滑|抹去`,
  'g',
);
const overnight = /overnight|over night|(?:at|before) the (?:open|opening)|opened|隔夜|一夜|开盘/;
const otherSession =
  /pre-?market|after[- ]hours|intraday|at one point|at its (?:low|high)|盘前|盘后|盘中|一度/;
const negated = /(?:(?<![a-z])(?:not|never|hardly)|n't|没有?|并?未|不曾)\s?(?:even |really |actually )?$/;
const marketValue = /market (?:value|cap)|capitali[sz]ation|(?<![a-z])(?:value|valuation)(?![a-z])|市值/;

type Word = { readonly at: number; readonly end: number; readonly sign: 1 | -1 };

/** Reads what a claim says of a price: how much, which way, and between which prices. */
export function readStatedMove(original: string): StatedMove {
  const text = foldText(original);
  const figures = findFigures(original);
  const words = findWords(text);
  const percents = figures.filter((figure) => figure.kind === 'percent');
  const worth = marketValue.test(text)
    ? figures.find((figure) => figure.kind === 'money' && figure.per === undefined)
    : undefined;
  return {
    percents,
    worth,
    directionOf: (figure) => {
      if (figure?.value !== undefined && figure.value.n < 0n) return -1;
      return figure ? nearest(text, words, figure) : agreed(words);
    },
    isOvernight: overnight.test(text),
    isOtherSession: otherSession.test(text),
    isNegated: words.some(({ at }) => negated.test(text.slice(Math.max(0, at - 24), at))),
  };
}

function findWords(text: string): readonly Word[] {
  const find = (pattern: RegExp, sign: 1 | -1) =>
    [...text.matchAll(pattern)].map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
      sign,
    }));
  return [...find(up, 1), ...find(down, -1)];
}

/** The word nearest to a figure in its own clause; one before it counts sooner than one after. */
function nearest(text: string, words: readonly Word[], figure: ReadFigure): 1 | -1 | undefined {
  let best: { readonly distance: number; readonly sign: 1 | -1 } | undefined;
  for (const { at, end, sign } of words) {
    const isBefore = end <= figure.start;
    const between = isBefore ? text.slice(end, figure.start) : text.slice(figure.end, at);
    if (/[.;!?。；！？]\s|[。；！？]/.test(between)) continue;
    const distance = between.length + (isBefore ? 0 : 20);
    if (best === undefined || distance < best.distance) best = { distance, sign };
  }
  return best?.sign;
}

const agreed = (words: readonly Word[]): 1 | -1 | undefined => {
  const [first] = words;
  return first && words.every(({ sign }) => sign === first.sign) ? first.sign : undefined;
};

import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

/** An amount that a price or a market value is said to have, or that a price is said to have moved by. */
export type StatedLevel = {
  readonly of: 'price' | 'market-value-level' | 'price-change';
  /** For a price, which: the one before the move, the one after it at the close, or at the opening. */
  readonly at: 'from' | 'close' | 'open';
  readonly figure: ReadFigure;
};

const hedge =
  '(?:about|around|nearly|almost|roughly|approximately|some|just|only|under|over|below|above|more than|less than|a record|a)\\s+';
const reached = new RegExp(
  `(?:(?<![a-z])(?:to|at|of|below|above|under|over|past|reach(?:ed|es|ing)?|hit|hits|touch(?:ed|es)?|worth|is|was|are|were)\\s+(?:${hedge})*|[至到于为达]\\s*(?:约|近)?)$`,
);
/** What makes an amount of money the price of a share. */
const traded =
  /(?<![a-z])(?:clos(?:e|es|ed|ing)|end(?:s|ed)?|finish(?:es|ed)?|settl(?:es|ed)|open(?:s|ed|ing)?|trad(?:es|ed|ing)|chang(?:ed|ing) hands|stood|stands|fell|fall(?:s|en|ing)?|r[io]se[ns]?|drop(?:s|ped)?|slip(?:s|ped)?|slid|sank|plung(?:es|ed)|tumbled|climb(?:s|ed)?|jump(?:s|ed)?|surg(?:es|ed)|soar(?:s|ed)?|rall(?:ies|ied)|dropped|declined|dipped|slumped|gained|rebounded|recovered|down|up)(?![a-z])|收[于报盘]|开[于报盘]|[跌涨升降]|报/;
const opened = /(?<![a-z])open(?:s|ed|ing)?(?![a-z])|开[于报盘]/;
const started = /(?:(?<![a-z])from\s+(?:an? (?:close|price) of\s+)?|[从由自]\s*)$/;
const moved =
  /(?<![a-z])(?:fell|dropped|lost|shed|slipped|slid|rose|gained|climbed|jumped|added|declined|tumbled|sank|surged|soared)(?: by)?\s+(?:(?:about|around|nearly|almost|some|more than|over)\s+)?$|[跌涨](?:了|去)?\s*(?:约|近)?$/;
/** Prices that are no price of the share on these days. */
const other =
  /target|estimate|forecast|offer|(?<![a-z])(?:bid|paid|bought|sold|strike|dividend|costs?|charges?)(?![a-z])|目标价|收购价|要约|分红/;
const valueWords = /market (?:value|cap)|capitali[sz]ation|valuation|(?<![a-z])(?:value|worth)(?![a-z])|市值/;
const loss =
  /(?<![a-z])(?:loss|drop|fall|gain|rise|decline|jump|increase|decrease) of\s+(?:\S+ )?$|(?<![a-z])by\s+(?:\S+ )?$/;

/** Finds the prices and market values that a folded text says were reached, left, or moved by. */
export function readLevels(
  text: string,
  figures: readonly ReadFigure[],
  isOfValue: boolean,
): readonly StatedLevel[] {
  return figures.flatMap((figure, at): StatedLevel[] => {
    if (figure.value === undefined || figure.malformed) return [];
    const limit = figures[at - 1]?.end ?? 0;
    const head = text.slice(Math.max(limit, figure.start - 56), figure.start);
    const clause = head.slice(
      Math.max(head.lastIndexOf(';'), head.lastIndexOf('。'), head.lastIndexOf('. ')) + 1,
    );
    if (other.test(clause)) return [];
    const isLarge = figure.scale !== undefined;
    if (figure.kind === 'money' && isLarge) {
      const isLevel = isOfValue && valueWords.test(clause) && reached.test(clause) && !loss.test(clause);
      return isLevel ? [{ of: 'market-value-level', at: 'close', figure }] : [];
    }
    const isBare = figure.kind === 'number' && figure.isDigits && !isLarge;
    if (figure.kind !== 'money' && !isBare) return [];
    if (figure.per !== undefined && figure.per !== 'share' && figure.per !== '股') return [];
    const before = text.slice(Math.max(0, figure.start - 80), figure.start);
    if (started.test(clause) && traded.test(before)) return [{ of: 'price', at: 'from', figure }];
    if (reached.test(clause) && traded.test(before))
      return [{ of: 'price', at: opened.test(clause) ? 'open' : 'close', figure }];
    return figure.kind === 'money' && moved.test(clause) && !isOfValue
      ? [{ of: 'price-change', at: 'close', figure }]
      : [];
  });
}

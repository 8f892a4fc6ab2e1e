import { compare, multiply, ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';

/** Words right before an amount that make it the result of a price and a number. */
const totalBefore =
  /(?:^|[^a-z])(?:or|for|worth|total(?:s|l?ing|l?ed)?(?: (?:value|consideration|price|cost|sales|revenue|proceeds|amount|takings))?(?: of)?|valued? at|valu(?:es?|ing)(?: [a-z' ]{0,40})? at|at|raise|raises|raised|raising|proceeds of|consideration of|amount(?:s|ed|ing)? to|equals?|equal to|exchange for|bring(?:s|ing)? in|generat(?:es?|ed|ing)|earn(?:s|ed|ing)?|making|makes|takings of|sales of|revenues? of|=|a total of|sum of|took(?: in)?|gross(?:ed|ing)|income of)\s*(?:about|around|approximately|nearly|almost|over|more than|roughly|some|up to|just over|just under|a|an)?\s*(?:a |an )?$|(?:共|合计|总计|总额|销售额|收入|营收|流水|金额|价值|共计|赚了?|进账|销售收入|总价|总收入)(?:达到?|为|约为?|高达|超过?|近|是|了)*$|[，,]\s*(?:约|近|大约|超过?)$/;
/** A bare afterthought ("sold 250,000 sets, about 50 million") may be a total; it can agree but is no error. */
const mentionedBefore = /[a-z0-9],\s*(?:about|around|approximately|nearly|almost|roughly|some)\s*$/;
const soldBefore =
  /(?:^|[^a-z])(?:at|priced at|price of|price was|costs?|costing|for|selling for|sells for|sold for|charges?|charging)\s*(?:only|just|about|around)?\s*$|(?:售价|单价|定价|价格|每[套份件台个本张]|卖|以|按)(?:为|约|仅|是)?$/;
const sold =
  /(?:^|[^a-z])(?:sold|sell|sells|selling|sales?|buyers?|customers|bought|subscribers|copies|issued|offering|shares)(?![a-z])|卖|售|销/;

/** Whether a figure is what one thing costs. */
export const isPrice = (text: string, figure: ReadFigure): boolean =>
  figure.kind === 'money' &&
  figure.value !== undefined &&
  figure.value.n > 0n &&
  !figure.malformed &&
  (figure.scale === undefined || figure.per !== undefined) &&
  (figure.per === undefined
    ? compare(figure.value, ratio(1_000_000)) < 0 &&
      soldBefore.test(text.slice(Math.max(0, figure.start - 24), figure.start))
    : !/^(?:month|year|quarter|week|day|annum|monthly|annually|yearly|weekly|daily|hour|hourly|月|年|天|日|周|小时)$/.test(
        figure.per,
      ));

/** Net of fees, a total is less than price times units. */
export const isNet = (text: string, total: ReadFigure): boolean =>
  /(?:^|[^a-z])net(?![a-z])|净/.test(before(text, total, 40));

/** Whether a figure counts things that can be sold. */
export const isUnits = (figure: ReadFigure): boolean =>
  figure.kind === 'count' &&
  figure.value !== undefined &&
  figure.value.n > 0n &&
  figure.unit !== undefined &&
  compare(figure.value, ratio(2)) >= 0;

/** Whether a figure can be what the things sold took together. */
export const isTotal = (text: string, figure: ReadFigure): boolean =>
  (figure.kind === 'money' || (figure.kind === 'number' && figure.scale !== undefined)) &&
  figure.value !== undefined &&
  figure.per === undefined &&
  !figure.malformed &&
  (totalBefore.test(before(text, figure, 64)) || mentionedBefore.test(before(text, figure, 24)));

const before = (text: string, { start }: ReadFigure, length: number): string =>
  text.slice(Math.max(0, start - length), start);

/** Whether the words before a total call it one. */
export const isNamedTotal = (text: string, total: ReadFigure): boolean =>
  totalBefore.test(before(text, total, 64));

/** A total that is worlds apart from the product belongs to something else. */
export const isNear = ({ stated, computed }: Check): boolean =>
  compare(multiply(stated, ratio(20)), computed) > 0 && compare(multiply(computed, ratio(20)), stated) > 0;

/** The three stand close together and the words speak of selling. */
export function isTied(text: string, { figures }: Check): boolean {
  const start = Math.min(...figures.map((figure) => figure.start));
  const end = Math.max(...figures.map((figure) => figure.end));
  const between = text.slice(start, end);
  if (
    /(?:^|[^a-z])and (?:has |have |had )?(?:earned|reported|had|made|posted|paid|generated|expects?|spent)(?![a-z])/.test(
      between,
    )
  )
    return false;
  return end - start <= 320 && sold.test(text.slice(Math.max(0, start - 40), end + 20));
}

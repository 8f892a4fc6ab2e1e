import type { ReadFigure } from './ReadFigure.ts';
import { passSpaces } from './Scan.ts';

const things =
  'share|month|year|quarter|week|day|hour|minute|second|head|person|barrel|ounce|tonne|ton|unit|piece|bottle|set|copy|seat|user|night|pop|dozen|pound|gallon|litre|liter|kilo|kilogram|kg|gram|acre|hectare|house|home|customer|employee|worker|household|student|ticket|mile|km|kilometre|kilometer|call|book|box|bushel|ads|word|token|million tokens|square foot|square metre|square meter|sqm|capita|annum|subscriber|license|licence|vehicle|car|phone|device|download|order';
const after = new RegExp(
  `^[\\s-]*(?:per|an?|each|every|/)[\\s-]*(${things})s?\\b|^\\s+(each|apiece|monthly|annually|yearly|weekly|daily|hourly)\\b`,
);
/** What that begins with, spaces apart. */
const afterStarts = new Set('-paemywdh/');
const hanAfter =
  /^ ?(?:\/|每) ?(?:个|個)?(月|年|天|日|周|小时|股|人|套|台|件|份|斤|公斤|吨|桶|平方米|平|次|张|本|部|辆|位|户|门|盒|瓶|杯)|^ ?(?:一|1) ?(?:个|個)?(月|年|天|套|股|台|件|份|张|本|部|辆|位|门|盒|瓶|杯)(?!级|起)/;
const hanBefore =
  /每(?:个|個)?(月|年|天|日|周|週|小时|股|人|套|台|件|份|斤|公斤|吨|桶|平方米|平|次|张|本|部|辆|位|户|门|盒|瓶|杯)(?:仅|只|约|收费?|售价?|卖|为|价格?)?$|(?:单价|售价|定价|均价|每股)(?:仅|只|约|为|是)?$/;

/** What a rate is for: "$70 a share", 399元/月, 每月399元. */
export function readPer(text: string, figure: ReadFigure): string | undefined {
  if (figure.kind === 'ordinal' || figure.kind === 'date') return undefined;
  const tail = text.slice(figure.end, figure.end + 24);
  if (afterStarts.has(text[passSpaces(text, figure.end)] ?? '')) {
    const found = after.exec(tail);
    if (found) return found[1] ?? found[2];
  }
  if (figure.kind !== 'money') return undefined;
  const han = hanAfter.exec(tail);
  if (han) return han[1] ?? han[2];
  const before = hanBefore.exec(text.slice(Math.max(0, figure.start - 8), figure.start));
  return before ? (before[1] ?? 'unit') : undefined;
}

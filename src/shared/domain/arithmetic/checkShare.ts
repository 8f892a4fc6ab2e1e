import { excludingBases } from '#shared/domain/basis/Basis.ts';
import { basisOf } from '#shared/domain/basis/basisOf.ts';
import { compare, divide, multiply, ratio } from '#shared/domain/exact/ratio.ts';
import { toFixedText } from '#shared/domain/exact/toDecimalText.ts';
import { inFullUnits } from '#shared/domain/figure/findFigures.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Check } from './Check.ts';
import { decide } from './decide.ts';
import { divideIntervals, stretch } from './Interval.ts';
import { isSameMeasure } from './isSameMeasure.ts';
import { printFigure, printInterval, printSum } from './printWorking.ts';
import { toInterval } from './toInterval.ts';

type Order = readonly ['part' | 'whole' | 'share', 'part' | 'whole' | 'share', 'part' | 'whole' | 'share'];

const hedge =
  '(?:about|around|nearly|almost|roughly|approximately|some|more than|over|just over|just under)?';

/** What stands between three figures that follow each other, and which of them is what. */
const forms: readonly {
  readonly order: Order;
  readonly first: RegExp;
  readonly second: RegExp;
  readonly isSure: boolean;
  /** What must stand before the first of them. */
  readonly before?: RegExp;
}[] = [
  {
    order: ['part', 'whole', 'share'],
    first: new RegExp(
      `^(?: [a-z'-]+){0,2}? (?:out )?of (?:the |its |their |our |all |a total of )*${hedge} ?$`,
    ),
    second: new RegExp(
      `^(?: (?!than|from|to|and|rose|fell)[a-z'-]+){0,3} ?(?:, or|\\(or|\\()\\s*${hedge} ?$`,
    ),
    isSure: true,
  },
  {
    order: ['whole', 'part', 'share'],
    before: /(?:^|[^a-z])(?:of|out of|among) (?:the |its |their |our |all |a total of )*$/,
    first: new RegExp(`^(?: [a-z'-]+){1,3}?, ${hedge} ?$`),
    second: new RegExp(`^(?: [a-z'-]+){0,3}?,? (?:or|\\()\\s*${hedge} ?$`),
    isSure: true,
  },
  {
    order: ['part', 'share', 'whole'],
    first: new RegExp(`^(?: [a-z'-]+){0,3}? ?(?:, or|\\(or|, representing|, accounting for)\\s*${hedge} ?$`),
    second: new RegExp(
      `^ of (?:the |its |their |our |a )?(?:total |overall )?(?:[a-z]+ ){0,2}of ${hedge} ?$`,
    ),
    isSure: false,
  },
  {
    order: ['whole', 'part', 'share'],
    first: /^[^，。；,.;]{0,8}[中里][，,]?(?:有|共有)?(?:约|近|超过?)?$/,
    second: /^[^，。；,.;]{0,6}[，,](?:约?占比?|占总数的?|比例为)(?:为|约|近|超过?)?$/,
    isSure: true,
  },
  {
    order: ['part', 'whole', 'share'],
    first: /^[^，。；,.;]{0,6}[，,]?占(?:总数|全部|全体|总额)?$/,
    second: /^[^，。；,.;]{0,8}的(?:约|近|超过?)?$/,
    isSure: false,
  },
];

/** What follows a percentage that is a share and nothing more. */
const shareEnd = /^\s*(?:$|,(?! of)|[.;)，。；）]|of (?:the total|them|all|those))/;

/** Recomputes "X of Y, or Z %" and what is said like it. In doubt about the whole, a difference is no error. */
export function checkShare(text: string, figures: readonly ReadFigure[]): readonly Check[] {
  const checks: Check[] = [];
  for (let at = 0; at + 2 < figures.length; at += 1) {
    const three = figures.slice(at, at + 3);
    const [a, b, c] = three;
    if (!a || !b || !c) continue;
    const [first, second] = [text.slice(a.end, b.start), text.slice(b.end, c.start)];
    const form = forms.find(
      (each) =>
        each.first.test(first) &&
        each.second.test(second) &&
        (each.before?.test(text.slice(Math.max(0, a.start - 24), a.start)) ?? true),
    );
    if (!form) continue;
    const pick = (role: Order[number]) => three[form.order.indexOf(role)];
    const [part, whole, share] = [pick('part'), pick('whole'), pick('share')];
    if (!part || !whole || share?.kind !== 'percent') continue;
    if (share === c && !shareEnd.test(text.slice(c.end, c.end + 16))) continue;
    // In brackets or of a few, the percentage may be of something else ("two of five lenders (12%)").
    const isSure =
      form.isSure &&
      !/\(\s*$/.test(second) &&
      whole.value !== undefined &&
      compare(whole.value, ratio(10)) >= 0;
    const check = compareShare(part, whole, share, isSure);
    if (!check) continue;
    const isOtherBases =
      excludingBases(basisOf(text, figures, part), basisOf(text, figures, whole)).length > 0;
    checks.push(
      isOtherBases && check.verdict === 'disagrees'
        ? { ...check, verdict: 'not-comparable', why: 'other-bases' }
        : check,
    );
  }
  return checks;
}

function compareShare(
  part: ReadFigure,
  whole: ReadFigure,
  share: ReadFigure,
  isSure: boolean,
): Check | undefined {
  const [a, b, statedRange] = [toInterval(part), toInterval(whole), toInterval(share)];
  if (!a || !b || !statedRange || !part.value || !whole.value || !share.value) return undefined;
  if (!isSameMeasure(part, whole) || part.value.n < 0n || whole.value.n <= 0n) return undefined;
  const [top, bottom] = [inFullUnits(part, part.value), inFullUnits(whole, whole.value)];
  const quotient = divideIntervals(a, b);
  if (compare(top, bottom) > 0 || quotient === undefined) return undefined;
  const computed = multiply(divide(top, bottom), ratio(100));
  const tolerance = stretch(quotient, ratio(100), ratio(0));
  const figures = [part, whole, share];
  const outcome = decide(share.value, statedRange, computed, tolerance, figures);
  const isDoubtful = outcome.verdict === 'disagrees' && !isSure;
  return {
    relation: 'share',
    ...(isDoubtful ? { verdict: 'not-comparable', why: 'uncertain-whole' } : outcome),
    stated: share.value,
    computed,
    tolerance,
    statedRange,
    figures,
    sum: `${printSum`${top} ÷ ${bottom} × 100`(computed)} %`,
    working: `${printFigure(part)} ÷ ${printFigure(whole)} × 100 = ${toFixedText(computed, 2)} %; the printed precision allows ${printInterval(tolerance, ' %')}; stated: ${printInterval(statedRange, ' %')}.`,
  };
}

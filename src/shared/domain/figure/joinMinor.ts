import { add, compare, multiply, ratio } from '#shared/domain/exact/ratio.ts';
import { findCurrencyAfter } from './dressCore.ts';
import { readCore } from './readCore.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { isLetter, skipSpaces } from './Scan.ts';

/** "thirteen dollars and forty-five cents", "20 ringgit 43", 五元三毛, 五块六: the minor unit belongs to the amount. */
export function joinMinor(text: string, original: string, figure: ReadFigure): ReadFigure {
  if (
    figure.kind !== 'money' ||
    figure.currency === undefined ||
    figure.unit !== undefined ||
    figure.value === undefined
  )
    return figure;
  if (figure.scale !== undefined || figure.value.d !== 1n) return joinSmaller(text, original, figure);
  const joined = /^ {0,2}(?:(and )|(又))? {0,2}/.exec(text.slice(figure.end, figure.end + 8));
  const at = figure.end + (joined?.[0].length ?? 0);
  const head = text[at] ?? '';
  if (!/[\da-z〇零一二三四五六七八九十两兩]/.test(head)) return figure;
  const core = readCore(text, original, at, false);
  if (
    !('value' in core) ||
    core.isOrdinal ||
    core.isFraction ||
    core.bounds ||
    compare(core.value, ratio(100)) >= 0
  )
    return figure;
  const minor = findCurrencyAfter(text, original, core.end, false);
  const isShort = minor === undefined && /^c(?![a-z])/.test(text.slice(core.end, core.end + 2));
  if (minor?.currency.minor || isShort) {
    const share = minor?.currency.minor ?? ratio(1, 100);
    if (
      minor &&
      minor.currency.code !== figure.currency.code &&
      ![...minor.currency.others, minor.currency.code].some(
        (code) => code === figure.currency?.code || figure.currency?.others.includes(code),
      ) &&
      !/^cents?$|^毫$|^仙$/.test(minor.printed)
    )
      return figure;
    const whole = {
      ...figure,
      end: minor?.end ?? core.end + 1,
      value: add(figure.value, multiply(core.value, share)),
      step: share,
    };
    return joinSmaller(text, original, whole);
  }
  if (minor) return figure;
  const isHanTail = /[块塊蚊]$/.test(text.slice(figure.start, figure.end)) && core.end > core.start;
  if (isHanTail && at === figure.end) {
    const printed = text.slice(core.start, core.end);
    const share = /^[零〇]/.test(printed)
      ? ratio(1, 100)
      : printed.length === 1
        ? ratio(1, 10)
        : ratio(1, 100);
    if (/^[个個名人万亿年月天%倍]/.test(text.slice(core.end, core.end + 1))) return figure;
    return { ...figure, end: core.end, value: add(figure.value, multiply(core.value, share)), step: share };
  }
  const isTwoDigits = core.isPlain === true && core.end - core.start === 2;
  const isSaid = core.form === 'words' && core.value.n >= 10n;
  const isPast =
    /^\s*(?:$|[.,;!?)](?!\d))/.test(text.slice(core.end, core.end + 3)) &&
    !isLetter(text.charCodeAt(skipSpaces(text, core.end)));
  if ((isTwoDigits || isSaid) && isPast && at > figure.end)
    return {
      ...figure,
      end: core.end,
      value: add(figure.value, multiply(core.value, ratio(1, 100))),
      step: ratio(1, 100),
    };
  return figure;
}

/** 50元6角 and then 三分; "five mao five". */
function joinSmaller(text: string, original: string, figure: ReadFigure): ReadFigure {
  if (figure.value === undefined) return figure;
  const printed = text.slice(figure.start, figure.end);
  if (!/(?:[角毛毫]|mao|jiao)$/.test(printed)) return figure;
  const at = skipSpaces(text, figure.end);
  if (!/[\da-z一二三四五六七八九两]/.test(text[at] ?? '')) return figure;
  const core = readCore(text, original, at, false);
  if (!('value' in core) || core.isFraction || compare(core.value, ratio(10)) >= 0 || core.value.n < 0n)
    return figure;
  const cent = /^(?:分钱?|fen\b| fen\b)/.exec(text.slice(core.end, core.end + 4));
  if (!cent && !/^\s*(?:$|[^\da-z\u3400-\u9fff\s]|到|至)/.test(text.slice(core.end, core.end + 3)))
    return figure;
  return {
    ...figure,
    end: core.end + (cent?.[0].length ?? 0),
    value: add(figure.value, multiply(core.value, ratio(1, 100))),
    step: ratio(1, 100),
  };
}

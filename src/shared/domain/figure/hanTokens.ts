import { multiply, one, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { readLiteral } from './readLiteral.ts';
import { createSignTest, isDigit } from './Scan.ts';

/** A sign or run of digits inside a Chinese number. */
export type HanToken =
  | { readonly t: 'digit'; readonly v: bigint; readonly end: number }
  | {
      readonly t: 'literal';
      readonly v: Ratio;
      readonly step: Ratio;
      readonly width: number;
      readonly end: number;
      readonly malformed?: readonly string[] | undefined;
    }
  | { readonly t: 'unit' | 'scale'; readonly v: bigint; readonly end: number }
  | {
      readonly t: 'few' | 'more' | 'point' | 'over' | 'mixed' | 'half' | 'minus' | 'null';
      readonly end: number;
    };

const digitSigns = '零一二三四五六七八九';
const digits = new Map<string, bigint>([
  ...[...digitSigns].map((sign, v) => [sign, BigInt(v)] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((sign, v) => [sign, BigInt(v)] as const),
  ...[...'○弌貳參肆伍陸柒捌玖'].map((sign, v) => [sign, BigInt(v)] as const),
  ['両', 2n],
  ['两', 2n],
  ['兩', 2n],
  ['弍', 2n],
  ['貮', 2n],
  ['参', 3n],
  ['弎', 3n],
  ['叄', 3n],
  ['幺', 1n],
  ['俩', 2n],
  ['倆', 2n],
  ['仨', 3n],
]);
const unitSigns = new Map<string, bigint>([
  ['十', 10n],
  ['拾', 10n],
  ['百', 100n],
  ['佰', 100n],
  ['千', 1000n],
  ['仟', 1000n],
]);
const scaleSigns = new Map<string, bigint>([
  ['万', 10n ** 4n],
  ['萬', 10n ** 4n],
  ['亿', 10n ** 8n],
  ['億', 10n ** 8n],
  ['兆', 10n ** 12n],
]);
/** One sign for twenty, thirty, forty. */
const packed = new Map<string, bigint>([
  ['廿', 2n],
  ['卅', 3n],
  ['卌', 4n],
]);

/** Every sign that can begin a Chinese number. */
export const hanStarts: readonly string[] = [
  ...digits.keys(),
  ...unitSigns.keys(),
  ...packed.keys(),
  '半',
  '数',
  '數',
  '几',
  '幾',
];
/** Whether a code unit is one of {@link hanStarts}. */
export const isHanStart = createSignTest(hanStarts);

const tokensAtMost = 200;
/** The points and bars of a mixed fraction: no number has more. */
const most: { readonly [t in HanToken['t']]?: number } = { point: 3, over: 1 };

/** The tokens of a run; single or double spaces between them do not end it. */
export function readHanTokens(text: string, at: number): readonly HanToken[] {
  const tokens: HanToken[] = [];
  const counts: { [t in HanToken['t']]?: number } = {};
  let i = at;
  while (i < text.length && tokens.length < tokensAtMost) {
    const from = i;
    while (i - from < 3 && (text[i] === ' ' || text[i] === '\u00a0')) i += 1;
    if (i > from && tokens.length > 0) {
      const before = tokens.at(-1);
      const isDigitNext = isDigit(text.charCodeAt(i));
      if (before?.t === 'literal' && isDigitNext) break;
    }
    const token = readToken(text, i, tokens.at(-1));
    if (token === undefined) break;
    const count = (counts[token.t] ?? 0) + 1;
    if (count > (most[token.t] ?? tokensAtMost)) break;
    counts[token.t] = count;
    tokens.push(token);
    if (packed.has(text[i] ?? '')) tokens.push({ t: 'unit', v: 10n, end: token.end });
    i = token.end;
  }
  return tokens;
}

/** Every sign that can be part of a Chinese number, before any other is read further. */
const isTokenStart = createSignTest([
  ...hanStarts,
  ...scaleSigns.keys(),
  ...'.0123456789多余餘来來点點分份又-负負',
]);

function readToken(text: string, at: number, before: HanToken | undefined): HanToken | undefined {
  if (!isTokenStart(text.charCodeAt(at))) return undefined;
  const c = text[at] ?? '';
  const digit = digits.get(c);
  if (digit !== undefined) return { t: digit === 0n ? 'null' : 'digit', v: digit, end: at + 1 } as HanToken;
  const unit = unitSigns.get(c);
  if (unit !== undefined) {
    if (c === '千' && /^千(?:瓦|克|米|卡|赫|字节|伏)/.test(text.slice(at, at + 3)) && before?.t === 'literal')
      return undefined;
    return { t: 'unit', v: unit, end: at + 1 };
  }
  const scale = scaleSigns.get(c);
  if (scale !== undefined) {
    if (
      before === undefined ||
      (c === '兆' && /^兆(?:字节|赫|瓦|位|比特|帕|欧)/.test(text.slice(at, at + 4)))
    )
      return undefined;
    return { t: 'scale', v: scale, end: at + 1 };
  }
  const ten = packed.get(c);
  if (ten !== undefined) return { t: 'digit', v: ten, end: at + 1 };
  if (
    isDigit(text.charCodeAt(at)) ||
    (c === '.' && isDigit(text.charCodeAt(at + 1)) && before === undefined)
  ) {
    const literal = readLiteral(text, at);
    if ('skip' in literal) return undefined;
    const suffix =
      /^k(?![a-z])/.exec(text.slice(literal.end, literal.end + 2)) ??
      /^ k(?![a-z])/.exec(text.slice(literal.end, literal.end + 3));
    const factor = suffix ? ratio(1000) : one;
    return {
      t: 'literal',
      v: multiply(literal.value, factor),
      step: multiply(literal.step, factor),
      width: literal.isPlain ? literal.end - at : 9,
      end: literal.end + (suffix?.[0].length ?? 0),
      malformed: literal.malformed,
    };
  }
  switch (c) {
    case '几':
    case '幾':
    case '数':
    case '數':
      return { t: 'few', end: at + 1 };
    case '多':
    case '余':
    case '餘':
    case '来':
    case '來':
      if (before?.t !== 'unit' && before?.t !== 'scale' && before?.t !== 'literal') return undefined;
      return { t: 'more', end: at + 1 };
    case '点':
    case '點': {
      if (before === undefined) return undefined;
      const next = /^[点點] {0,2}([〇○零一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两兩\d])/.exec(
        text.slice(at, at + 4),
      );
      return next ? { t: 'point', end: at + 1 } : undefined;
    }
    case '分': {
      const found = /^分 {0,2}之/.exec(text.slice(at, at + 4));
      return found && before ? { t: 'over', end: at + found[0].length } : undefined;
    }
    case '份':
      return before && digits.has(text[at + 1] ?? '') ? { t: 'over', end: at + 1 } : undefined;
    case '又':
      return before &&
        /^又 {0,2}[\d一二三四五六七八九十两兩壹贰貳叁參肆伍陆陸柒捌玖拾百千万]+[^点點又]{0,24}?分/.test(
          text.slice(at, at + 36),
        )
        ? { t: 'mixed', end: at + 1 }
        : undefined;
    case '半':
      return { t: 'half', end: at + 1 };
    case '-':
    case '负':
    case '負':
      return before?.t === 'over' ? { t: 'minus', end: at + 1 } : undefined;
    default:
      return undefined;
  }
}

import { divide, multiply, one, ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { numberWords } from './numberWords.ts';
import { readCore } from './readCore.ts';
import { plainFigure, type ReadFigure } from './ReadFigure.ts';
import { dressCore } from './dressCore.ts';
import { isAlone, isAtHead, isDigit } from './Scan.ts';

const multiples: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  twofold: 2,
  twice: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  threefold: 3,
  thrice: 3,
  quadrupled: 4,
  quadrupling: 4,
  quadruples: 4,
  fourfold: 4,
  quintupled: 5,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
};

/** Words that are figures by themselves or begin one that is not built like other numbers. */
export const specialWords: ReadonlySet<string> = new Set([
  ...Object.keys(multiples),
  'a',
  'tens',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'couple',
  'pair',
  'few',
  'single',
  'percent',
  'percents',
  'per',
  'nineteen',
  'twenty',
]);

const number = (start: number, end: number, value: Ratio, more: Partial<ReadFigure> = {}): ReadFigure => ({
  ...plainFigure,
  start,
  end,
  value,
  isDigits: false,
  ...more,
});

/** Reads such a word, or answers undefined where the ordinary reading applies. */
export function readSpecialWord(text: string, at: number, end: number, word: string): ReadFigure | undefined {
  const tail = text.slice(at, at + 40);
  const multiple = Object.hasOwn(multiples, word) ? multiples[word] : undefined;
  if (multiple !== undefined) return number(at, end, ratio(multiple), { kind: 'multiple' });
  switch (word) {
    case 'a': {
      const found = /^a (?:(couple|pair)(?: of)?|(few))\b/.exec(tail);
      if (found) {
        if (found[2] !== undefined && numberWords.has(/^a few (\w+)/.exec(tail)?.[1] ?? '')) return undefined;
        return number(at, at + found[0].length, ratio(found[2] ? 3 : 2), {
          qualifier: found[1] === 'pair' ? 'exact' : 'about',
        });
      }
      const money =
        /^an? (dollar|pound|euro|buck|penny|cent|yen|yuan)\b(?! (?:sign|bill|store|amount|figure|value|tree))/.exec(
          tail,
        );
      if (!money || !/^[\s.,;!?]*$/.test(text.slice(at + money[0].length, at + money[0].length + 3)))
        return undefined;
      return dressCore(
        text,
        text,
        { start: at, end: at + 1, value: one, step: one, form: 'words' },
        undefined,
      );
    }
    case 'couple':
    case 'pair': {
      return isAtHead(text, at) && text.slice(at).trim().length < 12 ? number(at, end, ratio(2)) : undefined;
    }
    case 'few':
    case 'single':
      return isAlone(text, at, end) ? number(at, end, ratio(word === 'few' ? 3 : 1)) : undefined;
    case 'percent':
    case 'percents':
    case 'per': {
      // A heading such as "per cent of 210"; after a number the words belong to that.
      const found = /^(?:percents?|per cents?) of (?=[\da-z])/.exec(tail);
      if (!found || !isAtHead(text, at)) return undefined;
      const core = readCore(text, text, at + found[0].length, false);
      if (!('value' in core) || text.slice(core.end).trim() !== '') return undefined;
      return number(at, core.end, core.value, { kind: 'percent', step: core.step });
    }
    case 'nineteen':
    case 'twenty': {
      // Years in words ("nineteen eighty-four", "twenty twenty") are skipped as figures of no quantity.
      return undefined;
    }
    default:
      return readVaguePlural(at, tail);
  }
}

/** "tens of thousands", "dozens of": bounds, no value. */
function readVaguePlural(at: number, tail: string): ReadFigure | undefined {
  const found =
    /^(tens|dozens|hundreds|thousands|millions|billions)(?: of (thousands|millions|billions|trillions)| of\b)/.exec(
      tail,
    );
  if (!found) return undefined;
  const sizes: Readonly<Record<string, bigint>> = {
    tens: 10n,
    dozens: 12n,
    hundreds: 100n,
    thousands: 1000n,
    millions: 10n ** 6n,
    billions: 10n ** 9n,
    trillions: 10n ** 12n,
  };
  const first = sizes[found[1] ?? ''] ?? 1n;
  const second = sizes[found[2] ?? ''] ?? 1n;
  const low = ratio(2n * first * second);
  const high = ratio((first === 12n ? 99n : 10n * first - 1n) * second);
  const figure = number(at, at + found[0].replace(/ of$/, '').length, low, { qualifier: 'about' });
  return { ...figure, value: undefined, low, high, step: ratio(first * second) };
}

const hanPercent = /^([百佰千仟万萬]) {0,2}分 {0,2}之 {0,2}([负負-] {0,2})?/;
const doubling = /^翻(?:了)?(?:(一|两|兩|二|三|四|\d)番|倍)/;

/** 百分之, 千分之 and 翻番. */
export function readSpecialHan(text: string, original: string, at: number): ReadFigure | undefined {
  const c = text[at];
  if (c === '翻') {
    const found = doubling.exec(text.slice(at, at + 6));
    if (!found) return undefined;
    const times =
      found[1] === undefined
        ? 1
        : isDigit(found[1].charCodeAt(0))
          ? Number(found[1])
          : Math.max(1, '一二三四'.indexOf(found[1].replace(/[两兩]/, '二')) + 1);
    return number(at, at + found[0].length, ratio(2n ** BigInt(times)), { kind: 'multiple' });
  }
  if (c !== '百' && c !== '千' && c !== '佰' && c !== '仟' && c !== '万' && c !== '萬') return undefined;
  const found = hanPercent.exec(text.slice(at, at + 14));
  if (!found) return undefined;
  const from = at + found[0].length;
  const core = readCore(text, original, from, false);
  if (!('value' in core) || core.isOrdinal) return undefined;
  const sign = found[2] === undefined ? one : ratio(-1);
  if (found[1] === '万' || found[1] === '萬')
    return number(at, core.end, multiply(divide(core.value, ratio(10_000)), sign), {
      isFraction: true,
      step: divide(core.step, ratio(10_000)),
    });
  const share = found[1] === '百' || found[1] === '佰' ? one : ratio(1, 10);
  return number(at, core.end, multiply(multiply(core.value, share), sign), {
    kind: 'percent',
    step: multiply(core.step, share),
    ...(core.bounds ? { low: core.bounds.low, high: core.bounds.high } : {}),
    ...(core.qualifier ? { qualifier: core.qualifier } : {}),
  });
}

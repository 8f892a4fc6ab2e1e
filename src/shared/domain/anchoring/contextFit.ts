import { readWords } from '#shared/domain/words/readWords.ts';
import { classifyUnit, unitClass } from '#shared/domain/words/classifyUnit.ts';

/** How much of the words beside a passage stands beside a place too: 0 to 1; undefined where there are none to compare. */
export type ContextFit = { readonly before: number | undefined; readonly after: number | undefined };

const isWord = (unit: number): boolean => {
  const kind = classifyUnit(unit);
  return (
    kind !== unitClass.separator &&
    kind !== unitClass.joiner &&
    kind !== unitClass.point &&
    kind !== unitClass.ignored
  );
};

const fold = (unit: number): number => {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit;
};

/** Walks over both from their ends towards each other's far side and counts the letters that agree, up to the first that do not. */
function agree(context: string, text: string, from: number, step: 1 | -1): number | undefined {
  let total = 0;
  for (let at = 0; at < context.length; at += 1) if (isWord(context.charCodeAt(at))) total += 1;
  if (total === 0) return undefined;
  let same = 0;
  let at = step === 1 ? 0 : context.length - 1;
  let textAt = step === 1 ? from : from - 1;
  while (at >= 0 && at < context.length) {
    const unit = context.charCodeAt(at);
    if (!isWord(unit)) {
      at += step;
      continue;
    }
    while (textAt >= 0 && textAt < text.length && !isWord(text.charCodeAt(textAt))) textAt += step;
    if (textAt < 0 || textAt >= text.length || fold(text.charCodeAt(textAt)) !== fold(unit)) break;
    same += 1;
    at += step;
    textAt += step;
  }
  return same / total;
}

/** Compares the words around a passage, as its selector keeps them, with those around a place of a text. */
export function contextFit(
  { prefix, suffix }: { readonly prefix?: string | undefined; readonly suffix?: string | undefined },
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): ContextFit {
  return {
    before: agree(prefix ?? '', text, start, -1),
    after: agree(suffix ?? '', text, end, 1),
  };
}

/** How far from a place its neighbours may stand and still be near: something was put in between. */
const nearLength = 500;
const lettersAtLeast = 8;

const wordsOf = (text: string): string[] => readWords(text).map(({ key }) => key);

function standsIn(words: readonly string[], text: string): boolean {
  return (
    words.join('').length >= lettersAtLeast && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `)
  );
}

/** Whether these words stand in several places of a text, as they are written: what many have beside them says nothing. */
function isCommonIn(text: string, context: string): boolean {
  const core = context.trim();
  const first = core === '' ? -1 : text.indexOf(core);
  return first !== -1 && text.includes(core, first + 1);
}

/** Whether the words before or after a passage stand on their side of a place, next to it or not far from it. */
export function isNearContext(
  {
    prefix = '',
    suffix = '',
  }: { readonly prefix?: string | undefined; readonly suffix?: string | undefined },
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  // The outermost word of either may be cut.
  const before = prefix.slice(readWords(prefix)[1]?.start ?? prefix.length);
  const after = suffix.slice(0, readWords(suffix).at(-2)?.end ?? 0);
  return (
    (standsIn(wordsOf(before), text.slice(Math.max(0, start - nearLength), start)) &&
      !isCommonIn(text, before)) ||
    (standsIn(wordsOf(after), text.slice(end, end + nearLength)) && !isCommonIn(text, after))
  );
}

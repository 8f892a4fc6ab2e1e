/** How many UTF-16 code units of context stand before and after a quoted passage. */
export const contextLength = 32;

/**
 * Where a passage stands, as W3C Web Annotation selectors see it: the words with their context, and their
 * position. Offsets are UTF-16 code units here and Unicode code points in exports.
 */
export type PassageSelector = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Moves an offset that falls inside a surrogate pair to the front of it. */
function toCharacterStart(text: string, offset: number): number {
  const isInside =
    offset > 0 &&
    offset < text.length &&
    isLowSurrogate(text.charCodeAt(offset)) &&
    isHighSurrogate(text.charCodeAt(offset - 1));
  return isInside ? offset - 1 : offset;
}

/** Whether [start, end) is a passage of the text: inside it, not empty, and cutting no character in two. */
export function isPassageRange(text: string, start: number, end: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    end > start &&
    end <= text.length &&
    toCharacterStart(text, start) === start &&
    toCharacterStart(text, end) === end
  );
}

/** Describes the passage [start, end) of a text. Throws a RangeError where it is none. */
export function describePassage(text: string, start: number, end: number): PassageSelector {
  if (!isPassageRange(text, start, end)) throw new RangeError(`no passage at ${start}–${end}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(toCharacterStart(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, toCharacterStart(text, Math.min(text.length, end + contextLength))),
    start,
    end,
  };
}

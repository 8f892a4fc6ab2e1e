import { cjk } from './cjk.ts';

const wide = new RegExp(`[${cjk}\\p{Script=Hangul}]`, 'gu');
const endsInCjk = new RegExp(`[${cjk}]$`, 'u');
const startsInCjk = new RegExp(`^[${cjk}]`, 'u');
const listMark = /^(?:[-*+•·–—▪‣]\s|\(?(?:\d{1,3}|[a-z])[.)]\s|[>|#=_~*-]{1,3}\s?)/i;

/** In columns, where a Chinese character takes two. Text wrapped narrower or wider than this is not wrapped by hand. */
const narrowest = 38;
const widest = 140;

/**
 * Joins the lines of hand-wrapped paragraphs (lines of about one length, a blank line between paragraphs): a line
 * break counts as wrapping where the first word of the next line had no room any more. Text in which that does not
 * explain nearly all line breaks keeps a paragraph per line. Chinese and Japanese lines are joined without a space.
 */
export function joinWrappedLines(lines: readonly string[]): readonly string[] {
  const groups = groupLines(lines);
  const width = findWrapWidth(groups);
  if (width === undefined) return groups.flat();
  return groups.flatMap((group) => joinGroup(group, width));
}

function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (!isBlank && isOpen) groups.at(-1)?.push(line);
    else if (!isBlank) groups.push([line]);
    isOpen = !isBlank;
  }
  return groups;
}

/** The width at which the text was wrapped, in columns, or undefined where it was not. */
function findWrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  const wrapped = groups.filter((group) => group.length > 1);
  if (groups.length < 2 || wrapped.length === 0) return undefined;
  const widths = wrapped.flatMap((group) => group.slice(0, -1).map(columnsOf)).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < narrowest || width > widest) return undefined;
  const breaks = wrapped.map((group) => countFull(group, width));
  const full = breaks.reduce((sum, count) => sum + count, 0);
  return full >= widths.length * 0.8 ? width : undefined;
}

const countFull = (group: readonly string[], width: number): number =>
  group.slice(0, -1).filter((line, index) => isFull(line, group[index + 1] ?? '', width)).length;

function isFull(line: string, next: string, width: number): boolean {
  const first = startsInCjk.test(next.trim()) ? 2 : columnsOf(next.trim().split(/\s/, 1)[0] ?? '') + 1;
  return columnsOf(line.trimEnd()) + first > width - 3;
}

function joinGroup(group: readonly string[], width: number): readonly string[] {
  if (group.length > 1 && countFull(group, width) < (group.length - 1) * 0.6) return group;
  const paragraphs: string[] = [];
  for (const line of group) {
    const words = line.trim();
    const before = paragraphs.at(-1);
    if (before === undefined || listMark.test(words)) paragraphs.push(words);
    else paragraphs[paragraphs.length - 1] = before + glueBetween(before, words) + words;
  }
  return paragraphs;
}

/** A word that is broken at its own hyphen goes on without a space. */
function glueBetween(before: string, after: string): string {
  if (endsInCjk.test(before) && startsInCjk.test(after)) return '';
  return /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) ? '' : ' ';
}

const columnsOf = (line: string): number => line.length + (line.match(wide)?.length ?? 0);

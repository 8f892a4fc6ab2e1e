import type { Span } from '#shared/domain/words/Span.ts';

/** A stretch between quotation marks, marks included. `isOpen`: it goes on in the next paragraph. */
export type MarkedSpan = Span & { readonly isOpen: boolean };

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['”', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"”'],
  ['‘', '’'],
]);

const isSpace = (character: string): boolean => character === '' || /[\s([{—–-]/.test(character);
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether a mark at `at` opens a quotation rather than being an apostrophe or closing one. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '"' || mark === '‘') return !isLetter(before) && after !== '' && !/\s/.test(after);
  if (mark === '”')
    return before.trim() === '' && /^\s?[…\p{L}]/u.test(text.slice(at + 1, at + 3)) && isLineStart(text, at);
  return closers.has(mark);
}

/** Typesetting programs turn a mark at the very start of a line the wrong way round. */
const isLineStart = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === '\n';

function closes(text: string, at: number, closing: string): boolean {
  const mark = text.charAt(at);
  if (!closing.includes(mark)) return false;
  // Inside of words it is an apostrophe; before a word it may be one too ("the ’90s"), but a plural stays open.
  if (mark === '’') return !isLetter(text.charAt(at + 1)) && !isSpace(text.charAt(at - 1));
  if (mark === '"') return !isSpace(text.charAt(at - 1)) || !isLetter(text.charAt(at + 1));
  return true;
}

/** Where paragraphs begin and end: at empty lines, or at every line where there are none. */
export function splitParagraphs(text: string): Span[] {
  const separator = /\n\s*\n/.test(text) ? /\n\s*\n/g : /\n+/g;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter(({ start: from, end }) => end > from);
}

/**
 * The outermost stretches between quotation marks in a paragraph. A mark of another kind inside is nested. One that never
 * closes goes to the end of the paragraph where the next paragraph opens with the same mark (the way of quotations over
 * several paragraphs); otherwise it is passed over, so that one forgotten mark turns nothing inside out.
 */
export function findMarkedSpans(text: string, { start, end }: Span, next: Span | undefined): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let at = start;
  while (at < end) {
    if (!opens(text, at)) {
      at += 1;
      continue;
    }
    const mark = text.charAt(at);
    const close = findClose(text, at + 1, end, mark);
    if (close !== -1) {
      spans.push({ start: at, end: close + 1, isOpen: false });
      at = close + 1;
    } else if (
      mark !== '‘' &&
      next &&
      text
        .slice(next.start, next.start + 3)
        .trimStart()
        .startsWith(mark)
    ) {
      spans.push({ start: at, end, isOpen: true });
      at = end;
    } else at += 1;
  }
  return spans.map((span) => trimEnd(text, span));
}

function findClose(text: string, from: number, end: number, mark: string): number {
  const closing = closers.get(mark) ?? '';
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    const unit = text.charAt(at);
    if (unit === mark && mark !== '"' && mark !== '‘') {
      // The same mark again: nested where it is closed twice, else the first one was never closed.
      depth += 1;
    } else if (closes(text, at, closing)) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0 && !hasClose(text, at + 1, end, mark)) return at;
    }
  }
  return -1;
}

/** Whether a closing mark comes before the next opening one. */
function hasClose(text: string, from: number, end: number, mark: string): boolean {
  const closing = closers.get(mark) ?? '';
  for (let at = from; at < end; at += 1) {
    if (text.charAt(at) === mark) return false;
    if (closing.includes(text.charAt(at))) return true;
  }
  return false;
}

function trimEnd(text: string, span: MarkedSpan): MarkedSpan {
  const { length } = text.slice(span.start, span.end).trimEnd();
  return { ...span, end: span.start + length };
}

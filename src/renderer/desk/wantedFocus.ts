/** Parts of the desk that take the focus when they open, if somebody asked for it. */
type Part = 'reader' | 'suggestions';

const wanted = new Set<Part>();

/** Asks that a part takes the focus when it opens next, as the reader does after Enter in the library. */
export const wantFocus = (part: Part): void => void wanted.add(part);

/** Whether the focus was asked for; asked once, answered once. */
export const takeFocus = (part: Part): boolean => wanted.delete(part);

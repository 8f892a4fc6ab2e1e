/** What undo and redo need to know of an entry. */
export type UndoableEntry = {
  readonly seq: number;
  readonly action: string;
  /** The entry that this one takes back, or null. */
  readonly undoes: number | null;
};

/** The entries that the next undo and the next redo take back, the next one last. */
export type UndoStacks = { readonly undo: readonly number[]; readonly redo: readonly number[] };

/**
 * Reads the log's newest entries, oldest first, as an editor's undo history: an entry that takes back a change is an
 * undo, one that takes back an undo is a redo, and a new change empties what could be redone. An entry that takes
 * back one from before the stretch read is an undo. Final entries can be neither undone nor passed by.
 */
export function findUndoStacks(
  entries: readonly UndoableEntry[],
  isFinal: (action: string) => boolean,
): UndoStacks {
  let undo: number[] = [];
  let redo: number[] = [];
  const undos = new Set<number>();
  for (const { seq, action, undoes } of entries) {
    if (isFinal(action)) {
      undo = [];
      redo = [];
    } else if (undoes === null) {
      undo.push(seq);
      redo = [];
    } else if (undos.has(undoes)) {
      redo = redo.filter((each) => each !== undoes);
      undo.push(seq);
    } else {
      undos.add(seq);
      undo = undo.filter((each) => each !== undoes);
      redo.push(seq);
    }
  }
  return { undo, redo };
}

import type { JSONContent } from '@tiptap/react';

/**
 * What a window keeps of a draft until the core has stored it: beyond a reload, and while the program is away. `content`
 * is the editor's document in JSON.
 */
export type KeptDraft = {
  /** The text version that was written on. */
  readonly baseId: string;
  readonly title: string;
  readonly content: JSONContent;
  /** Marks of texts that were sent and never answered: the core may have stored one of them. */
  readonly unanswered: readonly string[];
};

/** Who keeps which draft in this window: the editor that was opened last. */
const keepers = new Map<string, symbol>();

/**
 * What is kept of a draft, or null; from now on the caller keeps it. An editor that was left and still waits for an
 * answer can neither overwrite nor drop what the next one keeps.
 */
export function openKeptDraft(documentId: string): {
  readonly kept: KeptDraft | null;
  readonly keep: (draft: KeptDraft) => void;
  readonly drop: () => void;
} {
  const key = `hypecheck.draft.${documentId}`;
  const keeper = Symbol(documentId);
  keepers.set(documentId, keeper);
  // A storage that is full or shut fails: the editor still has every word.
  const attempt = <T>(work: () => T): T | undefined => {
    if (keepers.get(documentId) !== keeper) return undefined;
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    kept: attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptDraft | null) ?? null,
    keep: (draft) => attempt(() => sessionStorage.setItem(key, JSON.stringify(draft))),
    drop: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

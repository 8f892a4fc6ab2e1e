import { useSyncExternalStore } from 'react';

/** What is being done to the shape of claims: one made several, or several made one. */
export type ClaimShaping =
  | { readonly kind: 'split'; readonly id: string }
  | { readonly kind: 'merge'; readonly ids: readonly string[] };

/** How many claims are merged in one go at most, with the one that stays. */
export const mostMerged = 100;

let shaping: ClaimShaping | null = null;
const listeners = new Set<() => void>();

const set = (next: ClaimShaping | null) => {
  shaping = next;
  for (const listener of listeners) listener();
};

/** Asks how a claim is to be split. */
export const openSplit = (id: string): void => set({ kind: 'split', id });

/** Asks which of these claims is to stay when they are merged; of one, with which it is to be merged. */
export const openMerge = (ids: readonly string[]): void => set({ kind: 'merge', ids });

/** Leaves the claims as they are, or as they are by now. */
export const closeShaping = (): void => set(null);

/** What is being asked; null where nothing is. */
export const useClaimShaping = (): ClaimShaping | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shaping,
  );

import { useEffect, useState } from 'react';
import { findFolded, foldForSearch, type SearchText } from '#shared/domain/anchoring/foldForSearch.ts';

/** A stretch [start, end) of a text, in UTF-16 code units. */
type Span = { readonly start: number; readonly end: number };

/** What was found; `isCapped` says that there is more. */
export type Found = { readonly hits: readonly Span[]; readonly isCapped: boolean };

/** Characters that are folded in one go. */
const pieceLength = 60_000;
const mostHits = 10_000;
/** How long one go may take before the window gets its turn. */
const turnMs = 12;
const nothing: Found = { hits: [], isCapped: false };

/** Cuts a text at line ends into pieces that are folded one by one. */
function cut(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', Math.min(start + pieceLength, text.length));
    const end = lineEnd === -1 ? text.length : lineEnd;
    pieces.push({ start, end });
    start = end + 1;
  }
  return pieces;
}

const foldedTexts = new WeakMap<object, Map<number, SearchText>>();

async function search(owner: object, text: string, words: string, signal: AbortSignal): Promise<Found> {
  const folded = foldedTexts.get(owner) ?? new Map<number, SearchText>();
  foldedTexts.set(owner, folded);
  const hits: Span[] = [];
  let since = performance.now();
  for (const { start, end } of cut(text)) {
    if (performance.now() - since > turnMs) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return nothing;
      since = performance.now();
    }
    const piece = folded.get(start) ?? foldForSearch(text.slice(start, end));
    folded.set(start, piece);
    for (const hit of findFolded(piece, words)) {
      if (hits.length >= mostHits) return { hits, isCapped: true };
      hits.push({ start: hit.start + start, end: hit.end + start });
    }
  }
  return { hits, isCapped: false };
}

/**
 * All places of words in a text, found bit by bit so that the window stays alive. `owner` is what the text belongs to: one
 * object for one text, under which what was folded is kept.
 */
export function useFind(owner: object, text: string, words: string): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    const controller = new AbortController();
    if (words.trim() === '') setFound(nothing);
    else
      void search(owner, text, words, controller.signal).then((result) => {
        if (!controller.signal.aborted) setFound(result);
      });
    return () => controller.abort();
  }, [owner, text, words]);
  return found;
}

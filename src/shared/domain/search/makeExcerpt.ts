import type { Span } from '#shared/domain/words/Span.ts';
import type { TermPlace } from './findTerms.ts';

/** A stretch of a text with what was found in it. */
export type Excerpt = {
  /** The text of the stretch, as it stands. */
  readonly text: string;
  /** Where the stretch begins in the whole text (UTF-16 code units). */
  readonly start: number;
  /** What was found, in the stretch; sorted, and none overlaps another. */
  readonly spans: readonly Span[];
};

/** An excerpt has so many characters (UTF-16 code units), of which so many stand before what was found. */
const excerptLength = 240;
const lead = 60;
/** As far as this an edge moves to stand between two words. */
const reach = 24;

/** The first place of the stretch of a text in which most of the terms stand together. */
export function findBestPlace(places: readonly TermPlace[]): TermPlace | undefined {
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end);
  let best: { readonly place: TermPlace; readonly terms: number } | undefined;
  const inside = new Map<number, number>();
  let to = 0;
  for (const [at, place] of sorted.entries()) {
    const limit = place.start + excerptLength - lead;
    for (let next = sorted[to]; next && (to <= at || next.end <= limit); next = sorted[to]) {
      inside.set(next.term, (inside.get(next.term) ?? 0) + 1);
      to += 1;
    }
    if (!best || inside.size > best.terms) best = { place, terms: inside.size };
    const left = (inside.get(place.term) ?? 0) - 1;
    if (left > 0) inside.set(place.term, left);
    else inside.delete(place.term);
  }
  return best?.place;
}

/** Moves an edge between two words where one is near, and never between the two halves of a character. */
function toEdge(text: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let moved = 0; moved < reach; moved += 1) {
    const edge = at + moved * step;
    if (edge <= 0 || edge >= text.length || /\s/.test(text.charAt(step === 1 ? edge : edge - 1))) return edge;
  }
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000 ? at + step : at;
}

/** The stretch of a text around a place, with all that was found there. */
export function makeExcerpt(text: string, place: Span, places: readonly Span[]): Excerpt {
  const start = toEdge(text, Math.max(0, place.start - lead), -1);
  const end = toEdge(
    text,
    Math.max(start + excerptLength, Math.min(place.end, start + 2 * excerptLength)),
    1,
  );
  const spans: { start: number; end: number }[] = [];
  for (const found of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (found.end <= start || found.start >= end || found.end === found.start) continue;
    const span = { start: Math.max(0, found.start - start), end: Math.min(end, found.end) - start };
    const last = spans.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  return { text: text.slice(start, end), start, spans };
}

import { findHits } from '#shared/domain/words/findHits.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { contextFit, type ContextFit } from './contextFit.ts';
import { findEqualPlaces } from './findEqualPlaces.ts';
import { findLikePlaces } from './findLikePlaces.ts';
import { foldTypography } from './foldTypography.ts';

/** What a passage is known by: its words, and what stood around it (W3C TextQuoteSelector). */
export type PassageQuestion = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where it stood (W3C TextPositionSelector), in UTF-16 code units. */
  readonly position?: Span | undefined;
  /** Whether what stands at a place stood in the earlier version too, beside the passage: then it is like it, and another. */
  readonly isAnother?: ((place: Span) => boolean) | undefined;
};

/** The ways in which a passage can be found again; docs/anchoring.md says what each means. */
export const foundStatuses = ['exact', 'moved', 'fuzzy', 'ambiguous', 'lost'] as const;

/** One of them. */
export type FoundStatus = (typeof foundStatuses)[number];

/** Where a passage was found again. `similarity`: how much of its words stands there, 0 to 1. */
export type FoundPassage =
  | {
      readonly status: 'exact' | 'moved' | 'fuzzy';
      readonly start: number;
      readonly end: number;
      readonly similarity: number;
    }
  | {
      readonly status: 'ambiguous';
      readonly start: null;
      readonly end: null;
      readonly similarity: number;
      /** The places that fit as well as each other, the first few. */
      readonly candidates: readonly Span[];
    }
  | {
      readonly status: 'lost';
      readonly start: null;
      readonly end: null;
      readonly similarity: number;
    };

/** Passages of so many characters are themselves wherever they stand alone; shorter ones need a neighbour that fits. */
const ownLength = 24;
const ownWords = 4;
/** From here on a neighbour fits. */
const fits = 0.5;
/** By so much the best place must fit better than the next one. */
const lead = 0.3;

const lost: FoundPassage = { status: 'lost', start: null, end: null, similarity: 0 };
/** More places than this are no question that a person could answer at a glance. */
const candidatesAtMost = 6;

const toAmbiguous = (candidates: readonly Span[], similarity: number): FoundPassage => ({
  status: 'ambiguous',
  start: null,
  end: null,
  similarity,
  candidates: candidates.slice(0, candidatesAtMost).map(({ start, end }) => ({ start, end })),
});

const sum = ({ before, after }: ContextFit): number => (before ?? 0) + (after ?? 0);

/**
 * Finds a passage again in another version of its text. `exact` and `moved` only for the same words; anything else is
 * at best `fuzzy`, a question to a person, and two places of which neither fits better are `ambiguous`.
 */
export function findPassage(question: PassageQuestion, text: string): FoundPassage {
  const words = readWords(question.exact);
  const vocabulary = [...new Set(words.map(({ key }) => key))];
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const sequence = words.map(({ key }) => ids.get(key) ?? 0);
  const hits = findHits(text, vocabulary);
  const places = question.exact === '' ? [] : findEqualPlaces(question, words, sequence, hits, text);
  const form = foldTypography(question.exact);
  const same = places.filter(({ start, end }) => foldTypography(text.slice(start, end)) === form);
  if (same.length > 0) return choose(question, words.length, same, text);
  if (places.length > 0) return asQuestion(choose(question, words.length, places, text));
  const [best, next] = findLikePlaces(question, words, sequence, vocabulary, hits, text);
  if (!best) return lost;
  if (next && next.rank > best.rank - likeLead && !best.isHeld)
    return toAmbiguous([best, next], best.similarity);
  return { status: 'fuzzy', start: best.start, end: best.end, similarity: best.similarity };
}

/** The words are the same, but not their marks: a question. */
const asQuestion = (found: FoundPassage): FoundPassage =>
  found.start === null ? found : { ...found, status: 'fuzzy' };

/** Another of several equal places must be so many times as far away for the nearest to be worth a question. */
const nearer = 3;

/** Of places that nothing else tells apart, the one that is by far nearest to where the passage stood: a question. */
function chooseNearest(places: readonly Span[], position: Span | undefined): FoundPassage {
  if (!position) return toAmbiguous(places, 1);
  const distance = (place: Span) => Math.abs(place.start - position.start);
  const [first, second] = [...places].sort((a, b) => distance(a) - distance(b));
  return first && second && distance(first) * nearer < distance(second)
    ? { status: 'fuzzy', ...first, similarity: 1 }
    : toAmbiguous(places, 1);
}

/** By so much the best of several like places must be better than the next one. */
const likeLead = 0.03;

function choose(
  question: PassageQuestion,
  wordCount: number,
  places: readonly Span[],
  text: string,
): FoundPassage {
  const { position, exact } = question;
  const isHere = (place: Span) => place.start === position?.start && place.end === position.end;
  const ranked = places
    .map((place) => ({ place, fit: contextFit(question, text, place) }))
    .sort((a, b) => sum(b.fit) - sum(a.fit) || Number(isHere(b.place)) - Number(isHere(a.place)));
  const [best, next] = ranked;
  if (!best) return lost;
  const { place, fit } = best;
  const isWhole = (fit.before ?? 1) === 1 && (fit.after ?? 1) === 1;
  const sure: FoundPassage = {
    status: isHere(place) ? 'exact' : position ? 'moved' : 'exact',
    ...place,
    similarity: 1,
  };
  if (isHere(place) && isWhole) return sure;
  const rivals = ranked.filter((other) => sum(fit) - sum(other.fit) < lead);
  const isClear = isWhole && next && sum(next.fit) < sum(fit);
  if (rivals.length > 1 && !isClear)
    return chooseNearest(
      rivals.map((rival) => rival.place),
      position,
    );
  const isKnown =
    exact.length >= ownLength ||
    wordCount >= ownWords ||
    (fit.before ?? 0) >= fits ||
    (fit.after ?? 0) >= fits ||
    (fit.before === undefined && fit.after === undefined);
  return isKnown ? sure : { status: 'fuzzy', ...place, similarity: 1 };
}

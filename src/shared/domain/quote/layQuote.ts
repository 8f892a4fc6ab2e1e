import { alignWords, type Step } from '#shared/domain/words/alignWords.ts';
import { findWindows } from '#shared/domain/words/findWindows.ts';
import type { Hits } from '#shared/domain/words/Hits.ts';
import { readWords, type Word } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { createEqualities } from './createEqualities.ts';
import { nameDifferences } from './nameDifferences.ts';
import type { ParsedQuote } from './parseQuote.ts';
import type { Difference } from './QuoteCheck.ts';

/** How a quote lies on one stretch of its source. */
export type Laid = Span & {
  /** The stretches on both sides of every ellipsis and of every longer omission. */
  readonly parts: readonly Span[];
  readonly differences: readonly Difference[];
  /** What was found, in bits, and as a share of all that the quote says. */
  readonly score: number;
  readonly share: number;
  /** Words of the quote that the source does not have there. */
  readonly foreign: number;
  /** How many of these are no other form, number or negation of what the source has in their place. */
  readonly strange: number;
  /** The most words of the source that are left out in one piece without a mark. */
  readonly leftOut: number;
};

const windowsAtMost = 6;
/** How far the words on both sides of an ellipsis may be apart in a source where they are not word for word. */
const gapLength = 2_500;
const gapsAtMost = 4;

/** How long a stretch of the source a quote is laid on, in code units. */
export function stretchLength(quote: string, parsed: ParsedQuote): number {
  const gaps = Math.min(gapsAtMost, parsed.words.filter((word) => word.afterGap).length);
  return quote.length * 1.35 + 160 + gaps * gapLength;
}

/** Lays a quote on the stretches of the source that share most with it; the best first. */
export function layQuote(
  quote: string,
  parsed: ParsedQuote,
  source: string,
  hits: Hits,
  sequence: readonly number[],
  weights: readonly number[],
): Laid[] {
  const wanted = weights.map(() => 0);
  for (const id of sequence) wanted[id] = (wanted[id] ?? 0) + 1;
  const length = stretchLength(quote, parsed);
  const laid: Laid[] = [];
  const weightOf = new Map(parsed.words.map(({ key }, at) => [key, weights[sequence[at] ?? -1] ?? 1]));
  const keysLeft = new Map<string, number>();
  /** The weight of all words that a stretch shares with the quote, in whatever order. */
  const mostShared = (words: readonly Word[]): number => {
    keysLeft.clear();
    for (const { key } of parsed.words) keysLeft.set(key, (keysLeft.get(key) ?? 0) + 1);
    let shared = 0;
    for (const { key } of words) {
      const left = keysLeft.get(key) ?? 0;
      if (left === 0) continue;
      shared += weightOf.get(key) ?? 0;
      keysLeft.set(key, left - 1);
    }
    return shared;
  };
  for (const window of findWindows(hits, wanted, weights, length, windowsAtMost)) {
    // A stretch cannot score more than the weight of what it shares.
    if (laid.some((better) => better.score - 1 > window.shared)) continue;
    const words = readWindow(source, window, Math.min(600, 80 + Math.ceil(quote.length / 2)));
    const add = (on: readonly Word[]): Laid | undefined => {
      const found = layOn(quote, parsed, source, on, sequence, weights);
      if (found && !laid.some((other) => other.start === found.start && other.end === found.end))
        laid.push(found);
      return found;
    };
    const first = add(words);
    if (!first) continue;
    // A stretch may hold the words twice: what stands before and behind is looked at on its own.
    for (const rest of [
      words.filter((word) => word.end <= first.start),
      words.filter((word) => word.start >= first.end),
    ])
      if (rest.length * 2 >= parsed.words.length && mostShared(rest) >= first.score - 1) add(rest);
  }
  return laid.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** The words of a stretch and of what stands around it; begins and ends between words. */
function readWindow(source: string, { start, end }: Span, around: number): Word[] {
  const from = Math.max(0, start - around);
  const to = Math.min(source.length, end + around);
  return readWords(source, from, to).filter(
    (word) => (word.start > from || from === 0) && (word.end < to || to === source.length),
  );
}

function layOn(
  quote: string,
  parsed: ParsedQuote,
  source: string,
  words: readonly Word[],
  sequence: readonly number[],
  weights: readonly number[],
): Laid | undefined {
  const query = parsed.words.map((word, at) => ({ ...word, weight: weights[sequence[at] ?? -1] ?? 1 }));
  const equalities = createEqualities(parsed.words, quote, words, source);
  const alignment = alignWords(
    query,
    words.map(({ key }) => key),
    equalities,
  );
  if (!alignment) return undefined;
  const { steps } = alignment;
  const onSource = steps.filter((step) => step.textCount > 0 && step.kind !== 'left-out');
  const first = words[onSource[0]?.text ?? -1];
  const lastStep = onSource.at(-1);
  const last = words[(lastStep?.text ?? 0) + (lastStep?.textCount ?? 1) - 1];
  if (!first || !last) return undefined;
  const total = query.reduce((sum, word) => sum + (word.isMarked ? 0 : word.weight), 0);
  let differences: readonly Difference[] | undefined;
  const isForeign = ({ kind, query: at }: Step) =>
    (kind === 'extra' || kind === 'other') && !parsed.words[at]?.isMarked;
  return {
    start: first.start,
    end: last.end,
    parts: partsOf(steps, parsed, words),
    // Of most stretches nobody asks.
    get differences() {
      return (differences ??= nameDifferences(
        steps,
        { text: quote, words: parsed.words },
        { text: source, words },
      ));
    },
    score: alignment.score,
    share: total === 0 ? 0 : alignment.score / total,
    foreign: steps.filter(isForeign).length,
    strange: steps.filter(
      (step) => isForeign(step) && !(step.kind === 'other' && equalities.isRelated(step.query, step.text)),
    ).length,
    leftOut: longestLeftOut(steps, parsed),
  };
}

function longestLeftOut(steps: readonly Step[], parsed: ParsedQuote): number {
  let longest = 0;
  let run = 0;
  for (const step of steps) {
    run = step.kind === 'left-out' && !parsed.words[step.query]?.afterGap ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Cuts the stretch where the quote has an ellipsis or leaves words out. */
function partsOf(steps: readonly Step[], parsed: ParsedQuote, words: readonly Word[]): Span[] {
  const parts: { start: number; end: number }[] = [];
  let isCut = true;
  for (const step of steps) {
    if (step.kind === 'left-out') {
      isCut = true;
      continue;
    }
    const first = words[step.text];
    const last = words[step.text + step.textCount - 1];
    if (step.textCount === 0 || !first || !last) continue;
    const part = parts.at(-1);
    if (part && !isCut && !parsed.words[step.query]?.afterGap) part.end = last.end;
    else parts.push({ start: first.start, end: last.end });
    isCut = false;
  }
  return parts;
}

import { alignWords, type Step } from '#shared/domain/words/alignWords.ts';
import { createEqualities } from '#shared/domain/quote/createEqualities.ts';
import { findWindows } from '#shared/domain/words/findWindows.ts';
import type { Hits } from '#shared/domain/words/Hits.ts';
import { readWords, type Word } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { weighWord } from '#shared/domain/words/weighWord.ts';
import { contextFit, isNearContext } from './contextFit.ts';
import { isFound, type KeptEnds, takeMostAlike } from './takeMostAlike.ts';

/** A stretch that is like a passage. */
export type LikePlace = Span & {
  /** How much of the words of both is the same, 0 to 1. */
  readonly similarity: number;
  /** Similarity, and how well the neighbours fit. */
  readonly rank: number;
  /** Whether the neighbour before it, or behind it, stands where it stood. */
  readonly before: boolean;
  readonly after: boolean;
  /** Whether both do: nothing else can be meant. */
  readonly isHeld: boolean;
};

type Question = {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly position?: Span | undefined;
  readonly isAnother?: ((place: Span) => boolean) | undefined;
};

const windowsAtMost = 6;
/** Alone, a stretch must be this much like the passage; less where one neighbour fits, least where both do. */
const alike = { alone: 0.79, close: 0.65, oneNeighbour: 0.54, bothNeighbours: 0.35 };
/** A passage of fewer words must be this much alike where it stands alone: there are many like it. */
const fewWords = 7;
const alikeOfFew = 0.93;
/** Nor do they have to be that much alike where nothing else is nearly as much: what has siblings has a runner-up. */
const peerless = { lead: 0.2, alone: 0.72, few: 0.79 };
const fits = 0.4;
/** How far a passage that has no neighbour any more may have moved. */
const near = 2_000;
const nearest = 500;

/** The stretches of a text that are most like a passage, the best first; none that is not alike enough. */
export function findLikePlaces(
  question: Question,
  words: readonly Word[],
  sequence: readonly number[],
  vocabulary: readonly string[],
  hits: Hits,
  text: string,
): LikePlace[] {
  if (words.length === 0 || hits.ids.length === 0) return [];
  const weights = vocabulary.map((word, id) => weighWord(word, hits.counts[id] ?? 0, hits.count));
  const wanted = vocabulary.map(() => 0);
  for (const id of sequence) wanted[id] = (wanted[id] ?? 0) + 1;
  const { exact } = question;
  const query = words.map((word, at) => ({ key: word.key, weight: weights[sequence[at] ?? -1] ?? 1 }));
  const places: LikePlace[] = [];
  for (const window of findWindows(hits, wanted, weights, exact.length * 1.4 + 40, windowsAtMost)) {
    const around = Math.min(600, 60 + Math.ceil(exact.length / 2));
    const nearby = readWords(
      text,
      Math.max(0, window.start - around),
      Math.min(text.length, window.end + around),
    );
    const alignment = alignWords(
      query,
      nearby.map(({ key }) => key),
      createEqualities(words, exact, nearby, text),
    );
    if (!alignment?.steps.some(isFound)) continue;
    const place = (kept: KeptEnds): LikePlace | undefined => {
      const alikeSteps = takeMostAlike(alignment.steps, query, nearby, hits.count, kept);
      const found = spanOf(alikeSteps.steps, nearby);
      if (!found) return undefined;
      const span = withMarks(exact, words, text, found);
      const fit = contextFit(question, text, span);
      const before = (fit.before ?? 0) >= fits;
      const after = (fit.after ?? 0) >= fits;
      const { similarity } = alikeSteps;
      const rank = similarity + 0.1 * ((fit.before ?? 0) + (fit.after ?? 0));
      return { ...span, similarity, rank, before, after, isHeld: before && after };
    };
    const whole = place({ start: true, end: true });
    const best = whole && place({ start: whole.before, end: whole.after });
    if (best && !question.isAnother?.(best)) places.push(best);
  }
  const ranked = places.sort((a, b) => b.rank - a.rank || a.start - b.start);
  const apart = ranked.filter(
    (place, at) =>
      !ranked.slice(0, at).some((better) => better.start < place.end && place.start < better.end),
  );
  const last = apart.findLastIndex(
    (place) => place.similarity >= needs(question, words.length, text, place, leadOf(place, apart)),
  );
  // Where one is worth a question, what ranks before it is too.
  return apart.slice(0, last + 1);
}

/** By how much a place is more like the passage than any other. */
const leadOf = (place: LikePlace, places: readonly LikePlace[]): number =>
  place.similarity -
  Math.max(0, ...places.filter((other) => other !== place).map(({ similarity }) => similarity));

/** How much alike a stretch must be, by what stands next to it and by what else there is. */
function needs(question: Question, wordCount: number, text: string, place: LikePlace, lead: number): number {
  if (place.isHeld) return alike.bothNeighbours;
  if (place.before || place.after) return alike.oneNeighbour;
  const { position } = question;
  const distance = position ? Math.abs(place.start - position.start) : near;
  const isNear = isNearContext(question, text, place);
  const isPeerless = lead >= peerless.lead && distance < near;
  if (wordCount < fewWords) return isPeerless ? peerless.few : alikeOfFew;
  if (!isNear && distance > near) return alikeOfFew;
  if (isNear && distance <= nearest) return alike.close;
  return isPeerless ? peerless.alone : alike.alone;
}

/** From the first to the last word that stands for one of the passage. */
function spanOf(steps: readonly Step[], words: readonly Word[]): Span | undefined {
  const found = steps.filter((step) => step.textCount > 0 && step.kind !== 'left-out');
  const last = found.at(-1);
  const start = words[found[0]?.text ?? -1]?.start;
  const end = last && words[last.text + last.textCount - 1]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** With the marks before the first word and behind the last one that stand there as they do in the passage. */
function withMarks(exact: string, words: readonly Word[], text: string, { start, end }: Span): Span {
  let before = 0;
  const lead = words[0]?.start ?? 0;
  while (before < lead && before < start && exact[lead - 1 - before] === text[start - 1 - before])
    before += 1;
  let after = 0;
  const tail = words.at(-1)?.end ?? exact.length;
  while (tail + after < exact.length && exact[tail + after] === text[end + after]) after += 1;
  return { start: start - before, end: end + after };
}

import type { Span } from '#shared/domain/words/Span.ts';
import { findMarkedSpans, splitParagraphs, type MarkedSpan } from './findMarkedSpans.ts';
import { findAttributionAfter, findAttributionBefore, type Attribution } from './findSpeaker.ts';

/** A quotation in a text, its marks included, who said it and which word says so. */
export type Quotation = Span & {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** `direct`: whole words of somebody; `mixed`: a few of them inside the writer's own sentence. */
  readonly style: 'direct' | 'mixed';
};

const none: Attribution = { speaker: null, cue: null };

/**
 * Finds the quotations of a text with their speakers. Who said it is looked for in the sentence around each quotation;
 * one that has nobody there goes on with the speaker of the quotation before it in the same paragraph, or, where it
 * makes up a paragraph, of the paragraph before. A word or two in marks that nobody is said to have said is a title or
 * irony, no quotation.
 */
export function findQuotations(text: string): Quotation[] {
  const paragraphs = splitParagraphs(text);
  const found: Quotation[] = [];
  let carried:
    { readonly attribution: Attribution; readonly isOpen: boolean; readonly index: number } | undefined;
  paragraphs.forEach((paragraph, index) => {
    const spans = findMarkedSpans(text, paragraph, paragraphs[index + 1]).filter(
      (span) => !isWork(text, paragraph.start, span),
    );
    let last: Attribution | undefined;
    spans.forEach((span, at) => {
      const from = spans[at - 1]?.end ?? paragraph.start;
      const to = spans[at + 1]?.start ?? paragraph.end;
      const goesOn = at === 0 && carried?.isOpen === true && carried.index === index - 1;
      const own = attribute(text, span, from, to) ?? (goesOn ? carried?.attribution : undefined);
      const startsParagraph = text.slice(paragraph.start, span.start).trim() === '';
      const standsAlone =
        startsParagraph && carried !== undefined && carried.index >= index - 1 && isSentence(text, span);
      const attribution = own ?? last ?? (standsAlone ? carried?.attribution : undefined) ?? none;
      if (own === undefined && !isQuotation(text, span, last !== undefined)) return;
      found.push({
        start: span.start,
        end: span.end,
        ...attribution,
        style: isDirect(text, span, from) ? 'direct' : 'mixed',
      });
      last = attribution.speaker ? attribution : last;
      if (attribution.speaker) carried = { attribution, isOpen: span.isOpen, index };
    });
  });
  return found;
}

function attribute(text: string, span: MarkedSpan, from: number, to: number): Attribution | undefined {
  const inside = text.slice(span.start + 1, span.end);
  const endsSentence = /[.。…][”"’»」』]?$/u.test(inside);
  const before = () => findAttributionBefore(text, from, span.start);
  const isLed = /[:,：，]\s*$/.test(text.slice(Math.max(from, span.start - 3), span.start));
  if (endsSentence || isLed)
    return before() ?? (isLed ? findAttributionAfter(text, span.end, to) : undefined);
  return findAttributionAfter(text, span.end, to) ?? before();
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
const charactersIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Whether the stretch is as long as something said, and begins and ends like it. */
function isSentence(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end);
  const words = wordsIn(inside);
  return words >= 4 || charactersIn(inside) >= 6 || (words === 3 && /[.!?][”"’»]?$/.test(inside));
}

function isQuotation(text: string, span: Span, follows: boolean): boolean {
  const inside = text.slice(span.start, span.end);
  if (isTitle(inside)) return false;
  return isSentence(text, span) || (follows && wordsIn(inside) >= 2);
}

/** Words behind which the name of a work stands, and what belongs to somebody. */
const leadsToWork =
  /(?:\b(?:podcast|programme?|show|series|film|movie|song|album|book|novel|article|column|essay|op-ed|titled|entitled|headlined|named)|\p{Lu}[\p{L}.]*[’']s)\s*,?\s*$/u;

/** Words that a title writes small. */
const small = /^(?:a|an|the|of|in|on|at|to|by|for|from|with|and|or|but|as|is|vs)$/u;

/** Whether it is the name of a work rather than something said: “CNN’s ‘New Day,’” “the podcast ‘So, That Happened.’” */
function isWork(text: string, from: number, { start, end }: Span): boolean {
  if (!leadsToWork.test(text.slice(Math.max(from, start - 60), start))) return false;
  const words = text.slice(start, end).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return (
    words.length > 0 && words.length <= 12 && words.every((word) => /^\p{Lu}/u.test(word) || small.test(word))
  );
}

/** Capitals throughout: the title of a work. */
function isTitle(inside: string): boolean {
  const words = inside.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    long.length > 0 &&
    words.length <= 8 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[,.!?][”"’]?$/u.test(inside)
  );
}

/** Begins with a capital, after a colon or comma, or at the beginning of the sentence; or ends as speech does. */
function isDirect(text: string, { start, end }: Span, from: number): boolean {
  const inside = text.slice(start + 1, end);
  const lead = text.slice(from, start).trimEnd();
  if (charactersIn(inside) > 0)
    return (
      /[:：]$/u.test(lead) ||
      (/[。！？，]?[”」』"]$/u.test(inside) && (lead === '' || /[。！？]$/u.test(lead)))
    );
  return /^[\s…[]*\p{Lu}/u.test(inside)
    ? lead === '' || /[:,.!?—”"]$/u.test(lead) || wordsIn(inside) >= 5
    : lead === '' || /,["”’]?$/u.test(inside);
}

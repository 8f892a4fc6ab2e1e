import type { SpeakerTurn } from './speakers.ts';

/** A quote, the text it is said to come from, and what is known about both. */
export type QuoteQuestion = {
  readonly quote: string;
  readonly source: string;
  /** The language of the quote (BCP 47), where it is known. */
  readonly language?: string | undefined;
  /** Who is said to have said it. */
  readonly speaker?: string | undefined;
  /** Who speaks where in the source. */
  readonly speakers?: readonly SpeakerTurn[] | undefined;
};

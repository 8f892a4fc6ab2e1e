import type { QuoteCheck } from './QuoteCheck.ts';
import type { QuoteQuestion } from './QuoteQuestion.ts';
import { isSameSpeaker, readSpeakers, speakerAt } from './speakers.ts';

/**
 * Looks at who says the words that were found. Where a speaker is claimed, the places of that speaker count, and where
 * only others say them the quote is misattributed. Where none is claimed and the places differ in speaker, which one is
 * meant is open: ambiguous. Labels in the text count only where the claimed speaker has one.
 */
export function settleSpeaker(question: QuoteQuestion, found: QuoteCheck): QuoteCheck {
  const { source, speaker, speakers } = question;
  const turns = speakers ?? (speaker ? readSpeakers(source) : []);
  if (turns.length === 0 || found.places.length === 0) return found;
  const said = found.places.map((place) => ({ place, name: speakerAt(turns, place) }));
  if (!speaker) {
    const [first, ...others] = said;
    const isOpen = others.some(({ name }) => !isSameSpeaker(name ?? '', first?.name ?? ''));
    return isOpen ? { ...found, result: 'ambiguous', start: null, end: null } : found;
  }
  if (!speakers && !turns.some(({ name }) => isSameSpeaker(name, speaker))) return found;
  const own = said.filter(({ name }) => name === undefined || isSameSpeaker(name, speaker));
  const places = (own.length > 0 ? own : said).map(({ place }) => place);
  const [first] = places;
  const moved = first && found.start !== null && !places.some(({ start }) => start === found.start);
  return {
    ...found,
    places,
    ...(moved ? { start: first.start, end: first.end } : {}),
    result: own.length > 0 ? found.result : 'misattributed',
  };
}

import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { findPassage } from '#shared/domain/anchoring/findPassage.ts';
import { findQuotations } from '#shared/domain/quotation/findQuotations.ts';
import { compareQuote } from '#shared/domain/quote/compareQuote.ts';
import type { Span } from '#shared/domain/words/Span.ts';

type Name = 'analyze.quote-check' | 'analyze.quotes' | 'analyze.anchor';
type Analyses = { readonly [N in Name]: (ports: unknown, input: ParsedInputOf<N>) => Promise<OutputOf<N>> };

/** Analyses of quotes and anchors; pure, and without a casebook. */
export const analyzeQuotesHandlers: Analyses = {
  'analyze.quote-check': (_, { id, quote, source, lang, speaker, speakers }) => {
    const { places, parts, differences, candidates, ...found } = compareQuote({
      quote,
      source,
      language: lang,
      speaker,
      speakers,
    });
    return Promise.resolve({
      id,
      ...found,
      places: [...places],
      parts: [...parts],
      differences: [...differences],
      candidates: [...candidates],
    });
  },
  'analyze.quotes': (_, { id, text }) => {
    const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
    const quotes = findQuotations(text).map((quote) => ({
      ...withText(quote),
      speaker: quote.speaker && withText(quote.speaker),
      cue: quote.cue && withText(quote.cue),
      style: quote.style,
    }));
    return Promise.resolve({ id, quotes });
  },
  'analyze.anchor': (_, { id, selector, position: stood, text }) => {
    const found = findPassage({ ...selector, position: stood ?? undefined }, text);
    const { status, start, end, similarity } = found;
    return Promise.resolve({ id, status, start, end, similarity });
  },
};

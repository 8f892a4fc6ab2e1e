import { insertDismissal, listDismissals } from '#core/repositories/dismissals.ts';
import { listAppearancesIn } from '#core/repositories/passages.ts';
import type { Store } from '#core/repositories/Store.ts';
import { isPassageRange } from '#shared/domain/anchoring/Selector.ts';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import { findHypeSignals, type HypeSignals, hypeSigns } from '#shared/domain/spotting/findHypeSignals.ts';
import { keySuggestion } from '#shared/domain/spotting/keySuggestion.ts';
import { listSuggestions } from '#shared/domain/spotting/listSuggestions.ts';
import type { SpottedClaim } from '#shared/domain/spotting/SpottedClaim.ts';
import { spotClaims } from '#shared/domain/spotting/spotClaims.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { decisionMeta } from './decisionMeta.ts';
import { getStory } from './getStory.ts';
import type { Handlers } from './Handlers.ts';

type Read = {
  readonly key: string;
  readonly claims: readonly SpottedClaim[];
  readonly hype: HypeSignals;
};

/** What was read in a casebook last: it is asked for again after every claim that is logged. */
const readings = new WeakMap<Store, Read>();

/** A claim's words are kept up to this length; a quotation can be longer. */
const longestText = 10_000;

function readStory(store: Store, textVersionId: string, text: string, date: string | undefined): Read {
  const key = `${textVersionId} ${date ?? ''}`;
  const last = readings.get(store);
  if (last?.key === key) return last;
  const claims = spotClaims({ text, date }).claims.filter(
    ({ start, end }) => end - start <= longestText && isPassageRange(text, start, end),
  );
  const reading = { key, claims, hype: findHypeSignals(text, claims) };
  readings.set(store, reading);
  return reading;
}

/** What a story suggests to log, and what was dismissed of it. */
export const suggestionHandlers: Handlers<'suggestions.list' | 'suggestions.dismiss'> = {
  'suggestions.list': async ({ store }, { documentId, kind: wanted, limit }) => {
    const { document, stored, taken, dismissals } = await store.read(async (db) => ({
      ...(await getStory(db, documentId)),
      taken: await listAppearancesIn(db, documentId),
      dismissals: await listDismissals(db, documentId),
    }));
    const { text, textVersionId } = stored;
    const { publishedOn } = document;
    const date = publishedOn !== null && isPartialDate(publishedOn) ? publishedOn : undefined;
    const { claims, hype } = readStory(store, textVersionId, text, date);
    const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
    const dismissed = new Set(dismissals.map(({ kind, words }) => keySuggestion(kind, words)));
    const open = listSuggestions(claims, taken);
    const left = open.filter(
      ({ kind, start, end }) =>
        dismissed.size === 0 || !dismissed.has(keySuggestion(kind, text.slice(start, end))),
    );
    return {
      documentId,
      textVersionId,
      total: left.length,
      kinds: [...Map.groupBy(left, ({ kind }) => kind)].map(([kind, { length: count }]) => ({ kind, count })),
      dismissed: open.length - left.length,
      suggestions: (wanted ? left.filter(({ kind }) => kind === wanted) : left)
        .slice(0, limit)
        .map(({ figures: _, claimant, ...claim }) => ({
          ...claim,
          ...withText(claim),
          claimant: claimant && withText(claimant),
        })),
      hype: hypeSigns.map((sign) => ({ ...hype[sign], sign, examples: hype[sign].examples.map(withText) })),
    };
  },
  'suggestions.dismiss': (context, { documentId, kind, words, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      await getStory(tx, documentId);
      await insertDismissal(tx, {
        id: context.ports.ids.next(),
        documentId,
        kind,
        words: words.replace(/\s+/g, ' '),
      });
      return {};
    }),
};

import type { DifferenceKind, DifferenceWeight } from './QuoteCheck.ts';
import { isSameStem } from './createEqualities.ts';
import { fillerPairs, fillers, hedgePhrases, hedges, isNegation, isNumber } from './wordLists.ts';

/** A stretch of a text with its words, as a difference sees it. */
export type Stretch = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The folded words of the stretch. */
  readonly keys: readonly string[];
  /** Where each word starts. */
  readonly starts: readonly number[];
};

const capital = /^\p{Lu}/u;
const sentenceEnd = /(?:^|[.!?。！？:："“”'‘[(—–…\n-])\s*["“‘'([]*$/u;

/** Whether a word of the stretch is written like a name: a capital where no sentence begins. */
function hasName({ text, keys, starts }: Stretch, others: ReadonlySet<string>): boolean {
  return keys.some((key, index) => {
    const start = starts[index] ?? 0;
    return (
      !others.has(key) &&
      capital.test(text.slice(start, start + 2)) &&
      !/^i(?:'|$)/.test(key) &&
      !sentenceEnd.test(text.slice(Math.max(0, start - 8), start))
    );
  });
}

const hasHedge = ({ text, start, end, keys }: Stretch, others: ReadonlySet<string>): boolean =>
  keys.some((key) => hedges.has(key) && !others.has(key)) ||
  hedgePhrases.some((phrase) => text.slice(start, end).includes(phrase));

const isFiller = (keys: readonly string[]): boolean =>
  keys.length > 0 && (keys.every((key) => fillers.has(key)) || fillerPairs.has(keys.join('_')));

const without = (keys: readonly string[], others: readonly string[]): string[] =>
  keys.filter((key) => !others.includes(key));

/**
 * What stands between the words of the quote and those of the source is. What weighs more comes first: a negation, a
 * number, a name, a hedge; only then the manner of the change.
 */
export function classifyWords(
  quote: Stretch,
  source: Stretch,
): { readonly kind: DifferenceKind; readonly weight: DifferenceWeight } {
  const meaning = 'meaning';
  const said = without(quote.keys, source.keys);
  const stood = without(source.keys, quote.keys);
  if (said.filter(isNegation).length !== stood.filter(isNegation).length)
    return { kind: 'negation', weight: meaning };
  if ([...said, ...stood].some(isNumber)) return { kind: 'number', weight: meaning };
  const [quoteKeys, sourceKeys] = [new Set(quote.keys), new Set(source.keys)];
  if (hasName(quote, sourceKeys) || hasName(source, quoteKeys)) return { kind: 'name', weight: meaning };
  if (hasHedge(quote, sourceKeys) || hasHedge(source, quoteKeys)) return { kind: 'hedge', weight: meaning };
  if (source.keys.length === 0)
    return { kind: 'insertion', weight: isFiller(quote.keys) ? 'minor' : meaning };
  if (quote.keys.length === 0) return { kind: 'omission', weight: isFiller(source.keys) ? 'minor' : meaning };
  const isForm =
    said.length === stood.length && said.every((word, index) => isSameStem(word, stood[index] ?? ''));
  return { kind: isForm ? 'word-form' : 'word', weight: meaning };
}

import type { Suggestion } from '#renderer/api/types.ts';
import type { SignalRule } from '#shared/domain/spotting/Signal.ts';

/** A rule that fired, with the first words that fired it; null for what is missing. */
export type Reason = { readonly rule: SignalRule; readonly words: readonly string[] };

const longestWords = 48;
const mostWords = 3;

/** Rules that say where something stands in the whole claim, or what does not: their words tell nothing more. */
const isWordless = (rule: SignalRule): boolean => rule.startsWith('missing-') || rule === 'quotation';

/** Why a claim is suggested: each rule once, what is missing last, with the words that fired it. */
export function listReasons({
  reasons,
  start,
  text,
}: Pick<Suggestion, 'reasons' | 'start' | 'text'>): Reason[] {
  const byRule = Map.groupBy(reasons, ({ rule }) => rule);
  const listed = [...byRule].map(([rule, signals]): Reason => {
    if (isWordless(rule)) return { rule, words: [] };
    const words = signals
      .map((signal) => text.slice(Math.max(0, signal.start - start), Math.max(0, signal.end - start)).trim())
      .filter((each) => each !== '' && each.length <= longestWords && each !== text);
    return { rule, words: [...new Set(words)].slice(0, mostWords) };
  });
  const isMissing = ({ rule }: Reason) => rule.startsWith('missing-');
  return [...listed.filter((reason) => !isMissing(reason)), ...listed.filter(isMissing)];
}

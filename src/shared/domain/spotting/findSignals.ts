import { hanSignalWords } from './hanSignalWords.ts';
import type { Token } from './readTokens.ts';
import { signalWords, type WordGroup } from './signalWords.ts';

/** A word or phrase of one of the lists, with its groups. Offsets are UTF-16 code units, end exclusive. */
export type WordHit = { readonly start: number; readonly end: number; readonly groups: readonly WordGroup[] };

type Entry = { readonly rest: readonly string[]; readonly groups: WordGroup[] };

const entries = new Map<string, Entry[]>();
for (const [group, words] of Object.entries(signalWords) as [WordGroup, string][])
  for (const each of new Set(words.split(' '))) {
    const [first = '', ...rest] = each.split('_').flatMap((part) => part.split(/[-&.]/).filter(Boolean));
    const known = entries.get(first) ?? [];
    entries.set(first, known);
    const same = known.find((entry) => entry.rest.join(' ') === rest.join(' '));
    if (same) same.groups.push(group);
    else known.push({ rest, groups: [group] });
  }
for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const hanGroups = new Map<string, WordGroup[]>();
for (const [group, words] of Object.entries(hanSignalWords) as [WordGroup, string][])
  for (const word of words.split(' ')) hanGroups.set(word, [...(hanGroups.get(word) ?? []), group]);
const hanPattern = new RegExp(
  [...hanGroups.keys()]
    .sort((a, b) => b.length - a.length)
    // "可能", "功能": no ability; "发布者": no deed.
    .map((word) => (word === '能' ? '(?<![可智功性才只技职潜万])能(?![源量力])' : word))
    .map((word) => (word === '发布' ? '发布(?!者)' : word))
    .join('|'),
  'g',
);

const fits = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest.every((word, i) => tokens[at + 1 + i]?.word === word);

const spans = new Set(
  'half quarter day days week weeks month months year years hours minutes round stage step part'.split(' '),
);

/** "In the first week", "the first half of": the beginning of a time, no superlative. */
const isSpanOfTime = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest[0] === 'first' && spans.has(tokens[at + 2]?.word ?? '');

/** The words and phrases of the lists that stand among the tokens of a sentence, in order; phrases before words. */
export function findEnglishHits(tokens: readonly Token[]): WordHit[] {
  const found: WordHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const known = token && entries.get(token.word);
    if (!known) continue;
    for (const { rest, groups } of known)
      if ((rest.length === 0 || fits(tokens, at, rest)) && !isSpanOfTime(tokens, at, rest))
        found.push({ start: token.start, end: tokens[at + rest.length]?.end ?? token.end, groups });
  }
  return found;
}

/** The Chinese words of the lists in a stretch, in order. */
export function findHanHits(text: string, from: number, to: number): WordHit[] {
  return [...text.slice(from, to).matchAll(hanPattern)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    groups: hanGroups.get(match[0]) ?? [],
  }));
}

import type { Suggestion } from '#renderer/api/types.ts';

/** What tells a suggestion from the others of the same text. */
export const suggestionId = ({ kind, start, end }: Pick<Suggestion, 'kind' | 'start' | 'end'>): string =>
  `${kind} ${String(start)} ${String(end)}`;

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import type { BriefInput } from '#renderer/api/types.ts';

/** A brief for each word of a title that is being typed is not worth keeping. */
const keptMs = 10_000;

let last: Promise<unknown> = Promise.resolve();

/** Renders after what is under way: many changes at once make two briefs, not as many as there were changes. */
function renderInTurn(input: BriefInput, signal: AbortSignal) {
  const turn = last.then(() => {
    signal.throwIfAborted();
    return call('briefs.render', { format: 'html', ...input });
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** The brief as HTML, in step with the casebook; the one before stays while the next is made. */
export const useBrief = (input: BriefInput | undefined) =>
  useQuery({
    queryKey: ['briefs.render', input],
    queryFn: ({ signal }) => {
      if (!input) throw new Error('nothing to render');
      return renderInTurn(input, signal);
    },
    enabled: input !== undefined,
    placeholderData: keepPreviousData,
    gcTime: keptMs,
  });

import { useQueryClient } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import type { ClaimsPatch } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useUndoNotice } from '#renderer/desk/useUndoNotice.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { ClaimsView } from './claimsView.ts';
import { chooseAll, type Selection } from './selection.ts';

/** Changes all chosen claims in one entry of the log; what still passes the filter stays chosen. */
export function useBulkChange(
  view: ClaimsView,
  { ids, anchor }: Selection,
  setSelection: (selection: Selection) => void,
) {
  const text = useText();
  const errorText = useErrorText();
  const undoNotice = useUndoNotice();
  const queries = useQueryClient();
  const write = useWrite('claims.updateMany');
  const change = async (patch: ClaimsPatch) => {
    try {
      const { changed } = await write.mutateAsync({ ids: [...ids], ...patch });
      const passing = await queries.fetchQuery({
        queryKey: ['claims.ids', view],
        queryFn: () => call('claims.ids', view),
        gcTime: 20_000,
      });
      setSelection(
        chooseAll(
          passing.ids.filter((id) => ids.has(id)),
          anchor,
        ),
      );
      await undoNotice(text('claims.bulk.done', { count: changed }));
    } catch (error) {
      notify({ tone: 'error', text: errorText(error) });
    }
  };
  return { change, isBusy: write.isPending };
}

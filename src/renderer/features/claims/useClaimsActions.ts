import { useActions } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';

/** What can be done in the table, by key and from the palette. Those of the focused list tell that it has the focus. */
export function useClaimsActions(
  {
    hasFocus,
    isReadOnly,
    isFiltered,
    canMerge,
  }: { hasFocus: boolean; isReadOnly: boolean; isFiltered: boolean; canMerge: boolean },
  run: Readonly<
    Record<
      | 'next'
      | 'previous'
      | 'extendDown'
      | 'extendUp'
      | 'open'
      | 'choose'
      | 'chooseAll'
      | 'copy'
      | 'merge'
      | 'filter'
      | 'clearFilters'
      | 'create',
      () => void
    >
  >,
): void {
  const text = useText();
  const group = text('group.claims');
  useActions([
    {
      id: 'claims.create',
      title: text('action.claims.create'),
      group,
      keys: ['n'],
      isEnabled: !isReadOnly,
      run: run.create,
    },
    { id: 'claims.next', title: text('action.claims.next'), group, keys: ['j'], run: run.next },
    { id: 'claims.previous', title: text('action.claims.previous'), group, keys: ['k'], run: run.previous },
    {
      id: 'claims.open',
      title: text('action.claims.open'),
      group,
      keys: ['Enter'],
      isEnabled: hasFocus,
      run: run.open,
    },
    {
      id: 'claims.choose',
      title: text('action.claims.choose'),
      group,
      keys: [' '],
      isEnabled: hasFocus,
      run: run.choose,
    },
    {
      id: 'claims.extendDown',
      title: text('action.claims.extendDown'),
      group,
      keys: ['shift+j'],
      run: run.extendDown,
    },
    {
      id: 'claims.extendUp',
      title: text('action.claims.extendUp'),
      group,
      keys: ['shift+k'],
      run: run.extendUp,
    },
    {
      id: 'claims.chooseAll',
      title: text('action.claims.chooseAll'),
      group,
      keys: ['mod+a'],
      isEnabled: hasFocus,
      run: run.chooseAll,
    },
    {
      id: 'claims.copy',
      title: text('action.claims.copy'),
      group,
      keys: ['mod+c'],
      isEnabled: hasFocus,
      run: run.copy,
    },
    {
      id: 'claims.merge',
      title: text('shape.mergeChosen'),
      group,
      keys: ['m'],
      isEnabled: canMerge && !isReadOnly,
      run: run.merge,
    },
    {
      id: 'claims.filter',
      title: text('action.claims.filter'),
      group,
      keys: ['/', 'mod+f'],
      run: run.filter,
    },
    {
      id: 'claims.clearFilters',
      title: text('claims.filter.clear'),
      group,
      isEnabled: isFiltered,
      run: run.clearFilters,
    },
  ]);
}

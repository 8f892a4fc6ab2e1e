import { useActions } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { WorkState } from '#shared/domain/claim/WorkState.ts';

/** States that are set many times a day; the others are a choice away. */
const stateKeys = [
  ['researching', 'r'],
  ['awaiting-reply', 'w'],
  ['ready-for-review', 'shift+r'],
] as const satisfies readonly (readonly [WorkState, string])[];

/** What can be done with the claim in the inspector, by key and from the palette. */
export function useClaimActions(
  isReadOnly: boolean,
  run: {
    readonly editText: () => void;
    readonly giveVerdict: () => void;
    readonly split: () => void;
    readonly merge: () => void;
    readonly remove: () => void;
    readonly setState: (state: WorkState) => void;
    readonly close: () => void;
  },
): void {
  const text = useText();
  const group = text('group.claim');
  const isEnabled = !isReadOnly;
  useActions([
    {
      id: 'claim.verdict',
      title: text('action.claim.verdict'),
      group,
      keys: ['v'],
      isEnabled,
      run: run.giveVerdict,
    },
    {
      id: 'claim.edit',
      title: text('action.claim.edit'),
      group,
      keys: ['e'],
      isEnabled,
      run: run.editText,
    },
    ...stateKeys.map(([state, key]) => ({
      id: `claim.state.${state}`,
      title: text('action.claim.state', { state: text(`workState.${state}`) }),
      group,
      keys: [key],
      isEnabled,
      run: () => run.setState(state),
    })),
    { id: 'claim.split', title: text('shape.splitAction'), group, isEnabled, run: run.split },
    { id: 'claim.merge', title: text('shape.mergeAction'), group, isEnabled, run: run.merge },
    {
      id: 'claim.remove',
      title: text('action.claim.remove'),
      group,
      keys: ['mod+Backspace'],
      isEnabled,
      run: run.remove,
    },
    { id: 'claim.close', title: text('claim.close'), group, keys: ['Escape'], run: run.close },
  ]);
}

import type { ClaimFilter } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { RemovableTag } from '#renderer/ui/RemovableTag.tsx';
import { hasFilter, withAxis } from './claimsView.ts';
import styles from './FilterBar.module.css';

const without = <Value extends string>(values: readonly Value[] | undefined, value: Value) =>
  (values ?? []).filter((each) => each !== value);

/** What the list is narrowed by, each piece with a way to take it off. */
export function ActiveFilters({
  filter,
  onChange,
}: {
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}) {
  const text = useText();
  const pieces: readonly { readonly word: string; readonly rest: ClaimFilter }[] = [
    ...(filter.text
      ? [
          {
            word: text('claims.filter.piece', { axis: text('claims.axis.text'), value: filter.text }),
            rest: withAxis(filter, 'text', ''),
          },
        ]
      : []),
    ...(filter.kinds ?? []).map((value) => ({
      word: text('claims.filter.piece', {
        axis: text('claims.axis.kinds'),
        value: text(`claimKind.${value}`),
      }),
      rest: withAxis(filter, 'kinds', without(filter.kinds, value)),
    })),
    ...(filter.verdicts ?? []).map((value) => ({
      word: text('claims.filter.piece', {
        axis: text('claims.axis.verdicts'),
        value: text(`verdict.${value}`),
      }),
      rest: withAxis(filter, 'verdicts', without(filter.verdicts, value)),
    })),
    ...(filter.workStates ?? []).map((value) => ({
      word: text('claims.filter.piece', {
        axis: text('claims.axis.workStates'),
        value: text(`workState.${value}`),
      }),
      rest: withAxis(filter, 'workStates', without(filter.workStates, value)),
    })),
    ...(filter.strengths ?? []).map((value) => ({
      word: text('claims.filter.piece', {
        axis: text('claims.axis.strengths'),
        value: text(`strength.${value}`),
      }),
      rest: withAxis(filter, 'strengths', without(filter.strengths, value)),
    })),
    ...(filter.claimants ?? []).map((value) => ({
      word: text('claims.filter.piece', { axis: text('claims.axis.claimants'), value }),
      rest: withAxis(filter, 'claimants', without(filter.claimants, value)),
    })),
    ...(filter.tags ?? []).map((value) => ({
      word: text('claims.filter.piece', { axis: text('claims.axis.tags'), value }),
      rest: withAxis(filter, 'tags', without(filter.tags, value)),
    })),
  ];
  return (
    <div className={styles['active']}>
      {pieces.map(({ word, rest }) => (
        <RemovableTag
          key={word}
          removeLabel={text('claims.filter.remove', { piece: word })}
          onRemove={() => onChange(rest)}
        >
          {word}
        </RemovableTag>
      ))}
      {hasFilter(filter) && (
        <Button look="plain" onPress={() => onChange({})}>
          {text('claims.filter.clear')}
        </Button>
      )}
    </div>
  );
}

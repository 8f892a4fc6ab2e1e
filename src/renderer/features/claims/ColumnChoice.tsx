import { memo } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { type ColumnId, columnIds, fixedColumns } from './columns.ts';

/** Which columns the table shows; those without room wait until there is some. */
export const ColumnChoice = memo(function ColumnChoice({
  columns,
  onChange,
}: {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}) {
  const text = useText();
  return (
    <PopoverButton
      trigger={<IconButton icon="columns" label={text('claims.columns')} />}
      label={text('claims.columns')}
      width={220}
    >
      {() => (
        <div>
          {columnIds.map((id) => (
            <Checkbox
              key={id}
              isSelected={columns.includes(id)}
              isDisabled={fixedColumns.includes(id)}
              onChange={(isOn) => onChange(isOn ? [...columns, id] : columns.filter((each) => each !== id))}
            >
              {text(`claims.column.${id}`)}
            </Checkbox>
          ))}
        </div>
      )}
    </PopoverButton>
  );
});

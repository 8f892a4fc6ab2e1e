import { useState } from 'react';
import type { StockMoveAnswer } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { isPartialDate } from '#shared/domain/isPartialDate.ts';
import styles from './StockMove.module.css';

const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** The price series and the two days of a stock move; days are stored when both are whole and the field is left. */
export function MoveInputs({
  answer,
  isReadOnly,
  onChoose,
}: {
  readonly answer: StockMoveAnswer;
  readonly isReadOnly: boolean;
  readonly onChoose: (choice: StockMoveAnswer['choice']) => void;
}) {
  const text = useText();
  const { days, documentId, choice, series } = answer;
  const [from, setFrom] = useState(days?.from ?? '');
  const [to, setTo] = useState(days?.to ?? '');
  const fault = (day: string) => (day === '' || isDay(day.trim()) ? null : text('claim.move.badDay'));
  const store = () => {
    const chosen = { from: from.trim(), to: to.trim() };
    if (!isDay(chosen.from) || !isDay(chosen.to)) return;
    if (chosen.from !== days?.from || chosen.to !== days.to) onChoose({ ...choice, ...chosen });
  };
  const enter = (event: { readonly key: string }) => {
    if (event.key === 'Enter') store();
  };
  const day = (label: string, value: string, change: (day: string) => void) => (
    <Field
      label={label}
      value={value}
      onChange={change}
      onBlur={store}
      onKeyDown={enter}
      placeholder={isReadOnly ? '' : text('claim.placeholder.date')}
      error={fault(value)}
      isReadOnly={isReadOnly}
      maxLength={10}
    />
  );
  return (
    <div className={styles['inputs']}>
      <div className={styles['wide']}>
        <Select
          label={text('claim.move.series')}
          value={documentId}
          placeholder={text('claim.move.series.choose')}
          choices={series.map(({ documentId: value, title }) => ({ value, label: title }))}
          isDisabled={isReadOnly}
          onChange={(chosen) => onChoose({ ...choice, documentId: chosen })}
        />
      </div>
      {day(text('claim.move.from'), from, setFrom)}
      {day(text('claim.move.to'), to, setTo)}
    </div>
  );
}

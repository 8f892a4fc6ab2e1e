import { useIntl } from 'react-intl';
import {
  describeChange,
  type DescribedField,
  type RowChange,
} from '#shared/domain/decision/describeChange.ts';
import type { ValueType } from '#shared/domain/decision/changedFields.ts';
import { type MessageId, messages } from '#renderer/i18n/messages.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { usePartialDateText } from './usePartialDateText.ts';
import styles from './ChangeList.module.css';

/** Names what an id stands for, in the user's language; undefined where it is not known. */
export type NameOf = (type: ValueType, id: string) => string | undefined;

/** Longer texts scroll in a box of their own. */
const longText = 600;

const isMessage = (id: string): id is MessageId => Object.hasOwn(messages.en, id);

function useValueText(nameOf: NameOf) {
  const text = useText();
  const intl = useIntl();
  const dateText = usePartialDateText();
  return (type: ValueType, value: DescribedField['before']): string | null => {
    if (value === null) return null;
    if (typeof value === 'boolean') return text(value ? 'change.yes' : 'change.no');
    if (typeof value === 'number') return intl.formatNumber(value);
    if (typeof value !== 'string') return value.join(', ');
    if (type === 'day') return dateText(value);
    if (type === 'time') return intl.formatDate(value, { dateStyle: 'medium', timeStyle: 'short' });
    if (type.endsWith('Id')) return nameOf(type, value) ?? null;
    const word = `${type}.${value}`;
    return isMessage(word) ? text(word) : value;
  };
}

function Value({ value, as: Tag }: { readonly value: string; readonly as: 'del' | 'ins' | 'span' }) {
  const isLong = value.length > longText;
  return (
    <Tag
      className={`${styles[Tag]} ${isLong ? styles['long'] : ''}`}
      dir="auto"
      // A box that scrolls must be reachable by keyboard.
      {...(isLong ? { tabIndex: 0 } : {})}
    >
      {value}
    </Tag>
  );
}

function FieldRow({
  field,
  kind,
  valueText,
}: {
  readonly field: DescribedField;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly valueText: ReturnType<typeof useValueText>;
}) {
  const text = useText();
  const before = valueText(field.type, field.before);
  const after = valueText(field.type, field.after);
  // What cannot be named tells nothing.
  if (before === null && after === null) return null;
  return (
    <>
      <dt className={styles['field']}>{text(`field.${field.key}`)}</dt>
      <dd className={styles['value']}>
        {kind !== 'changed' ? (
          <Value value={after ?? before ?? ''} as={kind === 'removed' ? 'del' : 'span'} />
        ) : (
          <>
            <span className="visually-hidden">{text('change.before')}</span>
            {before === null ? (
              <span className={styles['nothing']}>{text('change.nothing')}</span>
            ) : (
              <Value value={before} as="del" />
            )}
            <span className={styles['arrow']} aria-hidden="true">
              →
            </span>
            <span className="visually-hidden">{text('change.after')}</span>
            {after === null ? (
              <span className={styles['nothing']}>{text('change.nothing')}</span>
            ) : (
              <Value value={after} as="ins" />
            )}
          </>
        )}
      </dd>
    </>
  );
}

/** What an entry of the log changed: each row with its fields, before and after. */
export function ChangeList({
  changes,
  nameOf,
}: {
  readonly changes: readonly RowChange[];
  readonly nameOf: NameOf;
}) {
  const text = useText();
  const valueText = useValueText(nameOf);
  const described = changes.flatMap((change) => describeChange(change) ?? []);
  if (described.length === 0) return <p className={styles['nothing']}>{text('log.nothingTold')}</p>;
  return (
    <ul className={styles['changes']}>
      {described.map((change, at) => (
        <li key={`${change.id} ${at}`} className={styles['change']}>
          <p className={styles['row']}>
            {text(`row.${change.table}`)}{' '}
            <span className={styles['kind']}>{text(`change.${change.kind}`)}</span>
          </p>
          <dl className={styles['fields']}>
            {change.fields.map((field) => (
              <FieldRow key={field.key} field={field} kind={change.kind} valueText={valueText} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

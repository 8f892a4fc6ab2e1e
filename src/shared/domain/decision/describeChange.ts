import { changedFields, type ChangedTable, type FieldKey, type ValueType } from './changedFields.ts';

type Row = Readonly<Record<string, unknown>>;

/** One row as the log holds it: null before it was made, null after it was removed. */
export type RowChange = {
  readonly table: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
};

/** A value to be shown; null where there is none. Words for it are the reader's affair. */
export type DescribedValue = string | number | boolean | readonly string[] | null;

/** One field of a row, before and after. */
export type DescribedField = {
  readonly key: FieldKey;
  readonly type: ValueType;
  readonly before: DescribedValue;
  readonly after: DescribedValue;
};

/** What became of one row. */
export type DescribedChange = {
  readonly table: ChangedTable;
  readonly id: string;
  /** The number of a claim; null for everything else. */
  readonly number: number | null;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Those that differ; of a row that was added or removed, those that hold something. */
  readonly fields: readonly DescribedField[];
};

const isChangedTable = (table: string): table is ChangedTable => Object.hasOwn(changedFields, table);

function parse(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}

const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

function toValue(type: ValueType, stored: unknown): DescribedValue {
  switch (type) {
    case 'flag':
      return stored === 1 || stored === true;
    case 'number':
      return typeof stored === 'number' ? stored : null;
    case 'list': {
      const list = parse(stored);
      return Array.isArray(list) && list.length > 0 ? list.map(String) : null;
    }
    case 'quote': {
      const input = parse(stored);
      return typeof input === 'object' && input !== null && 'quote' in input ? textOrNull(input.quote) : null;
    }
    default:
      return textOrNull(stored);
  }
}

const isSame = (one: DescribedValue, other: DescribedValue): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((item, at) => item === other[at])
    : one === other;

/**
 * Says what a changed row means to a reader: which fields, what they were and what they are. Answers undefined where
 * nothing worth telling changed (a counter, a time stamp), or for a table that this version does not know.
 */
export function describeChange({ table, id, before, after }: RowChange): DescribedChange | undefined {
  if (!isChangedTable(table)) return undefined;
  const columns = Object.entries(changedFields[table]) as readonly (readonly [string, ValueType | null])[];
  const fields = columns.flatMap(([column, type]): DescribedField[] => {
    if (type === null) return [];
    const was = before === null ? null : toValue(type, before[column]);
    const is = after === null ? null : toValue(type, after[column]);
    // Of a row that comes or goes, a "no" tells nothing.
    const isTold = before && after ? !isSame(was, is) : (was ?? is ?? false) !== false;
    return isTold ? [{ key: `${table}.${column}` as FieldKey, type, before: was, after: is }] : [];
  });
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const stored = (after ?? before)?.['number'];
  const number = table === 'claim' && typeof stored === 'number' ? stored : null;
  return fields.length === 0 && kind === 'changed' ? undefined : { table, id, number, kind, fields };
}

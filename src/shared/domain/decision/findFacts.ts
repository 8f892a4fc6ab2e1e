import type { FieldKey } from './changedFields.ts';
import { describeChange, type RowChange } from './describeChange.ts';
import { findSubjects, type Subjects } from './findSubjects.ts';

/** What a sentence about an entry of the log can say. */
export type DecisionFacts = Subjects & {
  /** The fields that were changed, each once; none of rows that came or went. */
  readonly fields: readonly FieldKey[];
  /** The verdict that was given. */
  readonly verdict: string | null;
  /** The stance of the evidence that was linked. */
  readonly stance: string | null;
  /** Who was asked. */
  readonly addressee: string | null;
  /** The words of a suggestion that was dismissed, or of a sentence that was marked. */
  readonly words: string | null;
  /** Whether an answer came where there was none. */
  readonly isAnswered: boolean;
};

/** Finds what a sentence about an entry can say, in the rows that it changed. */
export function findFacts(changes: readonly RowChange[]): DecisionFacts {
  const newest = (table: string, column: string): string | null => {
    const value = changes.findLast((change) => change.table === table && change.after !== null)?.after?.[
      column
    ];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const fields = changes.flatMap((change) => {
    const described = describeChange(change);
    return described?.kind === 'changed' ? described.fields : [];
  });
  return {
    ...findSubjects(changes),
    fields: [...new Set(fields.map(({ key }) => key))],
    verdict: newest('verdict', 'value'),
    stance: newest('evidence_link', 'stance'),
    addressee: newest('contact', 'addressee'),
    words: newest('dismissal', 'words') ?? newest('unneeded', 'words'),
    isAnswered: fields.some(({ key, before }) => key === 'contact.answer' && before === null),
  };
}

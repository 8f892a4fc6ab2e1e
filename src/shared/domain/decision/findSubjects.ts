import type { RowChange } from './describeChange.ts';

/** What an entry of the log is about, as its own rows tell. */
export type Subjects = {
  readonly claims: readonly { readonly id: string; readonly number: number }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  /** Names of sources, claimants and the casebook. */
  readonly names: readonly string[];
};

/**
 * Which claims, documents and sources the changed rows are of, each once and in the order of the rows. A row that was
 * removed is named as it was last.
 */
export function findSubjects(changes: readonly RowChange[]): Subjects {
  const claims = new Map<string, number>();
  const documents = new Map<string, string>();
  const names = new Set<string>();
  for (const { table, id, before, after } of changes) {
    const row = after ?? before ?? {};
    const { number, title, name } = row;
    if (table === 'claim' && typeof number === 'number') claims.set(id, number);
    // A destroyed document has no title any more, and its old one must not be told.
    else if (table === 'document' && typeof title === 'string') documents.set(id, title);
    else if (table === 'casebook' && typeof title === 'string') names.add(title);
    else if ((table === 'source' || table === 'claimant') && typeof name === 'string') names.add(name);
  }
  return {
    claims: [...claims].map(([id, number]) => ({ id, number })),
    documents: [...documents].map(([id, title]) => ({ id, title })),
    names: [...names],
  };
}

import type BetterSqlite3 from 'better-sqlite3';

/**
 * The tables whose every change goes into the log. Left out: what never changes and is pinned by its hash (blob,
 * text_version), the log itself, and what is derived.
 */
export const loggedTables = [
  'casebook',
  'claimant',
  'source',
  'document',
  'passage',
  'passage_answer',
  'translation',
  'claim',
  'appearance',
  'evidence_link',
  'verdict',
  'contact',
  'check',
  'move_check',
  'dismissal',
  'unneeded',
  'merge',
] as const;

/** The name of a logged table. */
export type LoggedTable = (typeof loggedTables)[number];

/**
 * Makes the database itself note every row before and after it changes, in a table of the connection, so that no
 * change can pass by the log. The triggers are temporary: a casebook from elsewhere brings none of its own.
 */
export function captureChanges(db: BetterSqlite3.Database): void {
  db.exec(`CREATE TEMP TABLE change (
    seq INTEGER PRIMARY KEY, name TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT) STRICT`);
  for (const table of loggedTables) {
    const columns = db.pragma(`table_info('${table}')`) as readonly { name: string }[];
    const row = (version: 'OLD' | 'NEW') =>
      `json_object(${columns.map(({ name }) => `'${name}', ${version}."${name}"`).join(', ')})`;
    const note = (id: string, before: string, after: string) =>
      `INSERT INTO change (name, row_id, before, after) VALUES ('${table}', ${id}, ${before}, ${after})`;
    db.exec(`
      CREATE TEMP TRIGGER "${table}_inserted" AFTER INSERT ON main."${table}" BEGIN
        ${note('NEW.id', 'NULL', row('NEW'))};
      END;
      CREATE TEMP TRIGGER "${table}_updated" AFTER UPDATE ON main."${table}" BEGIN
        ${note('NEW.id', row('OLD'), row('NEW'))};
      END;
      CREATE TEMP TRIGGER "${table}_deleted" AFTER DELETE ON main."${table}" BEGIN
        ${note('OLD.id', row('OLD'), 'NULL')};
      END;`);
  }
}

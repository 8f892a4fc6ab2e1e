import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { configure, openDatabase } from './openDatabase.ts';

function open() {
  const connection = new BetterSqlite3(':memory:');
  configure(connection, false);
  migrate(connection);
  return openDatabase(connection, false);
}

describe('the database', () => {
  it('makes using it inside its own transaction an error instead of an endless wait', async () => {
    const { db, transaction } = open();
    await expect(transaction(() => db.selectFrom('claim').selectAll().execute())).rejects.toThrow(
      'use the transaction',
    );
    await expect(transaction(() => transaction(() => Promise.resolve()))).rejects.toThrow('under way');
    await expect(transaction((tx) => tx.selectFrom('claim').selectAll().execute())).resolves.toEqual([]);
  });

  it('refuses what the domain forbids', async () => {
    const { db, connection } = open();
    connection.exec(`INSERT INTO blob VALUES ('${'a'.repeat(64)}', 1, 'text/plain', 't');
      INSERT INTO document (id, role, origin, blob_sha256, title, created_at) VALUES ('d', 'story', 'imported', '${'a'.repeat(64)}', 't', 't');
      INSERT INTO text_version VALUES ('v', 'd', 1, 'x', 'text', '{}', '${'b'.repeat(64)}', 4, 0, '[]', 't');
      INSERT INTO decision VALUES (1, 't', 'w', 'a', '[]', '', NULL, NULL, 'p', 'h');
      INSERT INTO decision_payload VALUES (1, 's', '[]')`);
    const refused = [
      'UPDATE blob SET byte_length = 2',
      "UPDATE text_version SET text = 'other'",
      'DELETE FROM text_version',
      'UPDATE document SET blob_sha256 = NULL',
      'DELETE FROM document',
      "UPDATE decision SET who = 'Eve'",
      'DELETE FROM decision',
      "UPDATE decision_payload SET payload = '[1]'",
      'DELETE FROM decision_payload',
      "INSERT INTO claim (id, text, kind, created_at, updated_at) VALUES ('c', 'x', 'rumour', 't', 't')",
      "INSERT INTO claim (id, text, kind, work_state, created_at, updated_at) VALUES ('c', 'x', 'other', 'dropped', 't', 't')",
      "INSERT INTO appearance VALUES ('a', 'none', 'none')",
    ];
    for (const statement of refused) expect(() => connection.exec(statement), statement).toThrow();
    await db.destroy();
  });

  it('knows the very columns that the migrations make', () => {
    const { connection } = open();
    const tables = connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .pluck()
      .all();
    expect(tables.map(String).sort()).toMatchSnapshot();
    const schema = connection
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'claim_search_%' AND type = 'table' ORDER BY name",
      )
      .pluck()
      .all();
    expect(schema).toMatchSnapshot();
  });
});

describe('hot queries', () => {
  it('use an index', () => {
    const { connection } = open();
    const plan = (query: string) =>
      connection
        .prepare(`EXPLAIN QUERY PLAN ${query}`)
        .all()
        .map((row) => String((row as { detail: string }).detail))
        .join('; ');
    expect(plan('SELECT number FROM claim_summary s ORDER BY s.kind, s.number LIMIT 100')).toContain(
      'claim_summary_kind',
    );
    expect(plan("SELECT count(*) FROM claim_summary s WHERE s.work_state IN ('inbox')")).toContain(
      'USING COVERING INDEX claim_summary_work_state',
    );
    expect(
      plan("SELECT number FROM claim_summary s WHERE s.verdict IN ('true') ORDER BY s.number LIMIT 100"),
    ).toContain('claim_summary_verdict');
    expect(
      plan("SELECT * FROM decision WHERE seq IN (SELECT seq FROM decision_subject WHERE subject_id = 'x')"),
    ).not.toContain('SCAN');
    expect(plan("SELECT * FROM passage WHERE document_id = 'x' ORDER BY start")).toContain(
      'passage_document',
    );
    expect(plan("SELECT id FROM document WHERE blob_sha256 = 'x'")).toContain('document_blob');
  });

  it('turn to a page of claims without walking through the rest, though its size is a parameter', () => {
    const { connection } = open();
    const plan = connection
      .prepare(
        `EXPLAIN QUERY PLAN SELECT claim.id FROM (SELECT s.number FROM claim_summary s
            ORDER BY s.claimant ASC NULLS LAST, s.number ASC LIMIT ? OFFSET ?) AS page
          CROSS JOIN claim_summary s ON s.number = page.number
          CROSS JOIN claim ON claim.number = page.number
          ORDER BY s.claimant ASC NULLS LAST, s.number ASC`,
      )
      .all(100, 0)
      .map((row) => (row as { detail: string }).detail);
    expect(plan).toContain('SCAN s USING COVERING INDEX claim_summary_claimant');
    expect(plan).toContain('SEARCH s USING INTEGER PRIMARY KEY (rowid=?)');
    expect(plan).toContain('SEARCH claim USING INTEGER PRIMARY KEY (rowid=?)');
  });
});

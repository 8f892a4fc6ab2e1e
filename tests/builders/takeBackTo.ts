import { m0001_initial } from '#core/database/migrations/m0001_initial.ts';

const [placesOfSchema1 = ''] =
  /CREATE TABLE passage_place \([\s\S]*?CREATE INDEX passage_place_text_version[^;]*;/.exec(m0001_initial) ??
  [];

/** What takes each migration back, by its number; of a casebook with nothing in it that only later schemas know. */
const takesBack: Readonly<Record<number, string>> = {
  // It only marks derived rows, to be looked for again.
  7: '',
  6: `DROP TABLE unneeded; DROP TABLE merge;`,
  5: `DROP TABLE dismissal;`,
  4: `CREATE TABLE place_kept AS SELECT passage_id, text_version_id, status, start, "end", prefix, suffix FROM passage_place;
    DROP TABLE passage_answer; DROP TABLE passage_place;
    ${placesOfSchema1}
    INSERT INTO passage_place SELECT * FROM place_kept; DROP TABLE place_kept;`,
  3: `DROP TABLE move_check;`,
  2: `DROP TRIGGER document_unindexed; DROP INDEX document_removed; DROP TABLE indexed_word;
    DROP TABLE text_search; DROP TABLE indexed_text;`,
};

/** SQL that leaves of a casebook what the schema of a version had. */
export function takeBackTo(version: number): string {
  const later = Object.keys(takesBack)
    .map(Number)
    .filter((each) => each > version)
    .sort((one, other) => other - one);
  return `${later.map((each) => takesBack[each] ?? '').join('\n')} PRAGMA user_version = ${version};`;
}

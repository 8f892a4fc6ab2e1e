import { m0001_initial } from '#core/database/migrations/m0001_initial.ts';

const [placesOfSchema1 = ''] =
  /CREATE TABLE passage_place \([\s\S]*?CREATE INDEX passage_place_text_version[^;]*;/.exec(m0001_initial) ??
  [];

/** SQL that leaves of a casebook without questions what schema 2 had. */
export const takeBackPassageQuestions = `
CREATE TABLE place_kept AS SELECT passage_id, text_version_id, status, start, "end", prefix, suffix FROM passage_place;
DROP TABLE passage_answer;
DROP TABLE passage_place;
${placesOfSchema1}
INSERT INTO passage_place SELECT * FROM place_kept;
DROP TABLE place_kept;
PRAGMA user_version = 2;`;

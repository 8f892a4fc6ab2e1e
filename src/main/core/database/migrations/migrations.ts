import { m0001_initial } from './m0001_initial.ts';
import { m0002_textSearch } from './m0002_textSearch.ts';
import { m0003_moveChecks } from './m0003_moveChecks.ts';
import { m0004_passageQuestions } from './m0004_passageQuestions.ts';
import { m0005_dismissals } from './m0005_dismissals.ts';
import { m0006_sentencesAndMerges } from './m0006_sentencesAndMerges.ts';
import { m0007_lookAgain } from './m0007_lookAgain.ts';

/** The migrations in order; the schema's version is the number of those that ran. Append only. */
export const migrations: readonly string[] = [
  m0001_initial,
  m0002_textSearch,
  m0003_moveChecks,
  m0004_passageQuestions,
  m0005_dismissals,
  m0006_sentencesAndMerges,
  m0007_lookAgain,
];

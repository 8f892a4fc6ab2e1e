import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzzImporter } from './fuzzImporter.ts';
import { importers } from './Importer.ts';
import { makeInput } from './makeInput.ts';

/** Inputs an importer; `npm run fuzz` tries thousands, and larger ones. */
const count = 64;

describe('hostile files', () => {
  it.each(importers)(
    '.%s: each is read or refused in words, and nothing is lost',
    { timeout: 120_000 },
    async (importer) => {
      const { faults, answers } = await fuzzImporter(count, (index) => makeInput(importer, 5, index, 2));
      expect(faults).toEqual([]);
      expect(Object.values(answers).reduce((sum, each) => sum + each, 0)).toBe(count);
    },
  );

  it(
    'that once brought the reader down, or took minutes, are read or refused quickly',
    { timeout: 120_000 },
    async () => {
      const folder = join(import.meta.dirname, 'regressions');
      const names = readdirSync(folder).sort();
      const { faults, answers } = await fuzzImporter(
        names.length,
        (index) => {
          const fileName = names[index] ?? '';
          return { fileName, bytes: readFileSync(join(folder, fileName)), recipe: fileName };
        },
        { timeoutSeconds: 20 },
      );
      expect(faults).toEqual([]);
      expect(answers['timeout']).toBeUndefined();
    },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listProjectFiles } from '#tests/architecture/projectFiles.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const page = textOf('docs/security.md');
/** `[name](../file "words")`: the words stand in the file. */
const proofs = [...page.matchAll(/\]\(\.\.\/(\S+) (["'])((?:(?!\2)[^\\]|\\.)+)\2\)/g)].map(
  ([, file = '', , words = '']) => ({ file, words: words.replace(/\\(.)/g, '$1') }),
);

describe('docs/security.md', () => {
  test('goes through all twenty points of the checklist, each with its code and its test', () => {
    const rows = page.split('\n').filter((line) => /^\| \d+\. /.test(line));
    expect(rows.map((row) => Number(/^\| (\d+)/.exec(row)?.[1]))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const row of rows) {
      expect(row.match(/\]\(\.\.\/(?:src|package|electron-builder)\S* ["']/g), row).toHaveLength(1);
      expect(row.match(/\]\(\.\.\/tests\/\S*\.test\.ts ["']/g), row).toHaveLength(1);
    }
    expect(proofs.length).toBeGreaterThan(50);
  });

  test.each([...new Map(proofs.map((proof) => [proof.file + proof.words, proof])).values()])(
    'points to what stands in $file: $words',
    ({ file, words }) => {
      expect(existsSync(join(root, file))).toBe(true);
      expect(textOf(file)).toContain(words);
    },
  );
});

test('the host never imports what could lead out of it or pretend to protect', () => {
  const sources = listProjectFiles().filter((file) => /^src\/(?:main|preload)\/.*\.ts$/.test(file));
  const imported = sources.flatMap((file) =>
    [...textOf(file).matchAll(/import (?:type )?\{([^}]*)\} from 'electron'/g)].flatMap(([, names = '']) =>
      names.split(',').map(
        (name) =>
          name
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0],
      ),
    ),
  );
  expect(imported).toContain('BrowserWindow');
  for (const name of [
    'shell',
    'safeStorage',
    'ipcMain',
    'ipcRenderer',
    'net',
    'autoUpdater',
    'crashReporter',
    'webFrame',
  ])
    expect(imported).not.toContain(name);
});

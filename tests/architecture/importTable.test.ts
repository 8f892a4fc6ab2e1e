import { describe, expect, it } from 'vitest';
import { importTable } from '../../scripts/importRules.mjs';
import { importExamples } from '#tests/architecture/importExamples.ts';
import { lintImports } from '#tests/architecture/lintImports.ts';
import { listProjectFiles } from '#tests/architecture/projectFiles.ts';

const ways: Readonly<Record<string, (specifier: string) => string>> = {
  import: (specifier) => `import { thing } from '${specifier}';\nthing();`,
  'import for its effect': (specifier) => `import '${specifier}';`,
  'import type': (specifier) => `import type { Thing } from '${specifier}';\nexport type Mine = Thing;`,
  'import { type }': (specifier) => `import { type Thing } from '${specifier}';\nexport type Mine = Thing;`,
  'import() of a type': (specifier) => `export type Mine = import('${specifier}').Thing;`,
  'import()': (specifier) => `export const load = () => import('${specifier}');`,
  'export from': (specifier) => `export { thing } from '${specifier}';`,
  'export type from': (specifier) => `export type { Thing } from '${specifier}';`,
  'export all': (specifier) => `export * from '${specifier}';`,
};

const noLiteral = 'import() takes a plain string, so that the import table can be held.';

it('has an example for every zone and none for a zone that is gone', () => {
  expect(Object.keys(importExamples).toSorted()).toEqual(importTable.map(({ zone }) => zone).toSorted());
});

describe.each(importTable)('the zone $zone', ({ zone, message }) => {
  const example = importExamples[zone];
  if (example === undefined) throw new Error(`importExamples.ts lacks the zone ${zone}`);
  const { file, allowed, refused } = example;

  const isAbout = (text: string) => text === message || text.endsWith(` pattern. ${message}`);

  it('refuses every way out, however it is written, and names the cure', async () => {
    for (const [way, write] of Object.entries(ways))
      for (const specifier of refused) {
        const messages = await lintImports(file, write(specifier));
        expect(messages.map(isAbout), `${way} of ${specifier}: ${messages.join(' | ')}`).toEqual([true]);
      }
  });

  it('allows what it needs', async () => {
    for (const [way, write] of Object.entries(ways))
      for (const specifier of allowed)
        expect(await lintImports(file, write(specifier)), `${way} of ${specifier}`).toEqual([]);
  });

  it('refuses to go up, in whatever disguise', async () => {
    for (const specifier of [
      '../planted.ts',
      '../../x/planted.ts',
      './../planted.ts',
      '#shared/../main/core/Core.ts',
    ])
      expect(await lintImports(file, `import '${specifier}';`), specifier).toHaveLength(1);
  });

  it('refuses an import() whose target cannot be read', async () => {
    expect(await lintImports(file, 'export const load = (name: string) => import(name);')).toEqual([
      noLiteral,
    ]);
    expect(await lintImports(file, 'export const load = () => import(`electron`);')).toEqual([noLiteral]);
  });
});

it('refuses relative imports that go up in tests beside the sources as well', async () => {
  const messages = await lintImports('src/main/core/services/planted.test.ts', `import '../ports.ts';`);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('A relative import only goes down.');
});

describe.each(['src/shared/domain/claim/planted.ts', 'src/shared/contract/planted.ts'])('%s', (file) => {
  it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', '[1].map(Math.random)'])(
    'is refused %s',
    async (expression) => {
      expect(await lintImports(file, `export const now = () => ${expression};`)).toEqual([
        'shared has no clock and no randomness: take the time or the id as an argument.',
      ]);
    },
  );

  it('may read a time that it is given', async () => {
    expect(
      await lintImports(file, 'export const day = (text: string) => new Date(text).getUTCDay();'),
    ).toEqual([]);
    expect(await lintImports(file, 'export const most = (a: number, b: number) => Math.max(a, b);')).toEqual(
      [],
    );
  });
});

it('knows every source file: each lies in exactly one zone of the table', () => {
  const sources = listProjectFiles().filter(
    (file) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
  );
  const zonesOf = (file: string) =>
    importTable.filter(({ files }) => files.some((glob) => toRegex(glob).test(file))).map(({ zone }) => zone);
  const misplaced = sources.filter((file) => zonesOf(file).length !== 1);
  expect(misplaced, 'add a row to scripts/importRules.mjs').toEqual([]);
});

/** The two shapes of glob that the table uses: `folder/**` and `folder/*.ts`. */
function toRegex(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replaceAll('**', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '.*')}$`,
  );
}

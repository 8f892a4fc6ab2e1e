import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '#tests/architecture/projectFiles.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'hypecheck-types-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a file under the settings of src/shared. */
function compile(text: string): readonly string[] {
  writeFileSync(join(folder, 'planted.mts'), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(projectRoot, 'src/shared/tsconfig.json'),
      include: ['planted.mts'],
      exclude: [],
    }),
  );
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  expect(errors.filter(({ category }) => category === ts.DiagnosticCategory.Error)).toEqual([]);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it.each(['document', 'window', 'process', 'Buffer', 'fetch', 'setTimeout', 'console'])(
  'shared does not know “%s”, which only some of its hosts have',
  (name) => {
    const messages = compile(`export const planted: unknown = ${name};`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`Cannot find name '${name}'`);
  },
);

it('shared knows the language itself', () => {
  expect(compile(`export const planted: string = new Map([['a', 'b']]).get('a') ?? 'c';`)).toEqual([]);
});

it('shared refuses syntax that cannot be stripped', () => {
  expect(compile('export enum Planted { A }').join()).toContain('erasableSyntaxOnly');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runCliForValue, temporaryFolder } from '#tests/cli/runCli.ts';

type Found = {
  readonly total: number;
  readonly ids: readonly string[];
  readonly hits: readonly { readonly documentId: string; readonly start: number; readonly end: number }[];
};

async function casebookOf(texts: Readonly<Record<string, string>>) {
  const around = temporaryFolder();
  const dir = join(around, 'c.hypecheck');
  await runCliForValue(['init', dir]);
  const paths = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(around, name), text);
    return join(around, name);
  });
  const imported = (await runCliForValue(['import', dir, ...paths])) as {
    readonly results: readonly { readonly name: string; readonly documentId: string }[];
  };
  const idOf = (name: string) => imported.results.find((result) => result.name === name)?.documentId;
  const search = async (...args: string[]) => (await runCliForValue(['search', dir, ...args])) as Found;
  return { dir, idOf, search };
}

describe('search', () => {
  it('answers how many, which, and where', async () => {
    const { dir, idOf, search } = await casebookOf({
      'a.txt': 'No human touches the kitchen.',
      'b.txt': '人工智能课程卖出二十五万套。The kitchen was shut.',
      'c.txt': 'Kitchens everywhere.',
    });
    const kitchen = await search('KITCHEN "human touches"');
    expect(kitchen).toMatchObject({ total: 1, ids: [idOf('a.txt')] });
    expect(kitchen.hits).toMatchObject([
      { documentId: idOf('a.txt'), title: 'a', start: 3, end: 16, page: null },
    ]);
    expect((await search('课程 kitchen')).ids).toEqual([idOf('b.txt')]);
    expect(await search('kitchen', '--ids', '--limit', 'all')).toMatchObject({ total: 2, hits: [] });
    expect(await search('the', '--limit', '1')).toMatchObject({ total: 2, ids: [expect.any(String)] });
    expect(await search('"')).toEqual({ total: 0, ids: [], hits: [] });

    const people = await runCli(['search', dir, 'human']);
    expect(people).toMatchObject({ code: 0, stderr: '' });
    expect(people.stdout).toBe(`${idOf('a.txt')}  a\n    No human touches the kitchen.\n`);
    expect(await runCli(['search', dir, 'kitchen', '--ids', '--limit', '1'])).toMatchObject({
      stdout: expect.stringMatching(/^\S{36}\n$/) as string,
      stderr: '1 of 2 documents; --limit all shows every one.\n',
    });
    expect(await runCli(['search', dir, 'zebra'])).toMatchObject({ code: 0, stdout: 'Nothing found.\n' });
    expect(await runCli(['search', dir, '--', '-kitchen'])).toMatchObject({ code: 0 });
    expect(await runCli(['search', dir, 'x', '--limit', 'some'])).toMatchObject({ code: 64 });
  });
});

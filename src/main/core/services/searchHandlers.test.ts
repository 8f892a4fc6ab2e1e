import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTestCasebook } from '#tests/builders/openTestCasebook.ts';

async function openWithTexts(texts: readonly string[]) {
  const casebook = await openTestCasebook();
  const ids: string[] = [];
  for (const text of texts) ids.push(await casebook.importText(text));
  /** The places in `texts` of the documents that a search finds, in their order there. */
  const find = async (query: string) =>
    (await casebook.must('documents.search', { query, hasExcerpts: false, limit: 1_000 })).ids
      .map((id) => ids.indexOf(id))
      .sort((a, b) => a - b);
  return { ...casebook, ids, find };
}

describe('documents.search', () => {
  it('tells where it stands, with an excerpt, and counts all', async () => {
    const filler = 'Nothing of note. '.repeat(30);
    const { must, ids } = await openWithTexts([
      `${filler}Shares of Adobe fell 7.5 % 🚀. ${filler}`,
      '周五，Adobe 股价下跌百分之七。',
      'Nothing at all.',
    ]);
    const { total, ids: found, hits } = await must('documents.search', { query: 'ADOBE' });
    expect([total, [...found].sort()]).toEqual([2, ids.slice(0, 2).sort()]);
    const hit = hits.find(({ documentId }) => documentId === ids[0]);
    const { text } = await must('documents.text', { id: ids[0] ?? '' });
    expect(hit).toMatchObject({ role: 'evidence', isWithheld: false, page: null });
    expect(text.slice(hit?.start, hit?.end)).toBe('Adobe');
    const { excerpt } = hit ?? { excerpt: { text: '', start: 0, spans: [] } };
    expect(text.slice(excerpt.start, excerpt.start + excerpt.text.length)).toBe(excerpt.text);
    expect(excerpt.spans.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['Adobe']);
    const page = await must('documents.search', { query: 'nothing', limit: 1, offset: 1 });
    expect([page.total, page.ids.length, page.hits.length]).toEqual([2, 1, 1]);
    expect(await must('documents.search', { query: 'nothing', role: 'story' })).toEqual({
      total: 0,
      ids: [],
      hits: [],
    });
  });

  it('puts the document in which the rarest word weighs most first', async () => {
    const { must, ids } = await openWithTexts([
      `the robot ${'the kitchen '.repeat(40)}`,
      'the robot and the robot',
      'the kitchen',
    ]);
    const { ids: found } = await must('documents.search', { query: 'the robot' });
    expect(found).toEqual([ids[1], ids[0]]);
  });

  it('follows what is put aside, put back, destroyed, and written anew', async () => {
    const { must, ids, find, folder, core } = await openWithTexts([
      'plain words',
      'zweihänder secretly',
      'other',
    ]);
    const [id = '', secret = ''] = ids;
    await must('documents.remove', { id });
    expect(await find('plain')).toEqual([]);
    await must('decisions.undo', {});
    expect(await find('plain')).toEqual([0]);

    const draft = await must('documents.createDraft', { title: 'Draft' });
    const layout = (text: string) => ({
      blocks: [{ type: 'paragraph' as const, start: 0, end: text.length }],
      marks: [],
    });
    const save = (base: string, text: string) =>
      must('documents.saveDraft', { id: draft.id, baseTextVersionId: base, text, layout: layout(text) });
    const { textVersionId } = await save(draft.textVersionId, 'erstlings wording');
    await save(textVersionId, 'zweitens wording');
    const search = async (query: string) => (await must('documents.search', { query })).ids;
    expect([await search('erstlings'), await search('wording zweitens')]).toEqual([[], [draft.id]]);

    await must('documents.destroy', { id: secret, why: 'asked to' });
    await must('documents.destroy', { id: draft.id, why: 'asked to' });
    expect([await find('secretly'), await search('wording')]).toEqual([[], []]);
    expect(await must('casebook.verify', {})).toMatchObject({ problems: [] });
    await core.close();
    const bytes = readFileSync(join(folder, 'casebook.sqlite')).toString('latin1');
    for (const gone of ['secretly', 'zweih', 'wording', 'erstlings', 'zweitens'])
      expect([gone, bytes.includes(gone)]).toEqual([gone, false]);
    expect(bytes.includes('plain')).toBe(true);
  });

  it('is told by verify to have drifted, and is made anew', async () => {
    const { must, ids, find, core, folder } = await openWithTexts(['one two three', '课程 卖出', '...']);
    expect(await must('casebook.reindex', {})).toEqual({ texts: 3 });
    expect([await find('two'), await find('课程')]).toEqual([[0], [1]]);
    expect((await must('casebook.verify', {})).problems).toEqual([]);
    await core.close();

    const { default: BetterSqlite3 } = await import('better-sqlite3');
    const db = new BetterSqlite3(join(folder, 'casebook.sqlite'));
    db.exec(`INSERT OR REPLACE INTO text_search (rowid, words, pairs) VALUES (1, 'four', '')`);
    db.exec(`DELETE FROM indexed_text WHERE number = 2`);
    db.close();
    const { openCoreForTest } = await import('#tests/builders/openTestCasebook.ts');
    const again = await openCoreForTest(folder);
    const { problems } = await again.must('casebook.verify', {});
    expect(problems.map(({ kind }) => kind)).toEqual(problems.map(() => 'search-index'));
    expect(problems.flatMap((problem) => problem.ids ?? [])).toEqual(expect.arrayContaining(ids.slice(0, 2)));
    await again.must('casebook.reindex', {});
    expect((await again.must('casebook.verify', {})).problems).toEqual([]);
    expect((await again.must('documents.search', { query: 'two' })).total).toBe(1);
  });

  it('is never broken by what is typed', async () => {
    const { must, call } = await openWithTexts(['plain words', '课程']);
    const hostile = [
      '',
      ' ',
      '\0',
      '"',
      '"""',
      '*',
      '(',
      ')',
      'NEAR(',
      'AND',
      'OR OR',
      'NOT',
      '^',
      ':',
      'words:',
      '-',
      '{',
      '+',
      "'",
      ';--',
      '\ud800',
      '🚀',
      '"a" "',
      'a"b"c',
      '%',
      '_',
      '\\',
      'words : plain',
      'plain*',
      '(plain',
      '课"程',
      '\n',
      '“',
      '，。',
      '"'.repeat(10_000),
      '(*)'.repeat(3_000),
      'a '.repeat(5_000),
      'x'.repeat(10_000),
      '课'.repeat(10_000),
      Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' '),
      `"${Array.from({ length: 2_000 }, (_, at) => at).join(' ')}"`,
    ];
    for (const query of hostile) await must('documents.search', { query });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (query) => {
        expect(await call('documents.search', { query })).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('finds by more words than the index is asked for at once', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `w${at}`);
    const { find } = await openWithTexts([
      words.join(' '),
      words.slice(1).join(' '),
      `${'x'.repeat(300)} ${'课'.repeat(300)}`,
    ]);
    expect(await find(words.join(' '))).toEqual([0]);
    expect(await find(`"${words.join(' ')}"`)).toEqual([0]);
    expect(await find(words.slice(1).join(' '))).toEqual([0, 1]);
    expect([await find('x'.repeat(300)), await find('x'.repeat(299)), await find('x'.repeat(301))]).toEqual([
      [2],
      [],
      [],
    ]);
    expect([
      await find('课'.repeat(300)),
      await find('课'.repeat(299)),
      await find('课'.repeat(301)),
    ]).toEqual([[2], [2], []]);
  });
});

describe('documents.searchQuote', () => {
  it('ranks where the words of a quote may stand, and passes none', async () => {
    const { must, ids } = await openWithTexts([
      'He said: "No robot touches the kitchen during service hours, and none of our cooks has left since."',
      'Nothing about it, and the weather was fine for the rest of the week in the city.',
      'The robot was said to touch every kitchen. No robot touches the kitchen, and none of our cooks has left since.',
      '公司称人工智能课程一周内售出二十五万套，用户好评如潮。',
    ]);
    const quote = 'No robot touches the kitchen during service hours, and none of our cooks has left since.';
    const { candidates } = await must('documents.searchQuote', { quote });
    expect(candidates.map(({ documentId, result }) => [documentId, result])).toEqual([
      [ids[0], 'exact'],
      [ids[2], expect.stringMatching(/^(altered|spliced)$/)],
    ]);
    const chinese = await must('documents.searchQuote', { quote: '人工智能课程一周内售出二十万套' });
    expect(chinese.candidates.map(({ documentId, result }) => [documentId, result])).toEqual([
      [ids[3], 'altered'],
    ]);
    for (const nothing of ['', '"', '\0', '🚀', 'zebra crossing', 'x'.repeat(10_000)])
      expect(await must('documents.searchQuote', { quote: nothing }), nothing).toEqual({ candidates: [] });
  });
});

describe('documents.search and a plain reading of what it promises', () => {
  const word = fc.constantFrom('a', 'A', 'ab', 'Ab', 'ba', 'é', '7', '42');
  const run = fc
    .array(fc.constantFrom('课', '程', '人', '의'), { minLength: 1, maxLength: 4 })
    .map((each) => each.join(''));
  const gap = fc.constantFrom(' ', ', ', '\n', ' — ', '。', '!? ');
  const textOf = fc
    .array(fc.tuple(fc.oneof(word, run), gap), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  const phraseOf = fc.array(word, { minLength: 2, maxLength: 3 });
  const termOf = fc.oneof(word, run, phraseOf);

  /** Says what stands in a text without any of the program's own means. */
  const stands = (term: string | string[], text: string): boolean => {
    if (typeof term === 'string' && /[课程人의]/.test(term)) return text.includes(term);
    // The character that stands for a run of others is no word of ours.
    const words = text
      .toLowerCase()
      .replace(/[课程人의]+/g, ' # ')
      .split(/[^\p{L}\p{N}#]+/u);
    const wanted = (typeof term === 'string' ? [term] : term).map((each) => each.toLowerCase());
    return words.some((_, at) => wanted.every((each, next) => words[at + next] === each));
  };

  it('agree', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(textOf, { minLength: 2, maxLength: 6, selector: (text) => text.trim() }),
        fc.array(fc.array(termOf, { minLength: 1, maxLength: 3 }), { minLength: 5, maxLength: 12 }),
        async (texts, queries) => {
          const { find, must, ids, core } = await openWithTexts(texts);
          const extracted = [];
          for (const id of ids) extracted.push((await must('documents.text', { id })).text);
          for (const terms of queries) {
            const query = terms
              .map((term) => (typeof term === 'string' ? term : `"${term.join(' ')}"`))
              .join(' ');
            const expected = extracted.flatMap((text, at) =>
              terms.every((term) => stands(term, text)) ? [at] : [],
            );
            expect(await find(query), `${query} in ${JSON.stringify(extracted)}`).toEqual(expected);
          }
          await core.close();
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

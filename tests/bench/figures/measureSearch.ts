import { join } from 'node:path';
import type { Bench } from '#tests/bench/Bench.ts';
import { buildBenchCasebook } from '#tests/bench/buildBenchCasebook.ts';
import { makeProse } from '#tests/bench/makeProse.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';
import { createRandom } from '#tests/builders/createRandom.ts';

const documents = 10_000;
/** Makes about 5 KB. */
const paragraphs = 20;
const rounds = 5;
const proseLength = 20_000_000;
/** Lines of prose are shorter. */
const proseParagraphs = 50;

const queries = [
  'the',
  'company',
  'Cloudmill Robotics',
  '"paying users"',
  '"according to the market letter"',
  'translation earbud Singapore',
  'zebra crossing',
  'AI',
  '股',
  '课程',
  '人工智能课程',
  '月之暗面 chatbot',
  'Acme-AI 7.5',
];

/** Words, pairs and phrases of a text, common and rare ones, as someone who reads it looks for them. */
const queriesOf = (text: string): readonly string[] => {
  const words = text.split(/[\s.]+/);
  return [100, 200, 300, 400].flatMap((at) => {
    const [first = '', second = ''] = words.slice(at);
    return [
      first,
      `${first} ${second}`,
      `"${words.slice(at, at + 3).join(' ')}"`,
      words.slice(at, at + 6).join(' '),
    ];
  });
};

/**
 * Searching 10,000 documents of 5 KB as a window does it, with excerpts, and looking through them for a quote: once in
 * made-up claims of a few hundred words, nearly all of which stand in every document, once in text of 20,000 words that
 * are as common and as rare as those of prose.
 */
export const measureSearch: Bench = async ({ folder, report }) => {
  const measure = async (name: string, lines?: readonly string[]) => {
    const dir = join(folder.make('search'), 'search.hypecheck');
    const size = {
      claims: 0,
      documents,
      stories: 0,
      paragraphs: lines ? proseParagraphs : paragraphs,
      lines,
    };
    await buildBenchCasebook(dir, size, () => undefined);
    report(`  ${documents} documents of ${name} made`);
    const { core, must } = await openBenchCore(dir);
    const { hits } = await must('documents.search', {
      query: lines?.[0]?.split(' ')[0] ?? 'company',
      limit: 5,
    });
    const quotes: string[] = [];
    const asked: string[] = lines ? [] : [...queries];
    for (const { documentId } of hits) {
      const { text } = await must('documents.text', { id: documentId });
      quotes.push(text.slice(1_000, 1_300), text.slice(2_000, 2_150).replace(/ \S+/, ' never'));
      if (lines) asked.push(...queriesOf(text));
    }
    const searches: number[] = [];
    const looks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const query of asked) searches.push((await timed(() => must('documents.search', { query }))).ms);
      for (const quote of quotes)
        looks.push((await timed(() => must('documents.searchQuote', { quote }))).ms);
    }
    await core.close();
    return [
      {
        name: `search in 10,000 documents of ${name}`,
        unit: 'ms',
        values: searches,
        target: 30,
        judgedBy: 'p95',
      },
      {
        name: `quote in 10,000 documents of ${name}`,
        unit: 'ms',
        values: looks,
        target: 300,
        judgedBy: 'p95',
      },
    ] as const;
  };
  return [
    ...(await measure('the same few words')),
    ...(await measure('prose', makeProse(createRandom(12), proseLength).split('\n'))),
  ];
};

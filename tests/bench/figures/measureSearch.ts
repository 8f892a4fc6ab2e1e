import { join } from 'node:path';
import type { Bench } from '#tests/bench/Bench.ts';
import { buildBenchCasebook } from '#tests/bench/buildBenchCasebook.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';

const documents = 10_000;
/** Makes about 5 KB. */
const paragraphs = 20;
const rounds = 5;

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

/** Searching 10,000 documents of 5 KB as a window does it, with excerpts, and looking through them for a quote. */
export const measureSearch: Bench = async ({ folder, report }) => {
  const dir = join(folder.make('search'), 'search.hypecheck');
  await buildBenchCasebook(dir, { claims: 0, documents, stories: 0, paragraphs }, () => undefined);
  report(`  ${documents} documents made`);
  const { core, must } = await openBenchCore(dir);
  const { hits } = await must('documents.search', { query: 'company', limit: 5 });
  const quotes: string[] = [];
  for (const { documentId } of hits) {
    const { text } = await must('documents.text', { id: documentId });
    quotes.push(text.slice(1_000, 1_300), text.slice(2_000, 2_150).replace('sold', 'never sold'));
  }
  const searches: number[] = [];
  const looks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) searches.push((await timed(() => must('documents.search', { query }))).ms);
    for (const quote of quotes) looks.push((await timed(() => must('documents.searchQuote', { quote }))).ms);
  }
  await core.close();
  return [
    { name: 'search in 10,000 documents', unit: 'ms', values: searches, target: 30, judgedBy: 'p95' },
    { name: 'quote in 10,000 documents', unit: 'ms', values: looks, target: 300, judgedBy: 'p95' },
  ];
};

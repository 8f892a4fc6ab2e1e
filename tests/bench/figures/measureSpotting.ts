import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spotClaims } from '#shared/domain/spotting/spotClaims.ts';
import type { Bench } from '#tests/bench/Bench.ts';

const stories = join(import.meta.dirname, '../../spotting/stories');
const rounds = 20;

/** How long it takes to spot the claims of an article of 3,000 words, and of a megabyte of articles. */
export const measureSpotting: Bench = ({ report }) => {
  const story = ['kiteframe', 'mirageflow']
    .map((name) => readFileSync(join(stories, `${name}.txt`), 'utf8'))
    .join('\n');
  const words = story.split(/\s+/).length;
  const article = `${story}\n`.repeat(Math.ceil(3_000 / words));
  const megabyte = `${story}\n`.repeat(Math.ceil(1_000_000 / Buffer.byteLength(story)));
  const measure = (text: string, count: number): number[] =>
    Array.from({ length: count }, () => {
      const start = performance.now();
      spotClaims({ text });
      return performance.now() - start;
    });
  measure(article, 3);
  const note = `${article.split(/\s+/).length} words`;
  report(`  ${note}; ${(Buffer.byteLength(megabyte) / 1e6).toFixed(2)} MB`);
  return Promise.resolve([
    {
      name: 'claims of an article of 3,000 words',
      unit: 'ms',
      target: 100,
      values: measure(article, rounds),
      note,
    },
    {
      name: 'claims of 1 MB of articles',
      unit: 's',
      target: 1,
      values: measure(megabyte, 5).map((ms) => ms / 1_000),
    },
  ]);
};

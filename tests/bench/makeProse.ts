import type { Random } from '#tests/builders/createRandom.ts';

const wordCount = 20_000;
const syllables = 'ba te lo mi ran sel tor ken du vi pra ne gol sha er ing ed'.split(' ');

/** Text whose words are as common and as rare as those of prose: the n-th word stands there 1/n as often as the first. */
export function makeProse(random: Random, length: number): string {
  const words = Array.from({ length: wordCount }, (_, rank) =>
    Array.from({ length: 1 + Math.floor(Math.log2(rank + 2) / 4) + random.below(2) }, () =>
      random.pick(syllables),
    ).join(''),
  );
  const lines: string[] = [];
  for (let made = 0; made < length;) {
    const line = Array.from({ length: 20 }, () => words[Math.floor(wordCount ** random.next()) - 1]).join(
      ' ',
    );
    lines.push(`${line}.`);
    made += line.length + 2;
  }
  return lines.join('\n').slice(0, length);
}

import { describe, expect, it } from 'vitest';
import { findSentences } from './findSentences.ts';
import { readClaimFigures } from './readClaimFigures.ts';

describe('readClaimFigures', () => {
  it('recomputes the sentence a claim appears in, and gives what it repeats once', () => {
    const [claim, story, evidence] = readClaimFigures([
      { from: 'claim', text: 'The 250,000 sets of the AI course took about 50 million' },
      {
        from: 'appearance',
        text: 'Its AI course at 199 yuan sold about 250,000 sets last year, about 50 million.',
      },
      { from: 'evidence', text: 'About 250,000 sets.' },
    ]);
    expect(claim?.figures.map(({ text }) => text)).toEqual(['250,000', '50 million']);
    expect(claim?.checks).toEqual([]);
    expect(story?.figures.map(({ text }) => text)).toEqual(['199 yuan']);
    expect(story?.checks).toMatchObject([
      { verdict: 'agrees', how: 'within-qualifier', sum: '199 × 250000 = 49750000' },
    ]);
    expect(evidence?.figures).toMatchObject([{ value: '250000', qualifier: 'about' }]);
  });

  it('says how many sales a price and takings imply, and judges nothing', () => {
    const [claim] = readClaimFigures([
      {
        from: 'claim',
        text: 'A metaverse course at 688 yuan was ten days online and took nearly 1.6 million',
      },
    ]);
    expect(claim?.checks).toMatchObject([
      { verdict: 'not-comparable', why: 'no-units', sum: '1600000 ÷ 688 ≈ 2326' },
    ]);
  });

  it('marks a change without a base, and the readings of a garbled figure', () => {
    const read = (text: string) => readClaimFigures([{ from: 'claim', text }])[0]?.figures;
    expect(read('Jobs grew by nearly 180 % year on year')).toMatchObject([{ isBaseMissing: true }]);
    expect(read('Sales rose 12% to $112 million')?.some(({ isBaseMissing }) => isBaseMissing)).toBe(false);
    expect(read('It owns 12 % of the shares')).toMatchObject([{ isBaseMissing: false }]);
    const [garbled] = read('A deal of 20$6.5 billion') ?? [];
    expect(garbled?.malformed?.length).toBeGreaterThan(0);
    expect(garbled?.value).toBeUndefined();
  });

  it('lists no more of a table than a person reads', () => {
    const text = Array.from({ length: 60 }, (_, at) => `${at + 1_001} sets`).join(', ');
    expect(readClaimFigures([{ from: 'evidence', text }])[0]).toMatchObject({ moreFigures: 20 });
  });
});

describe('findSentences', () => {
  const text = 'One line.\nHe paid Dr. Shen. It cost 199 yuan, about 50 million in all. Then rain.\nNext 5.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('widens a passage to its sentences, within its paragraph', () => {
    expect(findSentences(text, at('about 50'))).toBe('It cost 199 yuan, about 50 million in all.');
    expect(findSentences(text, at('Then rain'))).toBe('Then rain.');
    expect(findSentences(text, at('One'))).toBe('One line.');
    expect(findSentences(text, at('Next 5.'))).toBe('Next 5.');
  });
});

/** A check that the sample shows: on which claim, under which heading of the inspector, in which words. */
export type FigureCheck = {
  readonly name: string;
  /** Words of the claim that no other has. */
  readonly claim: string;
  readonly section: 'Stock move' | 'Figures' | 'Stated twice';
  /** What the inspector shows. */
  readonly desk: readonly string[];
  /** What the exported brief says, under this claim. */
  readonly brief: readonly string[];
};

/** The checks that the sample is made to show. */
export const figureChecks: readonly FigureCheck[] = [
  {
    name: 'the move of Adobe',
    claim: "Adobe's share price moved by more than 7 %",
    section: 'Stock move',
    desk: ['(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %', 'Agrees', 'The words give no direction.'],
    brief: [
      '2024-02-15 close 590.44; 2024-02-16 close 546.66. (546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %.',
      'The words give no direction.',
    ],
  },
  {
    name: 'the loss of Shutterstock, overnight and to the close',
    claim: 'Shutterstock lost more than',
    section: 'Stock move',
    desk: [
      'Close to open, overnight',
      'Disagrees',
      '−1 × 35.5 million = −35.5 million',
      '≈ −2.09 %',
      '≈ −5.44 %',
    ],
    brief: [
      'Close to open, overnight (this is what the words name)',
      'With 35.5 million shares: −1.00 × 35,500,000 = −35,500,000.',
      'With 35.5 million shares: −2.60 × 35,500,000 = −92,300,000.',
    ],
  },
  {
    name: '199 × 250,000 against about 50 million',
    claim: 'sets of the AI course took about 50 million',
    section: 'Figures',
    desk: ['199 × 250,000 = 49.75 million', 'Agrees', 'Stated: 45 million to 55 million'],
    brief: [
      'Price × units: agrees within what “about” and the like allow. 199 × 250,000 = 49.75 million; the printed precision allows 47.64 million to 51.87 million; stated: 45 million to 55 million.',
    ],
  },
  {
    name: 'the buyers that the 688-yuan course implies',
    claim: 'metaverse course at 688 yuan',
    section: 'Figures',
    desk: ['1.6 million ÷ 688 ≈ 2,326', 'Not comparable', 'No number sold is stated'],
    brief: ['Price × units: not comparable. 1.6 million ÷ 688 ≈ 2,326;', 'No number sold is stated'],
  },
  {
    name: 'the garbled deal',
    claim: 'Ninefold Orbit was bought for',
    section: 'Figures',
    desk: ['20$6.5 billion', 'Garbled. It can be read as “20”, “6.5 billion” or “206.5 billion”.'],
    brief: ['“20$6.5 billion” is garbled; it can be read as “20” or “6.5 billion” or “206.5 billion”.'],
  },
  {
    name: 'the 180 % without a base',
    claim: 'grew by nearly 180 % year on year',
    section: 'Figures',
    desk: ['No base is stated, so it cannot be recomputed.', '180 − 178.4 = 1.6'],
    brief: [
      '“180 %”: no base is stated, so the change cannot be recomputed.',
      'nearly “180 %” allows 175.00 to 180.50 %, “178.4 %” allows 178.35 to 178.45 %; they are 1.6 percentage points apart.',
    ],
  },
  {
    name: 'the film that comes within five years and within two',
    claim: 'within five years an ordinary person can make a film',
    section: 'Stated twice',
    desk: ['Disagrees', '5 − 2 = 3', 'Within two years an ordinary person can make a film.'],
    brief: [
      'The same quantity twice in “Sora stuns the world overnight”',
      '“five years” allows 4.50 to 5.50, “two years” allows 1.50 to 2.50; they are 3 apart.',
    ],
  },
];

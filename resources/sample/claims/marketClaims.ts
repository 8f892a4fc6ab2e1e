import type { SampleClaim } from '../SampleClaim.ts';

/** The opening of the story: the crowd and the two share prices. */
export const marketClaims: readonly SampleClaim[] = [
  {
    key: 'netizens',
    circulated: null,
    text: 'Countless netizens cried that reality no longer exists',
    kind: 'other',
    claimant: null,
    claimedOn: '2024-02',
    appearance: 'Countless netizens cried that reality no longer exists',
    workState: 'dropped',
    droppedReason:
      'Names no person, no place and no number: nothing in it can be looked up. Suggested to the editor: name one post and its author, or leave the sentence out.',
    note: 'No verdict: dropped before research, for the reason given.',
    tags: ['vague source'],
    evidence: [],
  },
  {
    key: 'adobe-move',
    circulated: 1,
    text: "On the day after Sora was shown, Adobe's share price moved by more than 7 %",
    kind: 'stock-move',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: "On the day after Sora was shown, Adobe's share price moved by more than 7 %",
    workState: 'signed-off',
    unverified:
      'Whether Sora was the cause. The prices show when, not why; the article only puts the two side by side.',
    tags: ['share price', 'direction missing'],
    evidence: [
      {
        document: 'adobe-prices',
        exact: '2024-02-15\t\t590.44',
        stance: 'supports',
        note: 'Close of the day on which Sora was shown: the base of the percentage.',
      },
      {
        document: 'adobe-prices',
        exact: '2024-02-16\t\t546.66',
        stance: 'supports',
        note: 'Close of the day after: lower, so the direction left out is down.',
      },
      {
        document: 'adobe-prices',
        exact: '2024-02-14\t\t604.66',
        stance: 'context',
        note: 'The day before: shows that no other day of the table fits.',
      },
      {
        document: 'adobe-prices',
        exact: '2024-02-20\t\t541.91',
        stance: 'context',
        note: 'The next day in the table: shows that no other day of the table fits.',
      },
      {
        document: 'timeline',
        exact: '15 February 2024: Sora is shown.',
        stance: 'context',
        note: 'Fixes “the day after” as 16 February 2024.',
      },
    ],
    verdict: {
      value: 'mostly-true',
      reason:
        'Closing prices in US dollars: 590.44 on 15 February 2024, 546.66 on 16 February. The difference is −43.78; divided by 590.44 that is −7.41 %. The size fits “more than 7 %”. The sentence does not say which way the price went: it fell. The other days of the table do not fit: from 604.66 to 590.44 it is −2.35 %, from 546.66 to 541.91 it is −0.87 %. Correction: “fell by more than 7 %”.',
      finding:
        "Adobe's share price fell by 7.41 % between the closes of 15 and 16 February 2024; the article gives the size but leaves out the direction.",
    },
  },
  {
    key: 'shutterstock-loss',
    circulated: 2,
    text: 'Shutterstock lost more than $70 million in market value overnight',
    kind: 'stock-move',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance:
      'Shutterstock was still more miserable: it lost more than $70 million in market value overnight',
    workState: 'ready-for-review',
    unverified:
      'The exact number of shares on 16 February 2024: a filing was not at hand, and about 35.5 million comes from one secondary source. Where the figure of $70 million comes from.',
    tags: ['share price', 'basis unclear'],
    evidence: [
      {
        document: 'shutterstock-prices',
        exact: '2024-02-15\t\t47.80\t47.497',
        stance: 'disputes',
        note: 'Close before the night in question; adjusted close beside it.',
      },
      {
        document: 'shutterstock-prices',
        exact: '2024-02-16\t46.80\t45.20\t44.913',
        stance: 'disputes',
        note: 'Opening price: one dollar lower. Close of the day: 2.60 dollars lower.',
      },
      {
        document: 'market-notes',
        exact: 'For Shutterstock our tables use about 35.5 million shares.',
        stance: 'disputes',
        note: 'The only share count at hand; rounded, and not a filing.',
      },
      {
        document: 'market-notes',
        exact: 'Only the second of these is “overnight”.',
        stance: 'context',
        note: 'On the two ways to measure.',
      },
    ],
    verdict: {
      value: 'mostly-false',
      reason:
        'The market value did fall, but the figure fits neither way of measuring. Overnight, from the close of 15 February 2024 (47.80 dollars) to the opening of 16 February (46.80), the price fell by 1.00 dollar; with about 35.5 million shares that is −$35.5 million, about half of what is stated. Even with a share count one tenth higher it would be −$39.05 million. From close to close (47.80 to 45.20) the price fell by 2.60 dollars, −5.44 %, and the value by −$92.3 million; that is more than 70, but it took a day of trading and would not be put as “more than 70”. The adjusted closes, 47.497 and 44.913, give −5.44 % as well. Correction: name the two prices, the share count and its source.',
      finding:
        'With about 35.5 million shares, Shutterstock lost about $35.5 million in market value overnight and about $92.3 million from close to close; “more than $70 million overnight” fits neither.',
    },
  },
];

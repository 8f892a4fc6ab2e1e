import type { SampleClaim } from '../SampleClaim.ts';

/** Words in quotation marks at the end of the story: one of each way in which a printed quote goes wrong, or not. */
export const printedQuotes: readonly SampleClaim[] = [
  {
    key: 'achterberg-shares',
    circulated: null,
    text: 'In four of them — otherwise I would talk less.',
    kind: 'quote',
    claimant: 'Rosalind Achterberg',
    claimedOn: '2024-02-20',
    appearance: '"In four of them — otherwise I would talk less."',
    workState: 'signed-off',
    tags: ['interest'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'panel',
        exact: 'In four of them. Otherwise I would talk less.',
        stance: 'supports',
        note: 'The transcript has two sentences where the story has a dash; the words are the same.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'The same words in the same order stand in the transcript of the panel at 32:24. The story joins two sentences by a dash and writes “otherwise” small; nothing that was said is changed.',
      finding:
        'Rosalind Achterberg said at a panel of 20 February 2024 that she owns shares in four companies of the kind she praised.',
    },
  },
  {
    key: 'achterberg-two-years',
    circulated: null,
    text: 'Within two years an ordinary person can make a film. Two hours, with a story, alone at the kitchen table.',
    kind: 'quote',
    claimant: 'Rosalind Achterberg',
    claimedOn: '2024-02-20',
    appearance:
      '"Within two years an ordinary person can make a film. Two hours, with a story, alone at the kitchen table."',
    workState: 'correction-open',
    tags: ['number'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'panel',
        exact:
          'Within five years an ordinary person can make a film. Two hours, with a story, alone at the kitchen table.',
        stance: 'disputes',
        note: 'Five years, not two. Everything else in the quote is as she said it.',
      },
    ],
    verdict: {
      value: 'false',
      reason:
        'The transcript says “within five years”; the story prints “within two years” inside the quotation marks, and “within five years” two paragraphs above. One word differs, and it is the one that can be checked later. Correction: “Within five years”.',
      finding:
        'Rosalind Achterberg gave an ordinary person five years to make a film, not two, as the article has her say.',
    },
  },
  {
    key: 'shen-bracketed',
    circulated: null,
    text: 'The word [Sora] is there so that people know which kind of tool it is.',
    kind: 'quote',
    claimant: 'Shen Baiqiao',
    claimedOn: '2024-02-26',
    appearance: '"The word [Sora] is there so that people know which kind of tool it is."',
    workState: 'signed-off',
    tags: ['translated quote'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'interview',
        exact: 'The word is there so that people know which kind of tool it is.',
        stance: 'supports',
        tier: 'primary',
        note: 'At 03:26. He was asked about the word “Sora” on the shop page, so the bracket says what he meant.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'The words stand in the transcript at 03:26. The one word in brackets is added by the story and marked as added. The question before it was “The shop page says Sora”: the addition is right.',
      finding:
        'Shen Baiqiao told the newspaper on 26 February 2024 that the word “Sora” in his shop names the kind of tool.',
    },
  },
  {
    key: 'shen-spliced',
    circulated: null,
    text: 'People want to learn, and we are fast. In ten days, nearly 1.6 million.',
    kind: 'quote',
    claimant: 'Shen Baiqiao',
    claimedOn: '2024-02-26',
    appearance: '"People want to learn, and we are fast. In ten days, nearly 1.6 million."',
    workState: 'correction-open',
    tags: ['translated quote'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'interview',
        exact: 'People want to learn, and we are fast.',
        stance: 'supports',
        tier: 'primary',
        note: 'At 00:20, on the AI course at 199 yuan.',
      },
      {
        document: 'interview',
        exact: 'In ten days, nearly 1.6 million.',
        stance: 'disputes',
        tier: 'primary',
        note: 'At 04:54, four and a half minutes later, on the metaverse course: he did not say it of the AI course.',
      },
    ],
    verdict: {
      value: 'misleading',
      reason:
        'He said both sentences, but not together: the first at 00:20 of the AI course, the second at 04:54 of the metaverse course, after a question on it. Printed as one quote under the AI course they give that course takings which he named for another. Nothing in the quote marks the gap. Correction: quote the first sentence alone.',
      finding:
        'The article joins two sentences that Shen Baiqiao said more than four minutes apart, of two different courses.',
    },
  },
  {
    key: 'shen-word-kept',
    circulated: null,
    text: 'You may hold me to it.',
    kind: 'quote',
    claimant: 'Shen Baiqiao',
    claimedOn: '2024-02-26',
    appearance: '"You may hold me to it."',
    workState: 'correction-open',
    tags: ['attribution'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'interview',
        exact: 'Full transcript from a recording, 6 minutes 40 seconds.',
        stance: 'disputes',
        tier: 'primary',
        note: 'Complete, and the words are not in it. They stand in the transcript of the panel, said by Rosalind Achterberg.',
      },
    ],
    verdict: {
      value: 'false',
      reason:
        'The full transcript of the call does not have these words. The transcript of the panel of 20 February has them at 31:43, said by Rosalind Achterberg of her forecast. Correction: take the sentence out; he promised nothing of the kind.',
      finding:
        'The words “You may hold me to it” are those of the investor Rosalind Achterberg, not of Shen Baiqiao.',
    },
  },
  {
    key: 'dovetalk-accounts',
    circulated: null,
    text: '80 million accounts had been registered with Dovetalk.',
    kind: 'quote',
    claimant: 'Dovetalk',
    claimedOn: '2024-02-05',
    appearance: '"80 million accounts had been registered with Dovetalk."',
    workState: 'correction-open',
    unverified: 'Which of the two sentences was before the author.',
    tags: ['number'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'dovetalk-numbers',
        exact: 'By 31 July 2023, 58 million accounts had been registered with Dovetalk.',
        stance: 'disputes',
        note: 'The same words with 58 million, of the summer before.',
      },
      {
        document: 'dovetalk-numbers',
        exact: 'By 31 January 2024, 104 million accounts had been registered with Dovetalk.',
        stance: 'disputes',
        note: 'The same words with 104 million, of the end of January.',
      },
    ],
    contacts: [
      {
        addressee: 'Lin Qiaoran, author',
        question: 'Which sentence of the page “Dovetalk in numbers” is quoted?',
        askedOn: '2024-03-01',
        deadline: '2024-03-04',
      },
    ],
    verdict: {
      value: 'false',
      reason:
        'The page has two sentences of this form: 58 million accounts by 31 July 2023, and 104 million by 31 January 2024. The quote differs from both by its number, and it names no day, so which of them was meant cannot be told. Neither says 80 million. Correction: quote one of the two, with its day.',
      finding:
        'Dovetalk wrote of 58 million accounts by 31 July 2023 and of 104 million by 31 January 2024, not of 80 million.',
    },
  },
  {
    key: 'plainscale-words',
    circulated: null,
    text: 'We only count; who is right, others must say.',
    kind: 'quote',
    claimant: 'Plainscale',
    claimedOn: '2024-02-27',
    appearance: '"We only count; who is right, others must say."',
    workState: 'ready-for-review',
    tags: ['translated quote'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'complaints',
        exact: '不对投诉是否成立作出判断',
        stance: 'context',
        note: 'The page is in Chinese. It says this in substance and has no English words.',
        translation: 'does not judge whether a complaint is justified',
      },
    ],
    verdict: {
      value: 'mostly-true',
      reason:
        'The page is in Chinese, so its words cannot be compared with an English quote one by one; nor does the translation of the newsroom have the words of the quote. It says that the site does not judge whether a complaint is justified: the sense holds, the wording is the story’s own. Correction: report it without quotation marks.',
      finding:
        'Plainscale says, in Chinese, that it does not judge whether a complaint is justified; the English words in quotation marks are not its own.',
    },
  },
];

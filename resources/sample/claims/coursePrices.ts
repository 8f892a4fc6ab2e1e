import type { SampleClaim, SampleContact } from '../SampleClaim.ts';

const seller = 'Cloudmill Classroom';

const currencyQuestion: SampleContact = {
  addressee: 'Press office, Cloudmill Classroom',
  question: 'In which currency are the prices 999, 299 and 3,999?',
  askedOn: '2024-02-28',
  deadline: '2024-03-01',
  answered: { on: '2024-03-01', answer: 'All prices in our shop are in yuan.' },
};

/** The price list of the course seller, and what one gets for the money. */
export const coursePrices: readonly SampleClaim[] = [
  {
    key: 'price-membership',
    circulated: 5,
    text: 'Membership costs up to 399 yuan a month',
    kind: 'price',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'membership up to 399 yuan a month',
    workState: 'signed-off',
    tags: ['prices'],
    evidence: [
      {
        document: 'price-list',
        exact: '高级会员：每月399元',
        stance: 'supports',
        tier: 'primary',
        note: 'The dearer of two memberships; the other costs 99 yuan. For its own prices the shop is the primary source.',
        translation: 'Advanced membership: 399 yuan a month',
      },
    ],
    verdict: {
      value: 'true',
      reason: 'The price list of 21 February 2024 has two memberships, at 99 and at 399 yuan a month.',
      finding: 'On 21 February 2024 membership at Cloudmill Classroom cost up to 399 yuan a month.',
    },
  },
  {
    key: 'price-tutorial',
    circulated: 5,
    text: 'A prompt tutorial costs 999',
    kind: 'price',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'a prompt tutorial at 999',
    workState: 'signed-off',
    tags: ['prices', 'currency missing'],
    evidence: [
      {
        document: 'price-list',
        exact: 'Sora 提示词教程：999元',
        stance: 'supports',
        tier: 'primary',
        note: 'With the currency that the story leaves out.',
        translation: 'Sora prompt tutorial: 999 yuan',
      },
    ],
    contacts: [currencyQuestion],
    verdict: {
      value: 'mostly-true',
      reason:
        'The price list says 999 yuan; the number is right, the currency is missing. Correction: “999 yuan”.',
      finding:
        'On 21 February 2024 the prompt tutorial of Cloudmill Classroom cost 999 yuan; the article leaves out the currency.',
    },
  },
  {
    key: 'price-beta',
    circulated: 5,
    text: 'A "beta account" costs 299',
    kind: 'price',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'a "beta account" at 299',
    workState: 'signed-off',
    tags: ['prices', 'currency missing'],
    evidence: [
      {
        document: 'price-list',
        exact: '“Sora 内测账号”：299元/个。',
        stance: 'supports',
        tier: 'primary',
        note: 'The quotation marks are in the list.',
        translation: '“Sora beta account”: 299 yuan each.',
      },
    ],
    contacts: [currencyQuestion],
    verdict: {
      value: 'mostly-true',
      reason:
        'The price list says 299 yuan for each account; the number is right, the currency is missing. What the account opens is another claim.',
      finding:
        'On 21 February 2024 Cloudmill Classroom sold a “beta account” at 299 yuan; the article leaves out the currency.',
    },
  },
  {
    key: 'price-coaching',
    circulated: 5,
    text: 'Private coaching costs 3,999',
    kind: 'price',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'private coaching at 3,999',
    workState: 'signed-off',
    tags: ['prices', 'currency missing'],
    evidence: [
      {
        document: 'price-list',
        exact: '一对一私教：3999元（共四次课）',
        stance: 'supports',
        tier: 'primary',
        note: 'For four lessons: the story does not say for how much coaching.',
        translation: 'One-to-one coaching: 3,999 yuan (four lessons in all)',
      },
    ],
    contacts: [currencyQuestion],
    verdict: {
      value: 'mostly-true',
      reason:
        'The price list says 3,999 yuan for four lessons. The number is right; the currency, and what it pays for, are missing.',
      finding:
        'On 21 February 2024 private coaching at Cloudmill Classroom cost 3,999 yuan for four lessons; the article leaves out the currency and the number of lessons.',
    },
  },
  {
    key: 'beta-opens-sora',
    circulated: 6,
    text: 'With the beta account one can use Sora at once',
    kind: 'capability',
    claimant: seller,
    claimedOn: '2024-02-21',
    appearance: 'With the beta account one can use Sora at once',
    workState: 'ready-for-review',
    unverified: 'No account was bought or tried by the desk.',
    tags: ['access to Sora'],
    evidence: [
      {
        document: 'price-list',
        exact: '下单后立即可用 Sora，无需排队。',
        stance: 'supports',
        note: 'The offer itself: a promise of the seller.',
        translation: 'Sora can be used immediately after ordering, no queueing.',
      },
      {
        document: 'price-list',
        exact: '本店所售账号均为云磨课堂自有创作工具的账号。',
        stance: 'disputes',
        note: 'The small print of the same list says the opposite.',
        translation:
          'All accounts sold in this shop are accounts of Cloudmill Classroom’s own creation tool.',
      },
      {
        document: 'interview',
        exact: 'Of our own tool. It makes pictures move.',
        stance: 'disputes',
        note: 'The founder, asked what the account opens.',
      },
      {
        document: 'correspondence',
        exact: 'The account opens our own creation tool.',
        stance: 'disputes',
        note: 'The press office, in writing.',
      },
      {
        document: 'timeline',
        exact: 'OpenAI says that nothing is open to the public.',
        stance: 'disputes',
        note: 'From outside the shop: there was no public access that could be sold.',
      },
    ],
    contacts: [
      {
        addressee: 'Press office, Cloudmill Classroom',
        question: 'Which service does the “Sora beta account” at 299 open?',
        askedOn: '2024-02-28',
        deadline: '2024-03-01',
        answered: {
          on: '2024-03-01',
          answer: 'The account opens our own creation tool. The name in the shop has been changed since.',
        },
      },
    ],
    verdict: {
      value: 'false',
      reason:
        "The seller's own small print, its founder and its press office all say that the account opens a tool of the seller. According to the timeline OpenAI said that nothing was open to the public. Only the line of the offer says otherwise.",
      finding:
        "The “beta account” sold by Cloudmill Classroom opens, by the seller's own account, a tool of the seller and not Sora.",
    },
  },
  {
    key: 'shen-quote',
    circulated: null,
    text: 'Nobody who paid us was promised Sora.',
    kind: 'quote',
    claimant: 'Shen Baiqiao',
    claimedOn: '2024-02-26',
    appearance: '"Nobody who paid us was promised Sora."',
    workState: 'signed-off',
    tags: ['translated quote'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'interview',
        exact: 'Nobody who paid us was promised Sora.',
        stance: 'supports',
        tier: 'primary',
        note: 'At 03:26 of the recording, in the newsroom’s translation. For what he said, the transcript is primary.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        "The words stand in the full transcript at 03:26, character for character. The call was held in Chinese; what is compared here is the English of the newsroom's translator. Whether what he said is so, is another claim.",
      finding:
        "Shen Baiqiao said “Nobody who paid us was promised Sora” in a recorded telephone call of 26 February 2024, in the newsroom's translation.",
    },
  },
  {
    key: 'shen-content',
    circulated: null,
    text: 'Nobody who paid Cloudmill Classroom was promised Sora',
    kind: 'other',
    isUniversal: true,
    claimant: 'Shen Baiqiao',
    claimedOn: '2024-02-26',
    appearance: 'Nobody who paid us was promised Sora.',
    workState: 'ready-for-review',
    unverified: 'What single buyers were told in chats or lessons.',
    tags: ['content of a quote', 'access to Sora'],
    quotedIn: 'shen-quote',
    evidence: [
      {
        document: 'price-list',
        exact: '下单后立即可用 Sora，无需排队。',
        stance: 'disputes',
        tier: 'primary',
        note: 'The offer names Sora. For what was promised, the list is primary.',
        translation: 'Sora can be used immediately after ordering, no queueing.',
      },
      {
        document: 'price-list',
        exact: '本店所售账号均为云磨课堂自有创作工具的账号。',
        stance: 'supports',
        note: 'In small print at the foot of the same list.',
        translation:
          'All accounts sold in this shop are accounts of Cloudmill Classroom’s own creation tool.',
      },
      {
        document: 'interview',
        exact: 'The word is there so that people know which kind of tool it is.',
        stance: 'context',
        note: 'His explanation; print it with the finding.',
      },
    ],
    verdict: {
      value: 'mostly-false',
      reason:
        "The price list of 21 February 2024 offers a “Sora beta account” and says that Sora can be used immediately after ordering. Its small print says that the accounts are for the seller's own tool. A buyer who read the offer was promised Sora; one who also read the foot of the page was told otherwise. His explanation, that the word names the kind of tool, should be printed.",
      finding:
        'The price list of Cloudmill Classroom promised that Sora could be used immediately after ordering, and took it back only in the small print.',
    },
  },
];

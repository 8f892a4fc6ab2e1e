import type { SampleClaim } from '../SampleClaim.ts';

/** The numbers, deals and forecasts at the end of the story. */
export const industryClaims: readonly SampleClaim[] = [
  {
    key: 'chat-users',
    circulated: 9,
    text: 'The AI chat product Dovetalk has more than 100 million users within one year',
    kind: 'user-count',
    claimant: 'Dovetalk',
    claimedOn: '2024-02-05',
    appearance: 'The AI chat product Dovetalk has more than 100 million users within one year',
    workState: 'ready-for-review',
    unverified:
      'How many people use the product in a month or on a day. Nobody outside the company has counted.',
    tags: ['unit unclear'],
    evidence: [
      {
        document: 'dovetalk-numbers',
        exact: 'By 31 January 2024, 104 million accounts had been registered with Dovetalk.',
        stance: 'supports',
        note: 'Accounts registered, not users; the maker on itself.',
      },
      {
        document: 'dovetalk-numbers',
        exact: 'One person can have more than one account.',
        stance: 'disputes',
        note: 'So accounts are not people.',
      },
      {
        document: 'dovetalk-numbers',
        exact: 'We do not publish the number of people who use Dovetalk in a month or on a day.',
        stance: 'context',
        note: 'The number that the word “users” calls for does not exist in public.',
      },
    ],
    contacts: [
      {
        addressee: 'Dovetalk',
        question: 'How many people used Dovetalk in January 2024, and how is this counted?',
        askedOn: '2024-02-29',
        deadline: '2024-03-04',
      },
    ],
    verdict: {
      value: 'misleading',
      reason:
        "The company counts 104 million accounts registered between 1 February 2023 and 31 January 2024. One person can have several, and closed accounts stay in the count. Monthly and daily users are not published. “More than 100 million” and “one year” fit the accounts; “users” does not follow from them. Correction: “registered accounts, by the company's own count”.",
      finding:
        'Dovetalk counts 104 million registered accounts in its first year; how many people use it, it does not say.',
    },
  },
  {
    key: 'garbled-deal',
    circulated: 10,
    text: 'The start-up Ninefold Orbit was bought for 20$6.5 billion',
    kind: 'funding-or-deal',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'The start-up Ninefold Orbit was bought for 20$6.5 billion',
    workState: 'awaiting-reply',
    unverified: 'Which amount the article means.',
    tags: ['garbled amount'],
    evidence: [
      {
        document: 'wire',
        exact: 'Ninefold Orbit is to be bought by Weir & Tallow Holdings for 2.065 billion yuan',
        stance: 'context',
        note: 'The purchase, with the amount reported elsewhere. Not evidence for any reading of the garbled one.',
      },
      {
        document: 'reprint',
        exact: 'is to be bought by Weir & Tallow Holdings for 2.065 billion yuan',
        stance: 'context',
        note: 'A reprint of the agency: the same origin.',
      },
    ],
    contacts: [
      {
        addressee: 'Lin Qiaoran, author',
        question:
          'What is “20$6.5 billion”? Please give the amount and the currency from your notes, with the source.',
        askedOn: '2024-02-28',
        deadline: '2024-03-06',
        answered: {
          on: '2024-02-29',
          answer: 'It broke in translation. The notes are at the other office; the amount will follow.',
        },
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        '“20$6.5 billion” is not an amount: a currency sign stands inside the number, and it can be read in several ways. No reading is chosen here. One news agency, reprinted by one newspaper, reported the purchase at 2.065 billion yuan; two prints of one report are one origin, and whether the article means that amount is for its author to say. Until then: take the amount out.',
      finding:
        'The amount “20$6.5 billion” is garbled and cannot be checked; the purchase of Ninefold Orbit was reported elsewhere at 2.065 billion yuan.',
    },
  },
  {
    key: 'start-up-round',
    circulated: 11,
    text: 'Another start-up, Saltmarsh Loom, raised $300 million',
    kind: 'funding-or-deal',
    claimant: 'Saltmarsh Loom',
    claimedOn: '2023-10-17',
    appearance: 'Another start-up, Saltmarsh Loom, raised $300 million',
    workState: 'ready-for-review',
    unverified: 'The letter to the shareholders itself: the market-data firm saw it, the desk did not.',
    tags: ['funding'],
    evidence: [
      {
        document: 'wire',
        exact: 'has raised $300 million in one round',
        stance: 'supports',
        note: 'Page 2. From the company; three investors confirmed that they took part.',
      },
      {
        document: 'market-notes',
        exact:
          'Saltmarsh Loom, $300 million, October 2023: from a letter of one of its investors to its own shareholders, dated 2 November 2023, which states the sum as paid.',
        stance: 'supports',
        note: 'Another origin: from an investor, not from the company.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'Two reports of different origin agree on the sum. A news agency reported it on 17 October 2023 from the company, and three investors confirmed that they took part; a market-data firm took it from a letter in which an investor tells its own shareholders that the sum was paid. When the company was founded is another claim.',
      finding:
        'Saltmarsh Loom raised $300 million in October 2023, according to the company and, independently, to one of its investors.',
    },
  },
  {
    key: 'start-up-age',
    circulated: 11,
    text: 'Saltmarsh Loom raised the money half a year after its founding',
    kind: 'event-or-date',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'raised $300 million, half a year after its founding',
    workState: 'awaiting-reply',
    note: 'No verdict yet: the day of the founding is asked for and the deadline is 8 March 2024. With “the spring of 2023” (March to May) anything from four and a half to seven and a half months is possible.',
    unverified: 'The day on which the company was founded.',
    tags: ['funding'],
    evidence: [
      {
        document: 'wire',
        exact: 'says it was founded “in the spring of 2023”',
        stance: 'context',
        note: 'Page 2. Too vague to count months from.',
      },
    ],
    contacts: [
      {
        addressee: 'Saltmarsh Loom',
        question: 'On which day was the company entered in the register of companies, and where?',
        askedOn: '2024-03-04',
        deadline: '2024-03-08',
      },
    ],
  },
  {
    key: 'jobs-growth',
    circulated: 12,
    text: 'The recruiter Tallybridge Talent reports that jobs asking for generative-AI skills grew by nearly 180 % year on year',
    kind: 'statistic',
    claimant: 'Tallybridge Talent',
    claimedOn: '2024-02-12',
    appearance:
      'The recruiter Tallybridge Talent reports that jobs asking for generative-AI skills grew by nearly 180 % year on year',
    workState: 'ready-for-review',
    unverified: 'The numbers of postings behind the index.',
    tags: ['base missing'],
    evidence: [
      {
        document: 'recruiter-report',
        exact: 'grew by 178.4 %',
        stance: 'supports',
        note: 'Page 1. Postings on its own site, January 2023 to January 2024.',
      },
      {
        document: 'recruiter-report',
        exact: 'We publish the index and not the number of postings behind it.',
        stance: 'disputes',
        note: 'Page 3. Without the base the growth cannot be recomputed.',
      },
      {
        document: 'recruiter-report',
        exact: 'The list of expressions was extended in June 2023',
        stance: 'disputes',
        note: 'Page 3. The end of the year was counted with a wider net than its beginning.',
      },
    ],
    contacts: [
      {
        addressee: 'Research desk, Tallybridge Talent',
        question:
          'How many postings were counted in January 2023 and in January 2024, and how many with the list of expressions as it was before June 2023?',
        askedOn: '2024-02-29',
        deadline: '2024-03-04',
        answered: { on: '2024-03-04', answer: 'The numbers of postings are not published.' },
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        'The report says 178.4 %, and the article rounds that fairly to “nearly 180 %”. An index of 100 and 278.4 is the same number in another form, not a base: 278.4 − 100 = 178.4. The numbers of postings are not published and were not given on request; the list of expressions was extended in between without counting the earlier months again; renewed postings count twice; only one site was counted, by a firm that gains where demand looks high. Postings are not jobs. Suggested: “postings on its own site, by a count that it does not publish”.',
      finding:
        'Tallybridge Talent reports 178.4 % more postings on its own site that ask for generative-AI skills, but does not publish the numbers behind it and changed its method within the year.',
    },
  },
  {
    key: 'film-prediction',
    circulated: 13,
    text: 'Within five years an ordinary person can make a film',
    kind: 'prediction',
    claimant: 'Rosalind Achterberg',
    claimedOn: '2024-02-20',
    appearance: 'She says that within five years an ordinary person can make a film.',
    workState: 'signed-off',
    note: 'To be looked at again in February 2029. What counts: two hours, with a story, made alone.',
    tags: ['prediction'],
    dueOn: '2029-02',
    evidence: [
      {
        document: 'panel',
        exact:
          'Within five years an ordinary person can make a film. Two hours, with a story, alone at the kitchen table.',
        stance: 'context',
        note: 'That she said it, and what she means by a film.',
      },
      {
        document: 'panel',
        exact: 'By February 2029. You may hold me to it.',
        stance: 'context',
        note: 'The day by which it should have come true.',
      },
      {
        document: 'panel',
        exact: 'In four of them. Otherwise I would talk less.',
        stance: 'context',
        note: 'She owns shares in four such companies: say so beside the forecast.',
      },
    ],
    verdict: {
      value: 'not-yet',
      reason:
        'She made the forecast on 20 February 2024 and accepted February 2029 as its end, so it is not due. The transcript says what she means: a film of two hours, with a story, made alone. She owns shares in four companies of the field, which the article does not say.',
      finding:
        'The investor Rosalind Achterberg, who owns shares in four companies of the field, expects that by February 2029 an ordinary person can make a film; that is not due yet.',
    },
  },
  {
    key: 'division-closed',
    circulated: 14,
    text: 'The Brasswick Media Group will close its metaverse division in 2023',
    kind: 'event-or-date',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'the Brasswick Media Group will close its metaverse division in 2023',
    workState: 'correction-open',
    tags: ['tense and date'],
    evidence: [
      {
        document: 'wire',
        exact: 'The Brasswick Media Group has closed its metaverse division.',
        stance: 'disputes',
        note: 'Page 3. Of 28 March 2023: done, not to come.',
      },
      {
        document: 'wire',
        exact: 'part of a plan announced in February 2023',
        stance: 'context',
        note: 'Page 3. When “will close” was still right.',
      },
    ],
    verdict: {
      value: 'outdated',
      reason:
        'An article of February 2024 cannot say “will” of 2023: tense and date disagree. The agency reported on 28 March 2023 that the division had ended its work on 27 March 2023; the plan was announced in February 2023, when the sentence would have been right. Correction: “closed its metaverse division in March 2023”; then it is no longer a consequence of anything shown in 2024.',
      finding:
        'The Brasswick Media Group closed its metaverse division in March 2023, a news agency reported; the article tells it as still to come.',
    },
  },
  {
    key: 'kelly-quote',
    circulated: 16,
    text: "The good news is that you're going to be a millionaire",
    kind: 'quote',
    claimant: 'Kevin Kelly',
    claimedOn: '1995',
    appearance:
      '"The good news is that you\'re going to be a millionaire", and the bad news is that everyone is.',
    workState: 'correction-open',
    unverified: 'Whether, where and when it was said or printed. No primary source is at hand.',
    tags: ['attribution'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'library-search',
        exact: 'no item with this remark was found',
        stance: 'context',
        note: 'A search with limits that it names; not a proof that it was not said.',
      },
    ],
    contacts: [
      {
        addressee: 'Lin Qiaoran, author',
        question: 'Where does the quote with the year 1995 come from?',
        askedOn: '2024-02-28',
        deadline: '2024-02-29',
        answered: { on: '2024-02-28', answer: 'From a slide in a lecture. The slide named no source.' },
      },
    ],
    verdict: {
      value: 'unproven',
      reason:
        'No primary source is at hand. The author took it from a slide without a source. A library searched its newspapers and magazines of 1994 to 1996 and did not find it; books were not searched and talks only where they were printed. That it was not found does not show that it was not said. Correction: leave it out, or write “attributed to” and say that no source was found.',
      finding:
        'No source was found for the remark on good news, bad news and millionaires that the article attributes to Kevin Kelly and the year 1995.',
    },
  },
];

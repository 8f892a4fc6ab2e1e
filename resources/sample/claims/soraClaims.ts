import type { SampleClaim } from '../SampleClaim.ts';

const post =
  'Let me clear a *huge* misunderstanding here. The generation of mostly realistic-looking videos from prompts *does not* indicate that a system understands the physical world.';

/** What the story says of people and of access to the model. */
export const soraClaims: readonly SampleClaim[] = [
  {
    key: 'lecun-quote',
    circulated: 15,
    text: "Let me clear up a huge misconception that generating most of the things that look real from a prompt doesn't mean that the system really understands the physical world.",
    kind: 'quote',
    claimant: 'Yann LeCun',
    claimedOn: '2024-02',
    appearance:
      "Let me clear up a huge misconception that generating most of the things that look real from a prompt doesn't mean that the system really understands the physical world.",
    workState: 'correction-open',
    unverified: 'Day and address of the post, and what stands around the passage.',
    tags: ['translated quote'],
    isQuoteChecked: true,
    evidence: [
      {
        document: 'lecun-post',
        exact: post,
        stance: 'supports',
        note: 'The words of the post. They bear out the sense, not the wording.',
      },
    ],
    contacts: [
      {
        addressee: 'Lin Qiaoran, author',
        question: 'From which text was the quote in the English edition taken?',
        askedOn: '2024-02-28',
        deadline: '2024-02-29',
        answered: {
          on: '2024-02-28',
          answer:
            'From the Chinese edition. The English post was not looked up when the article was translated.',
        },
      },
    ],
    verdict: {
      value: 'mostly-true',
      reason:
        'He said this in substance, but not in these words, and they stand in quotation marks. The post reads: “' +
        post +
        "” The printed version was translated into Chinese and back. Differences: (1) two sentences have become one, joined by “that”; (2) “clear a huge misunderstanding here” has become “clear up a huge misconception”; (3) “the generation of mostly realistic-looking videos” has become “generating most of the things that look real”: the videos are gone, and “mostly” no longer says how realistic but how many; (4) “from prompts” has become “from a prompt”; (5) “does not indicate” has become “doesn't mean”; (6) “a system understands” has become “the system really understands”; (7) both emphases are lost. Because of the joining “that”, the printed sentence can even be read as calling the opposite view the misconception. The sense of the post holds: pictures that look real are no proof of understanding. Correction: print the words of the post, or report them without quotation marks.",
      finding:
        'Yann LeCun did write in February 2024 that realistic videos from prompts do not show an understanding of the physical world, but the words in quotation marks come from a translation there and back and are not his.',
    },
  },
  {
    key: 'lecun-content',
    circulated: 15,
    text: "Generating most of the things that look real from a prompt doesn't mean that the system really understands the physical world",
    kind: 'other',
    claimant: 'Yann LeCun',
    claimedOn: '2024-02',
    appearance:
      "generating most of the things that look real from a prompt doesn't mean that the system really understands the physical world",
    workState: 'ready-for-review',
    tags: ['content of a quote'],
    quotedIn: 'lecun-quote',
    evidence: [
      {
        document: 'lecun-post',
        exact: 'indicate that a system understands the physical world',
        stance: 'context',
        note: 'The judgement in its own words. It shows what he holds, not whether it is so.',
      },
    ],
    verdict: {
      value: 'opinion',
      reason:
        'A judgement of what generated videos do and do not show. It depends on what one calls understanding, and no measurement is named that could decide it. It is attributed to its author, as it should be.',
      finding:
        'Whether a system that makes realistic videos understands the physical world is a matter of judgement; the article attributes the judgement to the person who made it.',
    },
  },
  {
    key: 'musk-board',
    circulated: 17,
    text: 'Elon Musk "has stepped down" from OpenAI\'s board, in a reaction to Sora',
    kind: 'event-or-date',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'Elon Musk "has stepped down" from OpenAI\'s board. What this reaction to Sora means',
    workState: 'correction-open',
    unverified: 'A statement of the time by the company itself was not at hand.',
    tags: ['old news'],
    evidence: [
      {
        document: 'timeline',
        exact: 'February 2018: Elon Musk leaves the board of OpenAI.',
        stance: 'disputes',
        note: 'He did leave, but six years earlier: it disputes the date and the link that the story draws.',
      },
      {
        document: 'timeline',
        exact: 'The desk has no entry for 2024 about a seat on the board of OpenAI given up by Elon Musk.',
        stance: 'context',
        note: 'An absence in one list; weak on its own.',
      },
    ],
    contacts: [
      {
        addressee: 'Lin Qiaoran, author',
        question: 'Where do the words “has stepped down” come from, and of which day are they?',
        askedOn: '2024-02-28',
        deadline: '2024-02-29',
        answered: {
          on: '2024-02-29',
          answer: 'From a post that was passed on in a group. The post had no date.',
        },
      },
    ],
    verdict: {
      value: 'misleading',
      reason:
        'He left the board in February 2018, six years before Sora was shown in February 2024. Told without the date, in the perfect tense and as a “reaction to Sora”, an old fact becomes a new one. Correction: leave the paragraph out.',
      finding:
        "Elon Musk left OpenAI's board in February 2018, six years before Sora; without the date the article presents it as a reaction to the model.",
    },
  },
  {
    key: 'selected-group',
    circulated: 6,
    text: 'OpenAI gives Sora only to a selected group',
    kind: 'access',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'OpenAI gives Sora only to a selected group',
    workState: 'published',
    unverified: 'How large the group is. The statement of the company itself was not at hand.',
    tags: ['access to Sora'],
    evidence: [
      {
        document: 'timeline',
        exact: 'OpenAI gives Sora only to a selected group.',
        stance: 'supports',
        note: 'Second-hand; one origin.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'The timeline of the reference desk says so in the same words, and nothing at hand says otherwise.',
      finding: 'OpenAI gave Sora only to a selected group, according to a timeline of 1 March 2024.',
    },
  },
  {
    key: 'nothing-open',
    circulated: 6,
    text: 'Later OpenAI says that nothing is open to the public',
    kind: 'access',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: 'Later the company says that nothing is open to the public.',
    workState: 'published',
    unverified: 'The day and the wording of the statement.',
    tags: ['access to Sora'],
    evidence: [
      {
        document: 'timeline',
        exact: 'OpenAI says that nothing is open to the public.',
        stance: 'supports',
        note: 'Second-hand, without a day.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'The timeline lists the statement after the one on the selected group. It matters for the “beta accounts” further down: what is not open to the public cannot be sold to it.',
      finding:
        'After giving Sora to a selected group, OpenAI said that nothing was open to the public, according to a timeline of 1 March 2024.',
    },
  },
];

import type { SampleClaim } from '../SampleClaim.ts';

/** The complaints, the suspension, and what the story makes of them. */
export const courseTrouble: readonly SampleClaim[] = [
  {
    key: 'complaints',
    circulated: 7,
    text: 'Plainscale, a consumer site, holds nearly 3,000 complaints about AI courses',
    kind: 'statistic',
    claimant: 'Plainscale',
    claimedOn: '2024-02-26',
    appearance: 'Plainscale, a consumer site, holds nearly 3,000 complaints about AI courses',
    workState: 'signed-off',
    unverified:
      'How many of the complaints are justified, and how many are about Cloudmill Classroom: the site publishes neither.',
    tags: ['as of when'],
    evidence: [
      {
        document: 'complaints',
        exact: '截至2024年2月26日24时，本站累计收到标题含“AI课程”的投诉2938件。',
        stance: 'supports',
        note: 'The number with its day. All sellers together.',
        translation:
          'By midnight at the end of 26 February 2024 this site had received 2,938 complaints in all with “AI course” in the title.',
      },
      {
        document: 'complaints',
        exact: '包含已解决的投诉1004件和投诉人已撤回的投诉212件',
        stance: 'context',
        note: 'Received is not the same as open.',
        translation: 'including 1,004 complaints that were settled and 212 that the complainant withdrew',
      },
      {
        document: 'complaints',
        exact: '不对投诉是否成立作出判断',
        stance: 'context',
        note: 'The site does not judge.',
        translation: 'does not judge whether a complaint is justified',
      },
    ],
    verdict: {
      value: 'mostly-true',
      reason:
        'By the end of 26 February 2024 the site counted 2,938 complaints with “AI course” in the title, received since 1 January 2021: 41 + 187 + 1,512 + 1,198 = 2,938. That is “nearly 3,000”. The article does not say as of when, nor that 1,004 settled and 212 withdrawn complaints are included, nor that they concern all sellers. Correction: add the day, and that not all of them are about this seller.',
      finding:
        'By 26 February 2024 Plainscale had received 2,938 complaints about AI courses since 2021, from buyers of all sellers and with settled and withdrawn ones included.',
    },
  },
  {
    key: 'suspension',
    circulated: 8,
    text: "On 22 February the seller's mini-program was suspended",
    kind: 'event-or-date',
    claimant: null,
    claimedOn: '2024-02-27',
    appearance: "On 22 February the seller's mini-program was suspended.",
    workState: 'signed-off',
    tags: ['year missing'],
    evidence: [
      {
        document: 'suspension',
        exact: '平台自2024年2月22日18时起暂停“云磨课堂”小程序的服务，等待核查',
        stance: 'supports',
        note: 'The platform on its own decision, with the year.',
        translation:
          'from 18:00 on 22 February 2024 the platform suspends the service of the mini-program “Cloudmill Classroom”, pending an examination',
      },
      {
        document: 'suspension',
        exact: '暂停服务不代表平台已就投诉作出结论。',
        stance: 'context',
        note: 'A suspension is not a finding of guilt: say so.',
        translation:
          'The suspension does not mean that the platform has come to a conclusion on the complaints.',
      },
    ],
    verdict: {
      value: 'true',
      reason:
        'The notice of the platform says so. The article gives no year; it is 2024. The platform says that it has not come to a conclusion, and the article should say so too.',
      finding:
        'The platform suspended the mini-program of Cloudmill Classroom on 22 February 2024 to examine complaints, without having come to a conclusion on them.',
    },
  },
  {
    key: 'universal',
    circulated: 18,
    text: "In the whole history of the country's internet, every new technology was first turned into courses for sale",
    kind: 'other',
    isUniversal: true,
    claimant: 'Lin Qiaoran',
    claimedOn: '2024-02-27',
    appearance:
      "In the whole history of the country's internet, every new technology was first turned into courses for sale",
    workState: 'ready-for-review',
    tags: ['universal'],
    evidence: [],
    verdict: {
      value: 'opinion',
      reason:
        '“The whole history”, “every” and “first” would need a list of all new technologies and of what was sold when. There is none, and the sentence does not say what counts as a technology. As it stands it is a figure of speech. Suggested: name two or three cases with dates, or mark it as the view of the author.',
      finding:
        'That every new technology was first turned into courses cannot be checked as stated; it is the view of the author.',
    },
  },
];

import type { SourceKind } from '#shared/domain/source/SourceKind.ts';
import type { Tier } from '#shared/domain/evidence/Tier.ts';

/** A source of the sample. `speaksFor` names the claimant that it is, or whose word it carries. */
export type SampleSource = {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly defaultTier: Tier;
  readonly originGroup?: string;
  readonly speaksFor?: string;
  readonly contact?: string;
  readonly isConfidential?: boolean;
  readonly note: string;
};

/** The sources of the sample: all invented, except the price tables and the author of the post. */
export const sources = [
  {
    key: 'paper-kite',
    name: 'Paper Kite Daily',
    kind: 'publisher',
    defaultTier: 'reporting',
    note: 'Invented. The newspaper whose English edition printed the story.',
  },
  {
    key: 'price-tables',
    name: 'Daily share price tables',
    kind: 'data-set',
    defaultTier: 'primary',
    note: 'Real prices in US dollars, February 2024. Only the days and columns that were at hand; empty cells are unknown, not zero.',
  },
  {
    key: 'quillmere',
    name: 'Quillmere Market Data',
    kind: 'publisher',
    defaultTier: 'reporting',
    note: 'Invented. Collects numbers from filings; not a filing itself.',
  },
  {
    key: 'fennel-row',
    name: 'Fennel Row Reference Desk',
    kind: 'publisher',
    defaultTier: 'reporting',
    note: 'Invented. Second-hand for everything it lists.',
  },
  {
    key: 'lecun',
    name: 'Yann LeCun',
    kind: 'person',
    defaultTier: 'primary',
    speaksFor: 'Yann LeCun',
    note: 'Author of the post on X, February 2024. The page that shows it was made for the sample.',
  },
  {
    key: 'cloudmill',
    name: 'Cloudmill Classroom',
    kind: 'organisation',
    defaultTier: 'self-interested',
    originGroup: 'Cloudmill Classroom',
    speaksFor: 'Cloudmill Classroom',
    contact: 'Press office: press@cloudmill.example',
    note: 'Invented. Sells courses; the subject of several claims.',
  },
  {
    key: 'shen',
    name: 'Shen Baiqiao',
    kind: 'person',
    defaultTier: 'self-interested',
    originGroup: 'Cloudmill Classroom',
    speaksFor: 'Cloudmill Classroom',
    note: 'Invented. Founder of Cloudmill Classroom and speaks for it: not independent of the shop.',
  },
  {
    key: 'hu',
    name: 'Hu Anning',
    kind: 'person',
    defaultTier: 'unattributed',
    contact: 'Only through Ines Falk.',
    isConfidential: true,
    note: 'Invented. Asked not to be named or described. First-hand, but nothing of it is on paper.',
  },
  {
    key: 'plainscale',
    name: 'Plainscale (平秤投诉)',
    kind: 'organisation',
    defaultTier: 'primary',
    note: 'Invented. A consumer site; primary for what its own counter shows, not for whether the complaints are justified.',
  },
  {
    key: 'tidepool',
    name: 'Tidepool (潮池小程序平台)',
    kind: 'organisation',
    defaultTier: 'primary',
    note: 'Invented. The platform that carries the mini-program; primary for its own decisions.',
  },
  {
    key: 'dovetalk',
    name: 'Dovetalk',
    kind: 'organisation',
    defaultTier: 'self-interested',
    speaksFor: 'Dovetalk',
    note: 'Invented. The maker of the chat product.',
  },
  {
    key: 'fernhill',
    name: 'Fernhill Wire',
    kind: 'publisher',
    defaultTier: 'reporting',
    originGroup: 'Fernhill Wire',
    note: 'Invented. A news agency.',
  },
  {
    key: 'harbour-ledger',
    name: 'Harbour Ledger',
    kind: 'publisher',
    defaultTier: 'reporting',
    originGroup: 'Fernhill Wire',
    note: 'Invented. Reprints the agency without checking: the same origin, not a second one.',
  },
  {
    key: 'tallybridge',
    name: 'Tallybridge Talent',
    kind: 'organisation',
    defaultTier: 'self-interested',
    speaksFor: 'Tallybridge Talent',
    contact: 'Research desk: research@tallybridge.example',
    note: 'Invented. A recruiter that gains where demand looks high.',
  },
  {
    key: 'saltworks',
    name: 'Saltworks Forum',
    kind: 'organisation',
    defaultTier: 'primary',
    note: 'Invented. Organiser of the panel; transcribed from its own recording.',
  },
  {
    key: 'ashgrove',
    name: 'Ashgrove Newspaper Library',
    kind: 'organisation',
    defaultTier: 'reporting',
    note: 'Invented. Can say what it holds and what not.',
  },
] as const satisfies readonly SampleSource[];

/** The key of a source of the sample. */
export type SourceKey = (typeof sources)[number]['key'];

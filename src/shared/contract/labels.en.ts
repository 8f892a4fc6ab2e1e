import type { agreements, CheckVerdict, Relation } from '#shared/domain/arithmetic/Check.ts';
import type { Doubt } from '#shared/domain/arithmetic/Doubt.ts';
import type { Basis } from '#shared/domain/basis/Basis.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { WorkState } from '#shared/domain/claim/WorkState.ts';
import type { SameDoubt } from '#shared/domain/consistency/Consistency.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import type { EvidenceStrength } from '#shared/domain/evidence/EvidenceStrength.ts';
import type { Stance } from '#shared/domain/evidence/Stance.ts';
import type { Tier } from '#shared/domain/evidence/Tier.ts';
import type { Qualifier } from '#shared/domain/figure/Figure.ts';
import type { DifferenceKind, QuoteOutcome } from '#shared/domain/quote/QuoteCheck.ts';
import type { SourceKind } from '#shared/domain/source/SourceKind.ts';
import type {
  DayOrigin,
  MoveDirection,
  MoveDoubt,
  MoveSpan,
  NoMove,
} from '#shared/domain/stockMove/StockMove.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';

/** Who made a translation. */
type TranslationMaker = 'person' | 'machine';

type Labels = {
  readonly claimKind: Readonly<Record<ClaimKind, string>>;
  /** `none` is a claim to which nobody has given a verdict. */
  readonly verdict: Readonly<Record<VerdictValue | 'none', string>>;
  readonly workState: Readonly<Record<WorkState, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly tier: Readonly<Record<Tier, string>>;
  readonly strength: Readonly<Record<EvidenceStrength, string>>;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly documentRole: Readonly<Record<DocumentRole, string>>;
  readonly qualifier: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly checkVerdict: Readonly<Record<Exclude<CheckVerdict, 'nothing-to-check'>, string>>;
  readonly agreement: Readonly<Record<(typeof agreements)[number], string>>;
  readonly doubt: Readonly<Record<Doubt, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly sameDoubt: Readonly<Record<SameDoubt, string>>;
  readonly moveSpan: Readonly<Record<MoveSpan, string>>;
  readonly moveDirection: Readonly<Record<Exclude<MoveDirection, 'right'>, string>>;
  readonly moveDoubt: Readonly<Record<MoveDoubt, string>>;
  readonly dayOrigin: Readonly<Record<DayOrigin, string>>;
  readonly noMove: Readonly<Record<NoMove['reason'], string>>;
  readonly quoteOutcome: Readonly<Record<QuoteOutcome, string>>;
  readonly differenceKind: Readonly<Record<DifferenceKind, string>>;
  readonly translationMaker: Readonly<Record<TranslationMaker, string>>;
};

/** The English words for every value that a reader may meet; a value without its word does not compile. */
export const labels: Labels = {
  claimKind: {
    'stock-move': 'Stock move',
    'sales-figure': 'Sales figure',
    price: 'Price',
    quote: 'Quote',
    prediction: 'Prediction',
    'user-count': 'User count',
    'funding-or-deal': 'Funding or deal',
    statistic: 'Statistic',
    'event-or-date': 'Event or date',
    capability: 'Capability',
    access: 'Access',
    other: 'Other',
  },
  verdict: {
    true: 'True',
    'mostly-true': 'Mostly true',
    mixed: 'Mixed',
    misleading: 'Misleading',
    'mostly-false': 'Mostly false',
    false: 'False',
    unproven: 'Unproven',
    outdated: 'Outdated',
    opinion: 'Opinion, not checkable',
    'not-yet': 'Not yet decidable',
    none: 'No verdict yet',
  },
  workState: {
    inbox: 'Inbox',
    researching: 'Researching',
    'awaiting-reply': 'Awaiting reply',
    'ready-for-review': 'Ready for review',
    'signed-off': 'Signed off',
    published: 'Published',
    'correction-open': 'Correction open',
    dropped: 'Dropped',
  },
  stance: { supports: 'Supports', disputes: 'Disputes', context: 'Context' },
  tier: {
    primary: 'Primary',
    reporting: 'Reporting',
    'self-interested': 'Self-interested',
    unattributed: 'Unattributed',
  },
  strength: {
    none: 'No evidence',
    'claimant-only': 'Claimant only',
    'one-origin': 'One origin',
    'independent-origins': 'Independent origins',
    'primary-document': 'Primary document',
  },
  sourceKind: {
    publisher: 'Publisher',
    person: 'Person',
    filing: 'Filing',
    'data-set': 'Data set',
    organisation: 'Organisation',
  },
  documentRole: { story: 'Story', evidence: 'Evidence' },
  qualifier: {
    about: 'about',
    nearly: 'nearly',
    'up-to': 'up to',
    'more-than': 'more than',
    'at-least': 'at least',
    'less-than': 'less than',
    'at-most': 'at most',
  },
  relation: {
    'percent-change': 'Change',
    product: 'Price × units',
    sum: 'Sum of parts',
    share: 'Share of a whole',
  },
  checkVerdict: { agrees: 'Agrees', disagrees: 'Disagrees', 'not-comparable': 'Not comparable' },
  agreement: {
    exactly: 'exactly',
    'within-precision': 'within the printed precision',
    'within-qualifier': 'within what “about” and the like allow',
    'within-bounds': 'between the lowest and the highest price',
  },
  doubt: {
    'other-basis': 'The percentage is of another basis than the two values.',
    'other-bases': 'The figures are of different bases, such as shipped and sold, or registered and monthly.',
    'multiple-on-top': 'It agrees if the multiple is counted on top of the base.',
    garbled: 'A figure is garbled.',
    'other-direction': 'It agrees if the words mean the other direction.',
    losses: 'With losses the direction is ambiguous.',
    'other-months': 'The values are of different months, the percentage may be of another.',
    'too-far-apart': 'The two values are too far apart to be the same quantity.',
    'no-base': 'The base is zero or negative, so that a change in percent says nothing.',
    'uncertain-product': 'It is not certain that these three figures belong together.',
    'no-units': 'No number sold is stated; at this price, the takings imply it.',
    'uncertain-whole': 'It is not certain that the share is of this whole.',
    'uncertain-parts': 'It is not certain that these are all parts of the whole.',
  },
  basis: {
    'fiscal-year': 'fiscal year',
    'calendar-year': 'calendar year',
    'run-rate': 'run rate',
    forecast: 'forecast',
    adjusted: 'adjusted',
    reported: 'as reported',
    'constant-currency': 'like for like',
    net: 'net',
    gross: 'gross',
    average: 'average',
    median: 'median',
    registered: 'registered',
    'daily-active': 'active in a day',
    'weekly-active': 'active in a week',
    'monthly-active': 'active in a month',
    paying: 'paying',
    shipped: 'shipped',
    produced: 'produced',
    ordered: 'ordered',
    sold: 'sold',
  },
  sameDoubt: {
    'other-bases': 'The figures are of different bases.',
    'one-period': 'Only one of them names this time.',
    'other-period': 'They name different times.',
    'other-tense': 'One tells of now, the other of the past.',
    contrast: 'The words set one against the other.',
    'two-events': 'It may have happened twice; no time is named.',
    'uncertain-subject': 'It is not certain that both tell of the same subject.',
    'uncertain-quantity': 'It is not certain that both measure the same.',
    'several-figures': 'Several figures could be meant.',
    'other-unit': 'It is not certain that both count the same thing.',
    'other-direction': 'One rises, the other falls.',
    'context-only': 'The passage is linked as context only.',
  },
  moveSpan: {
    'close-to-close': 'Close to close',
    overnight: 'Close to open, overnight',
    adjusted: 'Adjusted close to close',
  },
  moveDirection: {
    wrong: 'The words say the other direction.',
    missing: 'The words give no direction.',
    'no-move': 'The price did not move.',
  },
  moveDoubt: {
    'assumed-days': 'The days are only assumed from the date of the claim.',
    'same-day': 'Both days stand for the same row.',
    'far-from-day': 'The last close before a day is more than five days older.',
    jump: 'A jump between the days looks like a split without adjustment.',
    negated: 'The words deny a move.',
    'several-figures': 'The words state several percentages.',
    'other-session': 'The words speak of trading that daily prices do not show.',
    'no-open': 'The words say overnight, and there is no opening price of that day.',
    'no-shares': 'A market value needs a number of shares, and no linked passage states one.',
    'other-company': 'The linked number of shares does not name this company, so it may be of another.',
    'unreadable-figure': 'The stated figure cannot be read for certain.',
  },
  dayOrigin: {
    chosen: 'The days were chosen.',
    evidence: 'The days are those of the linked rows.',
    words: 'The days are those that the claim names.',
    'claim-date': 'The days are assumed: the date of the claim and the day after.',
  },
  noMove: {
    'no-heading': 'No heading with a date and a price was found in the file.',
    'no-rows': 'There are no rows with a day and a price below the heading.',
    'ambiguous-dates': 'The dates can be read as day and month or as month and day, and nothing decides it.',
    'no-days': 'No two days are known to compare.',
    'before-the-series': 'There is no close on or before the day:',
    'conflicting-rows': 'Two rows with different prices:',
  },
  quoteOutcome: {
    exact: 'Exact: word for word, to the letter',
    cosmetic: 'Word for word; only typography differs',
    'marked-edits': 'Word for word but for edits that the quote marks',
    spliced: 'Spliced: passages that stand apart are joined without a mark',
    altered: 'Altered: the words differ',
    ambiguous: 'Stands in several places that differ',
    misattributed: 'Said, but by another speaker or in another document',
    'different-language': 'Quote and document are in different languages',
    'not-found': 'Not found in this document',
  },
  differenceKind: {
    negation: 'Negation',
    number: 'Number',
    name: 'Name',
    hedge: 'Hedge',
    'word-form': 'Form of a word',
    word: 'Word',
    omission: 'Left out',
    insertion: 'Added',
    order: 'Order of words',
  },
  translationMaker: { person: 'a person', machine: 'a machine' },
};

type Meanings = Pick<Labels, 'verdict' | 'tier' | 'strength'>;

/** One English sentence for each verdict, tier and strength, for readers who do not know the tool. */
export const meanings: Meanings = {
  verdict: {
    true: 'The evidence bears the claim out as it was stated.',
    'mostly-true': 'The point of the claim holds; a detail of it does not.',
    mixed: 'Part of the claim holds, and part of the same weight does not.',
    misleading: 'The words may hold, but they leave out what a reader needs in order not to be misled.',
    'mostly-false': 'A detail of the claim holds; its point does not.',
    false: 'The evidence contradicts the claim as it was stated.',
    unproven: 'The evidence at hand neither bears the claim out nor contradicts it.',
    outdated: 'The claim held once and no longer does.',
    opinion: 'The claim is a judgement that evidence cannot settle.',
    'not-yet': 'The claim cannot be decided before the day for which it was made.',
    none: 'Nobody has given a verdict on this claim.',
  },
  tier: {
    primary: 'the record itself: a filing, a data set, a recording, a first-hand witness',
    reporting: 'the account of somebody who looked into it',
    'self-interested': 'somebody who gains if it is believed',
    unattributed: 'nobody is named who stands for it',
  },
  strength: {
    none: 'no passage speaks for or against the claim',
    'claimant-only': 'only the claimant’s own word',
    'one-origin': 'reprints of one story count once',
    'independent-origins': 'two or more that do not depend on each other',
    'primary-document': 'the record itself, such as a filing or a data set',
  },
};

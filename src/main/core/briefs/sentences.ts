import { labels, meanings } from '#shared/contract/labels.en.ts';
import type { Report, ReportClaim, ReportEvidence } from '#shared/contract/report.ts';

type ReportCheck = ReportClaim['checks'][number];
type Words = Pick<ReportClaim['appearances'][number], 'firstPage' | 'lastPage' | 'position'> & {
  readonly isInNewestText?: boolean;
};

/** Digits in groups of three; the same on every machine. */
const grouped = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

const counted = (count: number, one: string, many: string) => `${grouped(count)} ${count === 1 ? one : many}`;

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const time = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

const clipped = (text: string, length: number) => {
  const characters = [...text.slice(0, 2 * length + 2).replace(/\s+/gu, ' ')];
  return characters.length > length
    ? `${characters.slice(0, length).join('').trimEnd()}…`
    : characters.join('');
};

const verdicts = (report: Report) =>
  (Object.keys(labels.verdict) as (keyof typeof labels.verdict)[])
    .map((value) => ({ value, label: labels.verdict[value], count: report.counts.byVerdict[value] }))
    .filter(({ count }) => count > 0);

const pages = (first: number | null, last: number | null) => {
  if (first === null) return [];
  return [last === null || last === first ? `p. ${first}` : `pp. ${first}–${last}`];
};

const place = (words: Words): readonly string[] => [
  ...pages(words.firstPage, words.lastPage),
  ...(words.position ? [`characters ${grouped(words.position.start)}–${grouped(words.position.end)}`] : []),
  ...(words.isInNewestText === false ? ['of an earlier text: not found for certain in the newest'] : []),
];

function withheld(report: Report): string {
  const left = report.withheld;
  if (left.isConfidentialIncluded) {
    const count = report.documents.filter((document) => document.isConfidential).length;
    return count === 0
      ? 'Nothing in this brief is marked confidential, and nothing was left out.'
      : `Confidential: this brief names ${counted(count, 'document', 'documents')} whose source is protected. Do not pass it on.`;
  }
  const items = [
    [left.documents, 'document', 'documents'],
    [left.links, 'passage of evidence', 'passages of evidence'],
    [left.appearances, 'passage of a story', 'passages of a story'],
    [left.checks, 'check', 'checks'],
    [left.contacts, 'record of contact', 'records of contact'],
    [left.names, 'mention of a name', 'mentions of a name'],
  ] as const;
  const told = items.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return told.length === 0
    ? 'Nothing was left out as confidential.'
    : `Left out as confidential: ${listed(told)}. The strength of evidence was computed over everything, also over what is left out.`;
}

function withheldOfClaim({ withheld: left }: ReportClaim): string | null {
  const items = [
    [left.links, 'passage of evidence', 'passages of evidence'],
    [left.appearances, 'passage of a story', 'passages of a story'],
    [left.checks, 'check', 'checks'],
    [left.contacts, 'record of contact', 'records of contact'],
  ] as const;
  const told = items.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]));
  return told.length === 0 ? null : `Left out as confidential: ${listed(told)}`;
}

const strength = (claim: ReportClaim) =>
  `${labels.strength[claim.strength]}: ${meanings.strength[claim.strength]}.` +
  (claim.isStrengthOnWithheld ? ' This counts evidence that is left out here as confidential.' : '');

const facts = (claim: ReportClaim): readonly string[] => [
  labels.claimKind[claim.kind] + (claim.isUniversal ? ', superlative or universal' : ''),
  claim.isClaimantWithheld
    ? 'claimant withheld'
    : claim.claimant === null
      ? 'claimant unknown'
      : `claimed by ${claim.claimant}`,
  claim.claimedOn === null ? 'date of the claim unknown' : `on ${claim.claimedOn}`,
  ...(claim.dueOn === null ? [] : [`due ${claim.dueOn}`]),
  ...(claim.quotedIn === null ? [] : [`said in claim ${claim.quotedIn}`]),
];

const record = (claim: ReportClaim): readonly string[] => {
  const left = withheldOfClaim(claim);
  return [
    ...(claim.verdict ? [`Verdict by ${claim.verdict.decidedBy}, ${time(claim.verdict.decidedAt)}`] : []),
    `Work state: ${labels.workState[claim.workState]}`,
    ...(claim.droppedReason === '' ? [] : [`Reason for dropping it: ${claim.droppedReason}`]),
    ...(claim.tags.length === 0 ? [] : [`Tags: ${claim.tags.join(', ')}`]),
    ...(left === null ? [] : [left]),
  ];
};

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function languageName(language: string): string {
  try {
    return languageNames.of(language) ?? language;
  } catch {
    return language;
  }
}

const translation = (made: ReportEvidence['translations'][number]) =>
  `Translation into ${languageName(made.language)} by ${made.translator}, ${labels.translationMaker[made.by]}`;

const log = (report: Report) =>
  report.log.headHash === null
    ? 'The log of this casebook was empty when the brief was made.'
    : `When the brief was made, the log of this casebook held ${counted(report.log.entries, 'entry', 'entries')} and ended with the hash below. Each entry holds the hash of the one before, so a log that still contains this hash was not changed up to there; docs/log.md of Hypecheck tells how to check it and what it does not prove.`;

const reading =
  'A person gave every verdict; the checks of the machine are shown with their working and set none. Characters are counted in Unicode code points from the start of the document’s text, the first being 0.';

/** What one difference between a quote and its source is, as a sentence. */
function difference({ kind, weight, quote, source }: ReportCheck['differences'][number]): string {
  const what =
    source === ''
      ? `the quote adds “${quote}”`
      : quote === ''
        ? `the quote leaves out “${source}”`
        : `the quote has “${quote}” for “${source}”`;
  return `${labels.differenceKind[kind]}: ${what}${weight === 'minor' ? ' (minor)' : ''}.`;
}

type Compared = Pick<
  ReportClaim['figures']['comparisons'][number],
  'outcome' | 'how' | 'why' | 'bases' | 'working' | 'documentNumber' | 'isConfidential'
>;

const compared = ({ outcome, how, why, bases, working }: Compared): string => {
  const named = bases.length > 0 ? ` (${bases.map((basis) => labels.basis[basis]).join(', ')})` : '';
  const doubt =
    why === null ? '' : ` ${labels.sameDoubt[why].replace(/\.$/, named === '' ? '.' : `${named}.`)}`;
  return `${labels.checkVerdict[outcome].toLowerCase()}${how === null ? '' : ` ${labels.agreement[how]}`}. ${working}${doubt}`;
};

const numbered = ({ documentNumber, isConfidential }: Compared): string =>
  `${documentNumber === null ? '' : ` [D${documentNumber}]`}${isConfidential ? ' (confidential)' : ''}`;

/** What the figures of a claim come to, one sentence each. */
const figures = (told: ReportClaim['figures']): readonly string[] => [
  ...told.sums.map(
    ({ relation, outcome, how, why, working }) =>
      `${labels.relation[relation]}: ${labels.checkVerdict[outcome].toLowerCase()}${how === null ? '' : ` ${labels.agreement[how]}`}. ${working}${why === null ? '' : ` ${labels.doubt[why]}`}`,
  ),
  ...told.comparisons.map(
    (each) =>
      `“${each.inClaim}” beside “${each.inEvidence}” in “${each.documentTitle}”${numbered(each)}: ${compared(each)}`,
  ),
  ...told.repeated.map(
    ({ sentences: [one = '', other = ''], ...each }) =>
      `The same quantity twice in “${each.documentTitle}”${numbered(each)}: ${compared(each)} “${clipped(one, 240)}” – “${clipped(other, 240)}”`,
  ),
  ...told.garbled.map(
    ({ text, readings }) =>
      `“${text}” is garbled; it can be read as ${readings.map((words) => `“${words}”`).join(' or ')}.`,
  ),
  ...told.withoutBase.map((text) => `“${text}”: no base is stated, so the change cannot be recomputed.`),
];

/** The English sentences that every form of a brief shares. They hold users' words unescaped. */
export const sentences = {
  grouped,
  counted,
  time,
  clipped,
  verdicts,
  place,
  withheld,
  strength,
  facts,
  record,
  translation,
  difference,
  figures,
  log,
  reading,
} as const;

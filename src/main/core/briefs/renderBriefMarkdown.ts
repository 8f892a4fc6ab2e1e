import { labels, meanings } from '#shared/contract/labels.en.ts';
import type { Report, ReportClaim, ReportEvidence } from '#shared/contract/report.ts';
import { describeMove } from './describeMove.ts';
import { escapeMarkdown as plain } from './escapeMarkdown.ts';
import { sentences } from './sentences.ts';
import { toWebLink } from './toWebLink.ts';

type Words = ReportClaim['appearances'][number];

/** Blocks are what stands between blank lines; every text of a user lies inside one block, or in several quotes. */
type Blocks = readonly string[];

const linesOf = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/u)
    .map(plain)
    .filter((line) => line !== '');

const quote = (text: string): Blocks => {
  const lines = linesOf(text);
  return lines.length === 0 ? [] : [lines.map((line) => `> ${line}`).join('\n>\n')];
};

const labelled = (label: string, text: string): Blocks => {
  const [first, ...rest] = linesOf(text);
  return first === undefined ? [] : [`**${label}:** ${first}`, ...rest];
};

const reference = (number: number | null) => (number === null ? '' : ` \\[D${number}\\]`);
const confidential = (is: boolean) => (is ? ' **(confidential)**' : '');
const dated = (publishedOn: string | null, capturedAt: string | null): readonly string[] => [
  `published ${publishedOn ?? 'on an unknown day'}`,
  `captured ${capturedAt === null ? 'at an unknown time' : sentences.time(capturedAt)}`,
];
const link = (url: string | null): Blocks => {
  if (url === null) return [];
  const address = toWebLink(url);
  return [address === undefined ? plain(url) : `<${address}>`];
};

const passage = (words: Words): Blocks => [
  ...quote(words.exact),
  ...(words.prefix === '' && words.suffix === ''
    ? []
    : [`In its place: …${plain(words.prefix)} **\\[these words\\]** ${plain(words.suffix)}…`]),
];

const evidence = (item: ReportEvidence): Blocks => [
  `${plain(item.sourceName ?? 'No source recorded')}, “${plain(item.documentTitle)}”${reference(item.documentNumber)}, ${labels.tier[item.tier].toLowerCase()}${confidential(item.isConfidential)}:`,
  ...passage(item),
  ...item.translations.flatMap((made) => [`${plain(sentences.translation(made))}:`, ...quote(made.text)]),
  [
    ...sentences.place(item),
    ...(item.fileName === '' ? [] : [`file ${plain(item.fileName)}`]),
    ...dated(item.publishedOn, item.capturedAt),
    ...(item.sha256 === null ? [] : [`SHA-256 ${item.sha256}`]),
  ].join(' · '),
  ...link(item.url),
  ...labelled('Note', item.note),
];

function evidenceBlocks({ evidence: { for: supporting, against, context } }: ReportClaim): Blocks {
  if (supporting.length + against.length + context.length === 0) return [];
  const part = (head: string, items: readonly ReportEvidence[]): Blocks => [
    `#### ${head}`,
    ...(items.length === 0 ? ['None linked.'] : items.flatMap(evidence)),
  ];
  return [
    ...part('For', supporting),
    ...part('Against', against),
    ...(context.length === 0 ? [] : part('Context', context)),
  ];
}

/** What the words are that the quote was compared with, and each difference. */
function checkDetails(check: ReportClaim['checks'][number]): Blocks {
  if (check.outcome === 'exact' && check.translation === null) return [];
  return [
    ...(check.found === null
      ? []
      : [
          check.translation === null
            ? `In “${plain(check.documentTitle)}”:`
            : `${plain(sentences.translation(check.translation))}:`,
          ...quote(check.found),
        ]),
    ...(check.translation === null || check.original === null ? [] : ['Original:', ...quote(check.original)]),
    ...(check.foundIn === null ? [] : [`The words stand in “${plain(check.foundIn)}”.`]),
    ...(check.differences.length === 0
      ? []
      : [check.differences.map((each) => `- ${plain(sentences.difference(each))}`).join('\n')]),
  ];
}

function checkBlocks({ checks }: ReportClaim): Blocks {
  if (checks.length === 0) return [];
  return [
    '#### Quote check',
    ...[...new Set(checks.map((check) => check.quote))].flatMap((words) => [
      'Words looked for:',
      ...quote(words),
      checks
        .filter((check) => check.quote === words)
        .map((check) => {
          const places = check.places.map((place) =>
            sentences.place({ ...place, lastPage: place.firstPage }).join(', '),
          );
          return `- “${plain(check.documentTitle)}”${reference(check.documentNumber)}${confidential(check.isConfidential)}: ${[
            labels.quoteOutcome[check.outcome],
            ...places.filter((place) => place !== ''),
            `method ${plain(check.method)}`,
            sentences.time(check.checkedAt),
          ].join(' · ')}`;
        })
        .join('\n'),
      ...checks.filter((check) => check.quote === words).flatMap(checkDetails),
    ]),
  ];
}

function figureBlocks({ figures }: ReportClaim): Blocks {
  const told = sentences.figures(figures);
  return told.length === 0 ? [] : ['#### Figures', told.map((each) => `- ${plain(each)}`).join('\n')];
}

function moveBlocks({ stockMove }: ReportClaim): Blocks {
  if (stockMove === null) return [];
  return [
    '#### Stock move',
    `Prices: “${plain(stockMove.documentTitle)}”${reference(stockMove.documentNumber)}${confidential(stockMove.isConfidential)}`,
    describeMove(stockMove.move)
      .map((each) => `- ${plain(each)}`)
      .join('\n'),
  ];
}

function contactBlocks(claim: ReportClaim): Blocks {
  if (claim.contacts.length === 0) {
    return ['#### Asked', claim.withheld.contacts === 0 ? 'Not contacted.' : 'Withheld.'];
  }
  return [
    '#### Asked',
    ...claim.contacts.flatMap((contact) => [
      `${plain(contact.addressee)}, asked ${contact.askedOn}${contact.deadline === null ? '' : `, deadline ${contact.deadline}`}:`,
      ...quote(contact.question),
      ...(contact.answer === ''
        ? ['No answer recorded.']
        : [
            `Answer${contact.answeredOn === null ? '' : `, ${contact.answeredOn}`}:`,
            ...quote(contact.answer),
          ]),
    ]),
  ];
}

function claimBlocks(claim: ReportClaim): Blocks {
  const { verdict } = claim;
  return [
    `### Claim ${claim.number}: ${labels.verdict[verdict?.value ?? 'none']}`,
    ...quote(claim.asStated),
    plain(sentences.facts(claim).join(' · ')),
    ...(verdict === null
      ? []
      : [
          ...labelled(`Finding as of ${verdict.asOf}`, verdict.finding),
          ...labelled('Reason', verdict.reason),
        ]),
    `**Evidence:** ${plain(sentences.strength(claim))}`,
    ...evidenceBlocks(claim),
    ...checkBlocks(claim),
    ...moveBlocks(claim),
    ...figureBlocks(claim),
    ...contactBlocks(claim),
    ...(claim.unverified.trim() === '' ? [] : ['#### Not verified', ...quote(claim.unverified)]),
    ...(claim.appearances.length === 0 ? [] : ['#### In the story']),
    ...claim.appearances.flatMap((words) => [
      ...passage(words),
      [
        `“${plain(words.documentTitle)}”${reference(words.documentNumber)}${confidential(words.isConfidential)}`,
        ...sentences.place(words),
      ].join(' · '),
    ]),
    '#### Record',
    sentences.record(claim).map(plain).join(' · '),
  ];
}

const documentBlocks = (document: Report['documents'][number]): Blocks => [
  `**D${document.number}** ${plain(document.title)}${confidential(document.isConfidential)}`,
  [
    labels.documentRole[document.role],
    ...[document.sourceName ?? '', document.byline].map(plain).filter((text) => text !== ''),
    ...dated(document.publishedOn, document.capturedAt),
    ...[document.fileName, document.mediaType].map(plain).filter((text) => text !== ''),
    `${sentences.grouped(document.byteLength)} bytes`,
  ].join(' · '),
  ...link(document.url),
  document.sha256 === null ? 'Written in the casebook; there is no file.' : `SHA-256 ${document.sha256}`,
];

function mastheadItems(report: Report): readonly string[] {
  const { story } = report;
  const items: readonly (readonly [string, string])[] = [
    ...(story
      ? ([
          ['Story', plain(story.title) + reference(story.documentNumber)],
          ['Byline', plain(story.byline)],
          ['Author', plain(story.author)],
          ['Editor', plain(story.editor)],
          ['Published', story.publishedOn ?? 'Not published, or on an unknown day'],
        ] as const)
      : []),
    ['Checked by', report.checkers.map(plain).join(', ')],
    ['Casebook', plain(report.casebook.title)],
    ['Brief made', sentences.time(report.generatedAt)],
  ];
  return items.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`]));
}

/** The brief as CommonMark, in which every text of a user stands as text. */
export function renderBriefMarkdown(report: Report): string {
  const verdicts = sentences.verdicts(report);
  const { claims } = report;
  const blocks: Blocks = [
    `# Fact-check brief: ${plain(report.title)}`,
    mastheadItems(report).join('\n'),
    '## Summary',
    sentences.withheld(report),
    claims.length === 0
      ? 'There are no claims in this brief.'
      : `${sentences.counted(claims.length, 'claim', 'claims')}, by verdict:`,
    verdicts.map(({ label, count }) => `- ${label}: ${count}`).join('\n'),
    ...(claims.length === 0 ? [] : ['The claims and their verdicts:']),
    claims
      .map(
        (claim) =>
          `- ${claim.number}: **${labels.verdict[claim.verdict?.value ?? 'none']}.** ${plain(sentences.clipped(claim.asStated, 220))}`,
      )
      .join('\n'),
    ...(claims.length === 0 ? [] : ['## Claims']),
    ...claims.flatMap(claimBlocks),
    ...(report.documents.length === 0 ? [] : ['## Documents']),
    ...report.documents.flatMap(documentBlocks),
    '## How to read this brief',
    sentences.reading,
    verdicts.map(({ value, label }) => `- ${label}: ${meanings.verdict[value]}`).join('\n'),
    '## Record',
    sentences.log(report),
    ...(report.log.headHash === null ? [] : [`Head of the log: ${report.log.headHash}`]),
    `Casebook: ${report.casebook.id}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

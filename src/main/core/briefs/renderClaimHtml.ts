import { labels } from '#shared/contract/labels.en.ts';
import type { ReportClaim, ReportEvidence } from '#shared/contract/report.ts';
import { html, type Html } from './html.ts';
import { lang } from './lang.ts';
import { renderMoveHtml } from './renderMoveHtml.ts';
import { sentences } from './sentences.ts';
import { toWebLink } from './toWebLink.ts';
import { verdictMark } from './verdictMark.ts';

type Words = ReportClaim['appearances'][number];
type Check = ReportClaim['checks'][number];

/** Longer passages may be broken across pages. */
const longPassage = 900;

/** Line breaks are kept in inline elements only: around a block, the template may break the line itself. */
const lines = (text: string): Html => html`<span class="lines">${text}</span>`;

const prose = (text: string, kind: string): Html =>
  html`<p class="prose ${kind}" dir="auto">${lines(text)}</p>`;

const row = (head: string, content: Html): Html =>
  html`<div class="row">
    <h4>${head}</h4>
    <div class="matter">${content}</div>
  </div> `;

const confidential = (is: boolean): Html | false => is && html` <strong class="tag">Confidential</strong>`;

const reference = (number: number | null): Html | false =>
  number !== null && html` <a class="ref" href="#document-${number}">[D${number}]</a>`;

const details = (items: readonly Html[]): Html =>
  html`<p class="where">${items.flatMap((item, at) => (at === 0 ? [item] : [html` · `, item]))}</p>`;

const plain = (items: readonly string[]): readonly Html[] =>
  items.map((item) => html`<span dir="auto">${item}</span>`);

const passage = (words: Words): Html =>
  html`<blockquote
    class="passage${words.exact.length > longPassage ? ' long' : ''}"
    ${lang(words.language)}
    dir="auto"
  >
    ${words.prefix !== '' && html`<span class="context">…${words.prefix}</span>`}<mark>${words.exact}</mark>${words.suffix !== '' && html`<span class="context">${words.suffix}…</span>`}
  </blockquote>`;

function documentName(title: string, url: string | null, language: string): Html {
  const link = toWebLink(url);
  const name = html`<cite ${lang(language)} dir="auto">${title}</cite>`;
  return link === undefined
    ? name
    : html`<a class="out" href="${link}" rel="noreferrer noopener">${name}</a>`;
}

const translation = (made: ReportEvidence['translations'][number]): Html =>
  html`<div class="translation">
    <p class="prose" ${lang(made.language)} dir="auto">${lines(made.text)}</p>
    <p class="where"><bdi>${sentences.translation(made)}</bdi></p>
  </div>`;

const evidence = (item: ReportEvidence): Html =>
  html`<li class="evidence${item.exact.length > longPassage ? ' long' : ''}">
    <p class="source">
      <b dir="auto">${item.sourceName ?? 'No source recorded'}</b>,
      ${documentName(item.documentTitle, item.url, item.language)}${reference(item.documentNumber)}
      <span class="tier">${labels.tier[item.tier]}</span>${confidential(item.isConfidential)}
    </p>
    ${passage(item)}${item.translations.map(translation)}${details([
      ...plain(sentences.place(item)),
      ...(item.fileName === '' ? [] : plain([item.fileName])),
      html`<span class="whole">published ${item.publishedOn ?? 'on an unknown day'}</span>`,
      html`<span class="whole"
        >captured ${item.capturedAt === null ? 'at an unknown time' : sentences.time(item.capturedAt)}</span
      >`,
      ...(item.sha256 === null
        ? []
        : [html`<span class="whole">SHA-256 <code>${item.sha256.slice(0, 16)}…</code></span>`]),
    ])}${item.note !== '' && prose(item.note, 'note')}
  </li> `;

function evidenceRows(claim: ReportClaim): Html {
  const { for: supporting, against, context } = claim.evidence;
  const list = (items: readonly ReportEvidence[]) =>
    items.length === 0
      ? html`<p class="quiet">None linked.</p>`
      : html`<ul class="plain">
          ${items.map(evidence)}
        </ul>`;
  if (supporting.length + against.length + context.length === 0) return html``;
  return html`${row('For', list(supporting))}${row('Against', list(against))}${
    context.length > 0 && row('Context', list(context))
  }`;
}

function checkResult(check: Check): Html {
  const places = check.places.map((place) =>
    sentences.place({ ...place, lastPage: place.firstPage }).join(', '),
  );
  return html`<li>
    <p class="source">
      <cite dir="auto">${check.documentTitle}</cite
      >${reference(check.documentNumber)}${confidential(check.isConfidential)}:
      ${labels.quoteOutcome[check.outcome]}
    </p>
    ${details([
      ...plain(places.filter((place) => place !== '')),
      html`method <bdi>${check.method}</bdi>`,
      html`<span class="whole">${sentences.time(check.checkedAt)}</span>`,
    ])}${checkDetails(check)}
  </li>`;
}

/** What the words are that the quote was compared with, and each difference. */
function checkDetails(check: Check): Html | false {
  if (check.outcome === 'exact' && check.translation === null) return false;
  const words = (text: string) =>
    html`<blockquote class="passage${text.length > longPassage ? ' long' : ''}" dir="auto">
      ${lines(text)}
    </blockquote>`;
  return html`${check.found !== null && words(check.found)}${
    check.translation !== null &&
    html`<p class="where"><bdi>${sentences.translation(check.translation)}</bdi></p>
      ${
        check.original !== null &&
        html`<p class="where">Original</p>
          ${words(check.original)}`
      }`
  }${check.foundIn !== null && html`<p>The words stand in <cite dir="auto">${check.foundIn}</cite>.</p>`}${
    check.differences.length > 0 &&
    html`<ul>
      ${check.differences.map((each) => html`<li dir="auto">${sentences.difference(each)}</li>`)}
    </ul>`
  }`;
}

function checkRow(claim: ReportClaim): Html | false {
  const quotes = [...new Set(claim.checks.map((check) => check.quote))];
  return (
    quotes.length > 0 &&
    row(
      'Quote check',
      html`${quotes.map(
        (quote) =>
          html`<p class="where lead">Words looked for</p>
            <blockquote class="passage${quote.length > longPassage ? ' long' : ''}" dir="auto">
              ${lines(quote)}
            </blockquote>
            <ul class="plain">
              ${claim.checks.filter((check) => check.quote === quote).map(checkResult)}
            </ul>`,
      )}`,
    )
  );
}

function figureRow({ figures }: ReportClaim): Html | false {
  const told = sentences.figures(figures);
  return (
    told.length > 0 &&
    row(
      'Figures',
      html`<ul class="plain">
        ${told.map((each) => html`<li dir="auto">${each}</li>`)}
      </ul>`,
    )
  );
}

const moveRow = ({ stockMove }: ReportClaim): Html | false =>
  stockMove !== null &&
  row(
    'Stock move',
    html`<p class="source">
        <cite dir="auto">${stockMove.documentTitle}</cite
        >${reference(stockMove.documentNumber)}${confidential(stockMove.isConfidential)}
      </p>
      ${renderMoveHtml(stockMove)}`,
  );

function contactRow(claim: ReportClaim): Html {
  if (claim.contacts.length === 0) {
    return row('Asked', html`<p>${claim.withheld.contacts === 0 ? 'Not contacted.' : 'Withheld.'}</p>`);
  }
  return row(
    'Asked',
    html`<ul class="plain">
      ${claim.contacts.map(
        (contact) =>
          html`<li>
            <p class="source">
              <b dir="auto">${contact.addressee}</b>, asked
              ${contact.askedOn}${contact.deadline !== null && html`, deadline ${contact.deadline}`}
            </p>
            ${prose(contact.question, 'question')}${
              contact.answer === ''
                ? html`<p class="quiet">No answer recorded.</p>`
                : html`<p class="where">
                      Answer${contact.answeredOn !== null && html`, ${contact.answeredOn}`}
                    </p>
                    ${prose(contact.answer, 'answer')}`
            }
          </li>`,
      )}
    </ul>`,
  );
}

const appearanceRow = (claim: ReportClaim): Html | false =>
  claim.appearances.length > 0 &&
  row(
    'In the story',
    html`${claim.appearances.map(
      (words) =>
        html`<div class="appearance">
          ${passage(words)}${details([
            html`<cite ${lang(words.language)} dir="auto">${words.documentTitle}</cite
              >${reference(words.documentNumber)}${confidential(words.isConfidential)}`,
            ...plain(sentences.place(words)),
          ])}
        </div>`,
    )}`,
  );

const recordRow = (claim: ReportClaim): Html =>
  row(
    'Record',
    html`<p class="record">
      ${sentences.record(claim).map((item, at) => html`${at > 0 && ' · '}<bdi>${item}</bdi>`)}
    </p>`,
  );

/** One claim as a section of the HTML brief: the number and the side heads hang in the margin. */
export function renderClaimHtml(claim: ReportClaim): Html {
  const value = claim.verdict?.value ?? 'none';
  return html`<section class="claim" aria-labelledby="claim-${claim.number}">
    <div class="row head">
      <h3 id="claim-${claim.number}">
        <span class="unseen">Claim </span>${claim.number}<span class="unseen"
          >: ${labels.verdict[value]}</span
        >
      </h3>
      <div class="matter">
        <blockquote class="stated${claim.asStated.length > longPassage ? ' long' : ''}" dir="auto">
          ${lines(claim.asStated)}
        </blockquote>
        <p class="facts">
          ${sentences.facts(claim).map((fact, at) => html`${at > 0 && ' · '}<bdi>${fact}</bdi>`)}
        </p>
        <p class="verdict ${value}">
          ${verdictMark(value)}
          <b>${labels.verdict[value]}</b
          >${claim.verdict && html` <span class="asof">as of ${claim.verdict.asOf}</span>`}
        </p>
        ${claim.verdict && prose(claim.verdict.finding, 'finding')}
      </div>
    </div>
    ${claim.verdict && row('Reason', prose(claim.verdict.reason, 'reason'))}${row('Evidence', html`<p>${sentences.strength(claim)}</p>`)}${evidenceRows(claim)}${checkRow(claim)}${moveRow(claim)}${figureRow(claim)}${contactRow(claim)}${
      claim.unverified !== '' && row('Not verified', prose(claim.unverified, 'unverified'))
    }${appearanceRow(claim)}${recordRow(claim)}
  </section> `;
}

import { labels, meanings } from '#shared/contract/labels.en.ts';
import type { Report } from '#shared/contract/report.ts';
import { briefStyle } from './briefStyle.ts';
import { html, type Html } from './html.ts';
import { lang } from './lang.ts';
import { renderClaimHtml } from './renderClaimHtml.ts';
import { sentences } from './sentences.ts';
import { toWebLink } from './toWebLink.ts';
import { verdictMark } from './verdictMark.ts';

const clippedClaim = 220;
const clippedTitle = 70;

const term = (name: string, value: Html | string): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;
const bdi = (text: string): Html => html`<bdi>${text}</bdi>`;

function masthead(report: Report): Html {
  const { story } = report;
  return html`<header class="masthead">
    <p class="kicker">Fact-check brief</p>
    <h1 dir="auto">${report.title}</h1>
    <dl>
      ${
        story &&
        html`${term('Story', html`${bdi(story.title)} <a class="ref" href="#document-${story.documentNumber}">[D${story.documentNumber}]</a>`)}${
          story.byline !== '' && term('Byline', bdi(story.byline))
        }${story.author !== '' && term('Author', bdi(story.author))}${
          story.editor !== '' && term('Editor', bdi(story.editor))
        }${term('Published', story.publishedOn ?? 'Not published, or on an unknown day')}`
      }${report.checkers.length > 0 && term('Checked by', bdi(report.checkers.join(', ')))}${term('Casebook', bdi(report.casebook.title))}${term(
        'Brief made',
        html`<time datetime="${report.generatedAt}">${sentences.time(report.generatedAt)}</time>`,
      )}
    </dl>
  </header> `;
}

function summary(report: Report): Html {
  const { claims } = report;
  return html`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <p class="notice">${sentences.withheld(report)}</p>
    ${
      claims.length === 0
        ? html`<p>There are no claims in this brief.</p>`
        : html`<p class="quiet lead" id="tally">
              ${sentences.counted(claims.length, 'claim', 'claims')}, by verdict
            </p>
            <ul class="tally" aria-labelledby="tally">
              ${sentences.verdicts(report).map(({ value, label, count }) => html`<li class="verdict ${value}">${verdictMark(value)} <b>${count}</b> ${label}</li>`)}
            </ul>
            <table class="list">
              <caption>
                The claims and their verdicts
              </caption>
              <thead>
                <tr>
                  <th scope="col">No.</th>
                  <th scope="col">Claim as stated</th>
                  <th scope="col">Verdict</th>
                  <th scope="col">Evidence</th>
                </tr>
              </thead>
              <tbody>
                ${claims.map((claim) => {
                  const value = claim.verdict?.value ?? 'none';
                  return html`<tr>
                    <td>${claim.number}</td>
                    <td dir="auto">
                      <a href="#claim-${claim.number}">${sentences.clipped(claim.asStated, clippedClaim)}</a>
                    </td>
                    <td class="verdict ${value}">${verdictMark(value)} ${labels.verdict[value]}</td>
                    <td>${labels.strength[claim.strength]}</td>
                  </tr> `;
                })}
              </tbody>
            </table>`
    }
  </section> `;
}

function documentRow(document: Report['documents'][number]): Html {
  const link = toWebLink(document.url);
  const described = [
    labels.documentRole[document.role],
    ...(document.sourceName === null ? [] : [document.sourceName]),
    ...(document.byline === '' ? [] : [document.byline]),
    `published ${document.publishedOn ?? 'on an unknown day'}`,
    `captured ${document.capturedAt === null ? 'at an unknown time' : sentences.time(document.capturedAt)}`,
  ];
  const file = [document.fileName, document.mediaType, `${sentences.grouped(document.byteLength)} bytes`];
  const spans = (items: readonly string[]) =>
    items.map((item, at) => html`${at > 0 && ' · '}<bdi>${item}</bdi>`);
  return html`<div class="row document" id="document-${document.number}">
    <h3>D${document.number}</h3>
    <div class="matter">
      <p class="source">
        <cite ${lang(document.language)} dir="auto">${document.title}</cite
        >${document.isConfidential && html` <strong class="tag">Confidential</strong>`}
      </p>
      <p class="where">${spans(described)}</p>
      <p class="where">${spans(file.filter((item) => item !== ''))}</p>
      ${document.url !== null && html`<p class="where address">${link === undefined ? bdi(document.url) : html`<a href="${link}" rel="noreferrer noopener">${link}</a>`}</p>`}
      <p class="where">
        ${
          document.sha256 === null
            ? 'Written in the casebook; there is no file.'
            : html`SHA-256 <code>${document.sha256}</code>`
        }
      </p>
    </div>
  </div> `;
}

function howToRead(report: Report): Html {
  const evidence = report.claims.flatMap(({ evidence: { for: a, against: b, context: c } }) => [
    ...a,
    ...b,
    ...c,
  ]);
  const tiers = [...new Set(evidence.map((item) => item.tier))];
  return html`<section aria-labelledby="how">
    <h2 id="how">How to read this brief</h2>
    <div class="matter reading">
      <p>${sentences.reading} Grey words around a passage are there so that it can be found.</p>
      <dl class="meanings">
        ${sentences.verdicts(report).map(({ value, label }) => term(label, meanings.verdict[value]))}${tiers.map((tier) => term(`${labels.tier[tier]} source`, `In the question at hand: ${meanings.tier[tier]}.`))}
      </dl>
    </div>
  </section> `;
}

function record(report: Report): Html {
  return html`<section aria-labelledby="record">
    <h2 id="record">Record</h2>
    <div class="matter reading">
      <p>${sentences.log(report)}</p>
      ${report.log.headHash !== null && html`<p class="where">Head of the log <code>${report.log.headHash}</code></p>`}
      <p class="where">Casebook <code>${report.casebook.id}</code></p>
    </div>
  </section> `;
}

/** The brief as one HTML file that needs nothing else: no script, no picture, no font, no network. */
export function renderBriefHtml(report: Report): string {
  const head = sentences.clipped(report.title, clippedTitle);
  return html.toString(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'"
          />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="color-scheme" content="light dark" />
          <title>${report.title}</title>
          ${html.style(briefStyle(html.cssString(head)))}
        </head>
        <body>
          <main>
            ${masthead(report)}${summary(report)}${
              report.claims.length > 0 &&
              html`<section aria-labelledby="claims">
                <h2 id="claims">Claims</h2>
                ${report.claims.map(renderClaimHtml)}
              </section> `
            }${
              report.documents.length > 0 &&
              html`<section class="documents" aria-labelledby="documents">
                <h2 id="documents">Documents</h2>
                ${report.documents.map(documentRow)}
              </section> `
            }${howToRead(report)}${record(report)}
          </main>
        </body>
      </html> `,
  );
}

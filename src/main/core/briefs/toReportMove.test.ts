import { describe, expect, it } from 'vitest';
import { readSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { buildClaim } from '#tests/builders/buildClaim.ts';
import { buildDocument } from '#tests/builders/buildDocument.ts';
import { buildReportInput } from '#tests/builders/buildReportInput.ts';
import { composeReport, type ReportInput } from './composeReport.ts';
import { renderBriefHtml } from './renderBriefHtml.ts';
import { renderBriefJson } from './renderBriefJson.ts';
import { renderBriefMarkdown } from './renderBriefMarkdown.ts';

const claim = buildClaim({ text: 'Adobe fell by more than 7 %', kind: 'stock-move', links: [] });
const document = buildDocument({ title: 'Adobe: daily prices' });

function compose(override: Partial<ReportInput> = {}, isWithheld = false) {
  const series = {
    documentId: document.id,
    title: document.title,
    fileName: 'prices.csv',
    isWithheld,
    choice: { documentId: document.id, from: '2024-02-15', to: '2024-02-18' },
    series: readSeries('Date,Close\n2024-02-15,590.44\n2024-02-16,546.66'),
  };
  const moves = new Map([[claim.id, series]]);
  return composeReport(buildReportInput({ claims: [claim], documents: [document], moves, ...override }));
}

describe('a stock move in the brief', () => {
  const sum = '(546.66 − 590.44) ÷ 590.44 × 100 ≈ −7.41 %';

  it('stands with its working in every form, in HTML with a chart and its words', () => {
    const report = compose();
    const page = renderBriefHtml(report);
    expect(page).toContain(
      '<svg viewBox="0 0 336 168" role="img" aria-label="Line of 2 closes; marked: 590.44',
    );
    for (const words of [sum, 'No close on 2024-02-18 (weekend)']) {
      expect(page).toContain(words);
      expect(renderBriefMarkdown(report).replaceAll('\\', '')).toContain(words);
    }
    expect(renderBriefJson(report)).toContain(sum);
    expect(report.claims[0]?.stockMove).toMatchObject({ documentNumber: 1, move: { outcome: 'agrees' } });
    expect(report.documents).toMatchObject([{ title: 'Adobe: daily prices' }]);
  });

  it('is left out and counted where the prices are confidential', () => {
    const { claims, documents } = compose({}, true);
    expect(claims[0]).toMatchObject({ stockMove: null, withheld: { checks: 1 } });
    expect(documents).toEqual([]);
    expect(compose({ isConfidentialIncluded: true }, true).claims[0]?.stockMove).toMatchObject({
      isConfidential: true,
    });
  });
});

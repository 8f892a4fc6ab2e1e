import { expect, it } from 'vitest';
import { report as reportSchema } from '#shared/contract/report.ts';
import { buildFullReport } from '#tests/builders/buildFullReport.ts';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { replaceTexts } from '#tests/builders/replaceTexts.ts';
import { renderBriefJson } from './renderBriefJson.ts';

it('is the report itself, and fits the schema', () => {
  const report = buildFullReport();
  expect(reportSchema.parse(JSON.parse(renderBriefJson(report)))).toEqual(report);
});

it.each(hostileTexts)('carries %j unchanged', (text) => {
  const report = replaceTexts(buildFullReport(), () => text);
  expect(reportSchema.parse(JSON.parse(renderBriefJson(report)))).toEqual(report);
});

import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { composeReport } from './briefs/composeReport.ts';
import { renderBriefHtml } from './briefs/renderBriefHtml.ts';
import { renderBriefJson } from './briefs/renderBriefJson.ts';
import { renderBriefMarkdown } from './briefs/renderBriefMarkdown.ts';
import type { Context } from './services/Context.ts';
import { gatherBrief } from './services/gatherBrief.ts';
import type { Handlers } from './services/Handlers.ts';

const renderers = {
  html: { render: renderBriefHtml, mediaType: 'text/html; charset=utf-8' },
  md: { render: renderBriefMarkdown, mediaType: 'text/markdown; charset=utf-8' },
  json: { render: renderBriefJson, mediaType: 'application/json' },
} as const;

async function compose(context: Context, input: ParsedInputOf<'briefs.print'>) {
  const report = composeReport(await gatherBrief(context, input));
  const { links, documents, appearances, checks } = report.withheld;
  const about = {
    title: report.title,
    claims: report.claims.length,
    withheld: links + documents + appearances + checks,
    leftOut: report.withheld,
  };
  return { report, about };
}

/** The brief as a text, or printed. */
export const briefHandlers: Handlers<'briefs.render' | 'briefs.print'> = {
  'briefs.render': async (context, input) => {
    const { report, about } = await compose(context, input);
    const { render, mediaType } = renderers[input.format];
    return { content: render(report), mediaType, ...about };
  },
  'briefs.print': async (context, input) => {
    const { report, about } = await compose(context, input);
    const pdf = await context.ports.printToPdf(renderBriefHtml(report));
    return { contentBase64: Buffer.from(pdf).toString('base64'), mediaType: 'application/pdf', ...about };
  },
};

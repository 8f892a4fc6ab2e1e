import type { MethodName } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { composeReport } from './briefs/composeReport.ts';
import { renderBriefHtml } from './briefs/renderBriefHtml.ts';
import { renderBriefJson } from './briefs/renderBriefJson.ts';
import { renderBriefMarkdown } from './briefs/renderBriefMarkdown.ts';
import type { Ports } from './ports.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { casebookHandlers } from './services/casebookHandlers.ts';
import { checkHandlers } from './services/checkHandlers.ts';
import { claimHandlers } from './services/claimHandlers.ts';
import { decisionHandlers } from './services/decisionHandlers.ts';
import { documentHandlers } from './services/documentHandlers.ts';
import { evidenceHandlers } from './services/evidenceHandlers.ts';
import { gatherBrief } from './services/gatherBrief.ts';
import type { Handlers } from './services/Handlers.ts';
import { sourceHandlers } from './services/sourceHandlers.ts';
import { verdictHandlers } from './services/verdictHandlers.ts';

type AnalysisName = Extract<MethodName, `analyze.${string}`>;
type DeskName = Extract<MethodName, `desk.${string}`>;

const renderers = {
  html: { render: renderBriefHtml, mediaType: 'text/html; charset=utf-8' },
  md: { render: renderBriefMarkdown, mediaType: 'text/markdown; charset=utf-8' },
  json: { render: renderBriefJson, mediaType: 'application/json' },
} as const;

/** Every method that works on a casebook; a missing one does not compile. */
export const handlers: Handlers<Exclude<MethodName, AnalysisName | DeskName>> = {
  ...casebookHandlers,
  ...documentHandlers,
  ...sourceHandlers,
  ...claimHandlers,
  ...evidenceHandlers,
  ...verdictHandlers,
  ...checkHandlers,
  ...decisionHandlers,
  'briefs.render': async (context, input) => {
    const report = composeReport(await gatherBrief(context, input));
    const { render, mediaType } = renderers[input.format];
    const { links, documents, appearances, checks } = report.withheld;
    return {
      content: render(report),
      mediaType,
      claims: report.claims.length,
      withheld: links + documents + appearances + checks,
    };
  },
};

/** Every method that needs no casebook. */
export const statelessHandlers: {
  readonly [N in AnalysisName]: (ports: Ports, input: ParsedInputOf<N>) => Promise<OutputOf<N>>;
} = {
  'analyze.extract': async ({ extractor }, { id, path }) => {
    if (path.includes('\0')) throw new HypecheckError('file-missing', { name: 'with a NUL in its name' });
    const { title, byline, published, text, layout } = await extractor.extract({
      path,
      fileName: path.split(/[\\/]/).at(-1) ?? path,
    });
    const pages = layout.pages.map(({ page, start, end }) => ({ page, start, end }));
    return { id, title, byline, published, text, pages };
  },
};

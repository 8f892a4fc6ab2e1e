import type { MethodName } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { analyzeQuotesHandlers } from './services/analyzeQuotesHandlers.ts';
import { briefHandlers } from './briefHandlers.ts';
import { figureAnalysisHandlers } from './figureAnalysisHandlers.ts';
import type { Ports } from './ports.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { casebookHandlers } from './services/casebookHandlers.ts';
import { checkHandlers } from './services/checkHandlers.ts';
import { claimFigureHandlers } from './services/claimFigureHandlers.ts';
import { claimShapeHandlers } from './services/claimShapeHandlers.ts';
import { claimHandlers } from './services/claimHandlers.ts';
import { consistencyHandlers } from './services/consistencyHandlers.ts';
import { decisionHandlers } from './services/decisionHandlers.ts';
import { documentHandlers } from './services/documentHandlers.ts';
import { draftHandlers } from './services/draftHandlers.ts';
import { evidenceHandlers } from './services/evidenceHandlers.ts';
import type { Handlers } from './services/Handlers.ts';
import { passageHandlers } from './services/passageHandlers.ts';
import { searchHandlers } from './services/searchHandlers.ts';
import { sentenceHandlers } from './services/sentenceHandlers.ts';
import { sourceHandlers } from './services/sourceHandlers.ts';
import { stockMoveHandlers } from './services/stockMoveHandlers.ts';
import { spottingHandlers } from './services/spottingHandlers.ts';
import { suggestionHandlers } from './services/suggestionHandlers.ts';
import { verdictHandlers } from './services/verdictHandlers.ts';

type AnalysisName = Extract<MethodName, `analyze.${string}`>;
type DeskName = Extract<MethodName, `desk.${string}`>;

/** Every method that works on a casebook; a missing one does not compile. */
export const handlers: Handlers<Exclude<MethodName, AnalysisName | DeskName>> = {
  ...casebookHandlers,
  ...documentHandlers,
  ...draftHandlers,
  ...searchHandlers,
  ...sourceHandlers,
  ...claimHandlers,
  ...claimShapeHandlers,
  ...claimFigureHandlers,
  ...consistencyHandlers,
  ...stockMoveHandlers,
  ...suggestionHandlers,
  ...sentenceHandlers,
  ...evidenceHandlers,
  ...passageHandlers,
  ...verdictHandlers,
  ...checkHandlers,
  ...decisionHandlers,
  ...briefHandlers,
};

/** Every method that needs no casebook. */
export const statelessHandlers: {
  readonly [N in AnalysisName]: (ports: Ports, input: ParsedInputOf<N>) => Promise<OutputOf<N>>;
} = {
  'analyze.extract': async ({ extractor }, { id, path }) => {
    if (path.includes('\0')) throw new HypecheckError('file-missing', { name: 'with a NUL in its name' });
    const file = { path, fileName: path.split(/[\\/]/).at(-1) ?? path };
    return extractor.extract(file, ({ title, byline, published, text, layout }) => {
      const pages = layout.pages.map(({ page, start, end }) => ({ page, start, end }));
      return { id, title, byline, published, text, pages };
    });
  },
  ...figureAnalysisHandlers,
  ...analyzeQuotesHandlers,
  ...spottingHandlers,
};

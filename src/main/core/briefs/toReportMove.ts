import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportClaim } from '#shared/contract/report.ts';
import type { LayoutProblem } from '#shared/domain/priceSeries/detectLayout.ts';
import type { PriceSeries } from '#shared/domain/priceSeries/readSeries.ts';
import { answerStockMove } from '#shared/domain/stockMove/answerStockMove.ts';
import type { MoveChoice } from '#shared/domain/stockMove/MoveQuestion.ts';

type Claim = OutputOf<'claims.get'>;

/** The price series that a claim is compared with, and what a person chose for it. */
export type ClaimSeries = {
  readonly documentId: string;
  readonly title: string;
  readonly fileName: string;
  readonly isWithheld: boolean;
  readonly choice: MoveChoice;
  readonly series: PriceSeries | LayoutProblem;
};

/** Computes the stock move of a claim with the evidence that may be shown. Without two days there is nothing to tell. */
export function toReportMove(
  claim: Pick<Claim, 'text' | 'kind' | 'claimedOn' | 'links'>,
  { documentId, title, fileName, isWithheld, choice, series }: ClaimSeries,
  use: (documentId: string) => number | null,
  isConfidential: (documentId: string, isFlagged: boolean) => boolean,
): ReportClaim['stockMove'] {
  const { result } = answerStockMove(claim, choice, { documentId, name: `${title} ${fileName}` }, series);
  if ('reason' in result && result.reason === 'no-days') return null;
  return {
    documentNumber: use(documentId),
    documentTitle: title,
    isConfidential: isConfidential(documentId, isWithheld),
    move: result,
  };
}

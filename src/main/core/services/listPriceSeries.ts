import { type EvidenceTable, listEvidenceTables } from '#core/repositories/moveChecks.ts';
import type { Db } from '#core/repositories/Store.ts';
import { detectLayout } from '#shared/domain/priceSeries/detectLayout.ts';

/** A table of the evidence that is a price series. */
export type PriceSeriesDocument = Omit<EvidenceTable, 'head'>;

/** The price series among the evidence, told by their headings; dates of two meanings are told when they are read. */
export async function listPriceSeries(db: Db): Promise<readonly PriceSeriesDocument[]> {
  const tables = await listEvidenceTables(db);
  return tables
    .filter(({ head }) => {
      const layout = detectLayout(head.split('\n'));
      return typeof layout !== 'string' || layout === 'ambiguous-dates';
    })
    .map(({ head: _, ...table }) => table);
}

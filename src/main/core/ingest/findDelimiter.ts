import papaparse from 'papaparse';

/** The comma comes last: where another one does as well, it is the decimal comma. */
const candidates = [';', '\t', '|', ','];
const sampleRecords = 50;

/** The character between the cells of a table: the one that gives most of its first records the same number of cells. */
export function findDelimiter(text: string): string {
  const scored = candidates.map((delimiter) => {
    const { data } = papaparse.parse<readonly string[]>(text, {
      delimiter,
      newline: '\n',
      preview: sampleRecords,
      skipEmptyLines: 'greedy',
    });
    const counts = new Map<number, number>();
    for (const record of data) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    counts.delete(1);
    const [cells = 0, records = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, records, cells };
  });
  const [best] = scored.toSorted((a, b) => b.records - a.records || b.cells - a.cells);
  return best && best.records > 0 ? best.delimiter : ',';
}

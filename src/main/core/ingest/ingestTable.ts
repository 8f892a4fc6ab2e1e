import papaparse from 'papaparse';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder } from './createTextBuilder.ts';
import { decodeText } from './decodeText.ts';
import { findDelimiter } from './findDelimiter.ts';
import type { SourceFile } from './SourceFile.ts';

/** Reads CSV and TSV: a row per record, with its words as they are in the file; blank records are left out. */
export function ingestTable({ bytes, fileName }: SourceFile): ExtractedText {
  const decoded = decodeText(bytes);
  if (decoded.charset === undefined)
    throw new HypecheckError('unsupported-format', { name: fileName, found: 'binary data' });
  const isTabbed = /\.(?:tsv|tab)$/i.test(fileName);
  // Excel writes this line for itself; it is no record.
  const stated = /^sep=(.)\n/i.exec(decoded.text);
  const records = decoded.text.slice(stated?.[0].length ?? 0);
  const delimiter = stated?.[1] ?? (isTabbed ? '\t' : findDelimiter(records));
  const { data, errors } = papaparse.parse<readonly string[]>(records, { delimiter, newline: '\n' });
  const builder = createTextBuilder();
  for (const record of data) builder.addRow(record.map((cell) => () => builder.write(cell)));
  const { text, layout } = builder.finish();
  if (text === '') throw new HypecheckError('no-text', { name: fileName });
  const quoteError = errors.find((error) => error.type === 'Quotes');
  return {
    text,
    layout,
    title: null,
    byline: null,
    published: null,
    language: null,
    url: null,
    mediaType: delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv',
    extractor: { name: 'table', version: 1 },
    warnings: quoteError
      ? [
          ...decoded.warnings,
          `the quotation marks of record ${(quoteError.row ?? 0) + 1} are not closed as they should be`,
        ]
      : decoded.warnings,
  };
}

import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder } from './createTextBuilder.ts';
import { decodeText } from './decodeText.ts';
import { joinWrappedLines } from './joinWrappedLines.ts';
import type { SourceFile } from './SourceFile.ts';

/** Reads plain text: a paragraph per line, or per group of lines where the lines were wrapped by hand. */
export function ingestText({ bytes, fileName }: SourceFile): ExtractedText {
  const decoded = decodeText(bytes);
  if (decoded.charset === undefined)
    throw new HypecheckError('unsupported-format', { name: fileName, found: 'binary data' });
  const builder = createTextBuilder();
  const lines = decoded.text.split(/[\n\v\f\u0085\u2028\u2029]/);
  for (const paragraph of joinWrappedLines(lines)) builder.addBlock({ type: 'paragraph' }, paragraph);
  const { text, layout } = builder.finish();
  if (text === '') throw new HypecheckError('no-text', { name: fileName });
  return {
    text,
    layout,
    title: null,
    byline: null,
    published: null,
    language: null,
    url: null,
    mediaType: 'text/plain',
    extractor: { name: 'text', version: 1 },
    warnings: decoded.warnings,
  };
}

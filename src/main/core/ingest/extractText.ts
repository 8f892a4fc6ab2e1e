import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { sniffFormat, type Format } from './sniffFormat.ts';
import type { OnPage, SourceFile } from './SourceFile.ts';

/**
 * Megabytes (10^6 bytes). What is larger is a data dump: a page takes many times its size as a parsed form, and a text
 * several times its size as lines and paragraphs, which is more than a reader may use.
 */
const largest: Readonly<Partial<Record<Format, readonly [megabytes: number, ofWhat: string]>>> = {
  html: [20, 'HTML'],
  text: [20, 'text'],
  markdown: [20, 'text'],
  table: [20, 'text'],
};

/**
 * Megabytes (10^6 bytes) of text as UTF-8, and its blocks and marks. The core has a text in memory several times while it
 * stores and indexes it: with these it stays below some 550 MB.
 */
const largestText = 10;
const mostParts = 500_000;

/**
 * Reads the text out of a file in memory. The library of its format is loaded when the first such file comes. `onPage` is
 * called before each page of a PDF and after the last. Throws a HypecheckError, whatever happens inside the library.
 */
export async function extractText(
  file: SourceFile,
  onPage: OnPage = () => undefined,
): Promise<ExtractedText> {
  const format = sniffFormat(file);
  const [limit = Infinity, ofWhat] = largest[format] ?? [];
  if (file.bytes.length > limit * 1e6)
    throw new HypecheckError('too-large', {
      name: file.fileName,
      size: `${Math.round(file.bytes.length / 1e6)} MB`,
      limit: `${limit} MB of ${ofWhat}`,
    });
  try {
    const extracted = await read(format, file, onPage);
    refuseDump(extracted, file.fileName);
    return extracted;
  } catch (error) {
    if (error instanceof HypecheckError) throw error;
    throw new HypecheckError('damaged-file', { name: file.fileName, reason: reasonOf(error) });
  }
}

function refuseDump({ text, layout }: ExtractedText, name: string): void {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const parts = layout.blocks.length + layout.marks.length;
  const refuse = (size: string, limit: string) => {
    throw new HypecheckError('too-large', { name, size, limit });
  };
  if (megabytes > largestText) refuse(`${megabytes.toFixed(1)} MB of text`, `${largestText} MB of text`);
  if (parts > mostParts)
    refuse(`a text of ${parts} lines, cells and links`, `${mostParts} lines, cells and links`);
}

async function read(format: Format, file: SourceFile, onPage: OnPage): Promise<ExtractedText> {
  switch (format) {
    case 'text':
      return (await import('./ingestText.ts')).ingestText(file);
    case 'markdown':
      return (await import('./ingestMarkdown.ts')).ingestMarkdown(file);
    case 'html':
      return (await import('./ingestHtml.ts')).ingestHtml(file);
    case 'pdf':
      return (await import('./ingestPdf.ts')).ingestPdf(file, onPage);
    case 'docx':
      return (await import('./ingestDocx.ts')).ingestDocx(file);
    case 'table':
      return (await import('./ingestTable.ts')).ingestTable(file);
  }
}

/** Messages of libraries can quote the file, so they stay out. */
const reasonOf = (error: unknown): string =>
  error instanceof RangeError && /call stack/i.test(error.message)
    ? 'it is nested too deeply.'
    : 'it cannot be read to its end.';

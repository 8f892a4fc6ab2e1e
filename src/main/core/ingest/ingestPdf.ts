import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createHyphenJoiner } from './createHyphenJoiner.ts';
import { createTextBuilder, type TextBuilder } from './createTextBuilder.ts';
import { groupPdfLines, joinColumns, type PdfBlock } from './groupPdfLines.ts';
import { joinPdfRuns } from './joinPdfRuns.ts';
import { openPdf } from './openPdf.ts';
import { orderPdfRuns } from './orderPdfRuns.ts';
import type { PdfLine } from './PdfRun.ts';
import { canonicalLanguage } from './readPageFacts.ts';
import { readPdfRuns, type PdfItem } from './readPdfRuns.ts';
import type { OnPage, SourceFile } from './SourceFile.ts';

/** The areas of a page in reading order, each as its lines. */
type PageLines = readonly (readonly PdfLine[])[];

/**
 * Reads a PDF: its pages, in reading order, as paragraphs. Throws `encrypted-file`, `damaged-file` and, where no page
 * has text, `scanned-file`. `onPage` is called before each page and after the last.
 */
export async function ingestPdf(file: SourceFile, onPage: OnPage = () => undefined): Promise<ExtractedText> {
  return openPdf(file, async (pdf) => {
    const pages = await readPages(pdf, onPage);
    const labels = await pdf.getPageLabels();
    const builder = createTextBuilder();
    writePages(pages, labels, builder);
    const { text, layout } = builder.finish();
    if (text === '') throw new HypecheckError('scanned-file', { name: file.fileName, pages: pages.length });
    const facts = await readFacts(pdf);
    const heading = layout.blocks.find((block) => block.type === 'heading' && block.start < 2000);
    return {
      text,
      layout,
      title: facts.title ?? (heading ? text.slice(heading.start, heading.end) : null),
      byline: facts.author,
      published: null,
      language: facts.language,
      url: null,
      mediaType: 'application/pdf',
      extractor: { name: 'pdf', version: 1 },
      warnings: warningsFor(text, pages),
    };
  });
}

async function readPages(pdf: PDFDocumentProxy, onPage: OnPage): Promise<readonly PageLines[]> {
  const pages: PageLines[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onPage(number);
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is Extract<typeof item, PdfItem> => 'str' in item);
    const { main, turned } = readPdfRuns(
      texts,
      page.getViewport({ scale: 1 }).transform as readonly number[],
    );
    const areas = [...orderPdfRuns(main), ...turned];
    pages.push(areas.map(joinPdfRuns));
    page.cleanup();
  }
  onPage(null);
  return pages;
}

function writePages(
  pages: readonly PageLines[],
  labels: readonly string[] | null,
  builder: TextBuilder,
): void {
  const lines = pages.flat(2);
  const bodySize = findBodySize(lines);
  const join = createHyphenJoiner(lines.map((line) => line.text));
  for (const [index, areas] of pages.entries()) {
    const label = labels?.[index];
    builder.startPage(index + 1, label === String(index + 1) || label === '' ? undefined : label);
    const blocks = joinColumns(
      areas.map((area) => groupPdfLines(area, join)),
      join,
    );
    for (const block of blocks) writeBlock(block, bodySize, builder);
  }
}

function writeBlock(block: PdfBlock, bodySize: number, builder: TextBuilder): void {
  if (block.kind === 'row') return builder.addRow(block.cells.map((cell) => () => builder.write(cell)));
  const isHeading = block.size > bodySize * 1.18 && block.text.length < 200;
  if (isHeading) builder.startBlock({ type: 'heading', level: block.size > bodySize * 1.6 ? 1 : 2 });
  else if (block.isListItem) builder.startBlock({ type: 'list-item', level: 1, isOrdered: false });
  else builder.startBlock({ type: 'paragraph' });
  builder.write(block.text);
}

/** The font size in which most of the text is set. */
function findBodySize(lines: readonly PdfLine[]): number {
  const bySize = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...bySize].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

const programTitle =
  /^(?:microsoft \w+ - |untitled|powerpoint|slide 1$|about:blank|document\d*$)|\.(?:docx?|indd|qxd|pptx?|xlsx?|pdf|html?|tex|dvi|rtf)$/i;

async function readFacts(pdf: PDFDocumentProxy): Promise<{
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}> {
  const { info } = await pdf.getMetadata();
  const values = info as Readonly<Record<string, unknown>>;
  const textOf = (key: string) => {
    const value = values[key];
    return typeof value === 'string' ? value.replaceAll('\u0000', '').trim() || null : null;
  };
  const title = textOf('Title');
  return {
    title: title && !programTitle.test(title) ? title : null,
    author: textOf('Author'),
    language: canonicalLanguage(textOf('Language') ?? ''),
  };
}

function warningsFor(text: string, pages: readonly PageLines[]): readonly string[] {
  const bare = pages.flatMap((areas, index) => (areas.length === 0 ? [index + 1] : []));
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return [
    ...(bare.length > 0
      ? [`no text on ${bare.length === 1 ? 'page' : 'pages'} ${listRanges(bare)}: empty or scanned`]
      : []),
    ...(unknown > text.length / 50
      ? ['some fonts do not tell which letters they show: parts of the text are unreadable']
      : []),
  ];
}

/** `1–3, 7` for 1, 2, 3, 7. */
function listRanges(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

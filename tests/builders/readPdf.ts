import { extractText } from '#core/ingest/extractText.ts';

/** What our own extractor reads in a PDF: its title, its words with single spaces, and how many pages it has. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly title: string; readonly text: string; readonly pages: number }> {
  // The library takes the bytes away from who gives them.
  const { title, text, layout } = await extractText({ bytes: Uint8Array.from(bytes), fileName: 'read.pdf' });
  return { title: title ?? '', text: text.replace(/\s+/g, ' '), pages: layout.pages.length };
}

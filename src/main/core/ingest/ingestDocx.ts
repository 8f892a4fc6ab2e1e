import mammoth from 'mammoth';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder } from './createTextBuilder.ts';
import { parseHtml } from './parseHtml.ts';
import { canonicalLanguage } from './readPageFacts.ts';
import { listZipEntries, readZipEntry, type ZipEntry } from './readZip.ts';
import type { SourceFile } from './SourceFile.ts';
import { writeHtml } from './writeHtml.ts';

/** Bytes. A Word file that unpacks to more is a trap or no text. */
const largestUnpacked = 500_000_000;

/**
 * Reads a Word file: its text with headings, lists, tables, footnotes, bold, italic and links, as its last accepted
 * state (inserted words are in, deleted ones out). Throws `damaged-file`, `encrypted-file`, `too-large`, `no-text`.
 */
export async function ingestDocx({ bytes, fileName }: SourceFile): Promise<ExtractedText> {
  const entries = listZipEntries(bytes);
  if (!entries)
    throw new HypecheckError('damaged-file', { name: fileName, reason: 'its ZIP directory is broken.' });
  if (entries.some((entry) => entry.isEncrypted))
    throw new HypecheckError('encrypted-file', { name: fileName });
  checkSizes(bytes, entries, fileName);
  const { value: html, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    },
  );
  const builder = createTextBuilder();
  writeHtml(parseHtml(`<html><body>${html}</body></html>`), builder, { baseUrl: null });
  const { text, layout } = builder.finish();
  if (text === '') throw new HypecheckError('no-text', { name: fileName });
  const core = readCore(bytes, entries);
  const heading = layout.blocks.find((block) => block.type === 'heading' && block.level === 1);
  return {
    text,
    layout,
    title: core('title') ?? (heading ? text.slice(heading.start, heading.end) : null),
    byline: core('creator'),
    published: null,
    language: canonicalLanguage(core('language') ?? ''),
    url: null,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extractor: { name: 'docx', version: 1 },
    warnings: messages.filter((message) => message.type === 'error').map((message) => message.message),
  };
}

/** The directory can lie about sizes, so what will be read is unpacked once with the stated size as its limit. */
function checkSizes(bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > largestUnpacked)
    throw new HypecheckError('too-large', {
      name: fileName,
      size: `${Math.round(unpacked / 1e6)} MB unpacked`,
      limit: `${largestUnpacked / 1e6} MB`,
    });
  for (const entry of entries) if (/\.(?:xml|rels)$/i.test(entry.name)) readZipEntry(bytes, entry);
}

function readCore(bytes: Uint8Array, entries: readonly ZipEntry[]): (name: string) => string | null {
  const entry = entries.find(({ name }) => name === 'docProps/core.xml');
  const xml = entry ? new TextDecoder().decode(readZipEntry(bytes, entry)) : '';
  return (name) => {
    const value = new RegExp(`<dc:${name}[^>]*>([^<]*)</dc:${name}>`).exec(xml)?.[1] ?? '';
    return parseHtml(`<html><body>${value}</body></html>`).querySelector('body')?.textContent?.trim() || null;
  };
}

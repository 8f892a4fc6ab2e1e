import mammoth from 'mammoth';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder } from './createTextBuilder.ts';
import { parseHtml } from './parseHtml.ts';
import { findXmlFault } from './findXmlFault.ts';
import { canonicalLanguage } from './readPageFacts.ts';
import { listZipEntries, readZipEntry, type ZipEntry } from './readZip.ts';
import type { SourceFile } from './SourceFile.ts';
import { writeHtml } from './writeHtml.ts';

/** Bytes. A Word file that unpacks to more is a trap or no text. */
const largestUnpacked = 500_000_000;
/** Bytes of XML in it. Parsed it takes about forty times as much memory. */
const largestXml = 20_000_000;
/** Bytes of one picture in it: it is unpacked in memory once, for its true size. */
const largestEntry = 100_000_000;

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
  checkEntries(bytes, entries, fileName);
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

/**
 * The directory can lie about sizes, and any entry can be named as the document, so all are unpacked once with the
 * stated size as their limit. The XML among them must be as Word writes it: a library would go on for minutes over it.
 */
function checkEntries(bytes: Uint8Array, entries: readonly ZipEntry[], fileName: string): void {
  const isXml = ({ name }: ZipEntry) => /\.(?:xml|rels)$/i.test(name);
  const sum = (some: readonly ZipEntry[]) => some.reduce((total, entry) => total + entry.size, 0);
  const limits = [
    [sum(entries), largestUnpacked],
    [sum(entries.filter(isXml)), largestXml],
    ...entries.map((entry) => [entry.size, largestEntry] as const),
  ] as const;
  for (const [size, limit] of limits)
    if (size > limit)
      throw new HypecheckError('too-large', {
        name: fileName,
        size: `${Math.round(size / 1e6)} MB unpacked`,
        limit: `${limit / 1e6} MB`,
      });
  for (const entry of entries) {
    const content = readZipEntry(bytes, entry);
    const fault = isXml(entry) ? findXmlFault(Buffer.from(content).toString('utf8')) : undefined;
    if (fault) throw new HypecheckError('damaged-file', { name: fileName, reason: fault });
  }
}

function readCore(bytes: Uint8Array, entries: readonly ZipEntry[]): (name: string) => string | null {
  const entry = entries.find(({ name }) => name === 'docProps/core.xml');
  const xml = entry ? new TextDecoder().decode(readZipEntry(bytes, entry)) : '';
  return (name) => {
    const value = new RegExp(`<dc:${name}[^>]*>([^<]*)</dc:${name}>`).exec(xml)?.[1] ?? '';
    return parseHtml(`<html><body>${value}</body></html>`).querySelector('body')?.textContent?.trim() || null;
  };
}

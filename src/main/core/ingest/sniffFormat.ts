import { HypecheckError } from '#shared/contract/errors.ts';
import { findSignature } from './findSignature.ts';
import { listZipEntries } from './readZip.ts';
import type { SourceFile } from './SourceFile.ts';

/** The formats that can be read as text. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'table';

const namedFormats: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
};
const namedArchives: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'a spreadsheet (.xlsx)'],
  [/^ppt\//, 'a presentation (.pptx)'],
  [/^META-INF\/container\.xml$/, 'an e-book (.epub)'],
  [/^content\.xml$/, 'an OpenDocument file (.odt, .ods …)'],
];

/**
 * The format of a file: its content decides, its name only where the content can be several things (text). Throws
 * `empty-file`, `unsupported-format`, `encrypted-file` (an Office file with a password) and `damaged-file` (a name that
 * promises a PDF or Word file, and bytes that are none).
 */
export function sniffFormat({ bytes, fileName }: SourceFile): Format {
  if (bytes.length === 0) throw new HypecheckError('empty-file', { name: fileName });
  const unsupported = (found: string) => new HypecheckError('unsupported-format', { name: fileName, found });
  const damaged = (reason: string) => new HypecheckError('damaged-file', { name: fileName, reason });
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

  if (indexOfAscii(bytes.subarray(0, 1024), '%PDF-') !== -1) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06))
    return sniffArchive(bytes, extension, unsupported, damaged);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsUtf16(bytes, 'EncryptedPackage')) throw new HypecheckError('encrypted-file', { name: fileName });
    throw unsupported('a Microsoft Office 97–2003 file (.doc, .xls …)');
  }
  const found = findSignature(bytes) ?? namedText(extension);
  if (found) throw unsupported(found);
  if (looksLikeHtml(bytes)) return 'html';
  if (extension === 'pdf') throw damaged('it has no PDF header.');
  if (extension === 'docx') throw damaged('it is no ZIP archive, as a Word file is.');
  return namedFormats[extension] ?? 'text';
}

function sniffArchive(
  bytes: Uint8Array,
  extension: string,
  unsupported: (found: string) => HypecheckError,
  damaged: (reason: string) => HypecheckError,
): Format {
  const entries = listZipEntries(bytes);
  if (entries?.some((entry) => /^word\/document\d*\.xml$/.test(entry.name))) return 'docx';
  if (extension === 'docx')
    throw damaged(entries ? 'it has no word/document.xml.' : 'its ZIP directory is missing or broken.');
  const named = namedArchives.find(([pattern]) => entries?.some((entry) => pattern.test(entry.name)));
  throw unsupported(named?.[1] ?? 'a ZIP archive');
}

function namedText(extension: string): string | undefined {
  if (extension === 'mht' || extension === 'mhtml') return 'a web archive (.mhtml)';
  return extension === 'svg' ? 'an image (SVG)' : undefined;
}

/** Whether the text begins as a page does, behind a byte order mark, white space, comments and an XML declaration. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 8192))
    .replaceAll('\u0000', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)*/, '');
  return /^(?:<!doctype\s+html|<html|<head|<body)\b/i.test(head);
}

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const indexOfAscii = (bytes: Uint8Array, words: string): number =>
  asBuffer(bytes).indexOf(words, 0, 'latin1');

const holdsUtf16 = (bytes: Uint8Array, words: string): boolean =>
  asBuffer(bytes).includes(words, 0, 'utf16le');

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

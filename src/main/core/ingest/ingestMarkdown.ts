import { marked } from 'marked';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder } from './createTextBuilder.ts';
import { decodeText } from './decodeText.ts';
import { ingestText } from './ingestText.ts';
import { parseHtml } from './parseHtml.ts';
import { canonicalLanguage } from './readPageFacts.ts';
import { readPublished } from './readPublished.ts';
import type { SourceFile } from './SourceFile.ts';
import { writeHtml } from './writeHtml.ts';

const frontMatter = /^\ufeff?---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Between two blank lines. */
const mostMarks = 20_000;
/**
 * Marks times characters of a paragraph, list item or table row. For each mark that opens nothing the library reads
 * all of it: with this, a second.
 */
const mostWork = 50_000_000;
/** Quotes in one another. */
const mostQuotes = 500;
const noMarks = /[^*_~`[<]+/g;
const itemStart = /^[ \t]*(?:[*+-][ \t]|\d+[.)][ \t]|#|\|)/;

/**
 * Reads Markdown (CommonMark with GitHub's tables). Front matter becomes title, byline, date and language. Where a
 * paragraph has more marks than any author sets, all is read as plain text, with a warning.
 */
export function ingestMarkdown({ bytes, fileName }: SourceFile): ExtractedText {
  const decoded = decodeText(bytes);
  if (decoded.charset === undefined)
    throw new HypecheckError('unsupported-format', { name: fileName, found: 'binary data' });
  if (isCrowded(decoded.text)) return readAsText({ bytes, fileName });
  const facts = readFrontMatter(frontMatter.exec(decoded.text)?.[1] ?? '');
  const html = marked.parse(decoded.text.replace(frontMatter, ''), { async: false, gfm: true });
  const url = URL.parse(facts.get('url') ?? facts.get('canonical_url') ?? '');
  const address = url && /^https?:$/.test(url.protocol) ? url.href : null;
  const builder = createTextBuilder();
  writeHtml(parseHtml(`<html><body>${html}</body></html>`), builder, { baseUrl: address });
  const { text, layout } = builder.finish();
  if (text === '') throw new HypecheckError('no-text', { name: fileName });
  const heading = layout.blocks.find((block) => block.type === 'heading' && block.level === 1);
  return {
    text,
    layout,
    title: facts.get('title') ?? (heading ? text.slice(heading.start, heading.end) : null),
    byline: facts.get('author') ?? facts.get('byline') ?? null,
    published: readPublished(facts.get('date') ?? facts.get('published')),
    language: canonicalLanguage(facts.get('lang') ?? facts.get('language') ?? ''),
    url: address,
    mediaType: 'text/markdown',
    extractor: { name: 'markdown', version: 1 },
    warnings: decoded.warnings,
  };
}

function isCrowded(text: string): boolean {
  let marks = 0;
  let ofItem = { marks: 0, length: 0 };
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    const more = line.replace(noMarks, '').length;
    marks = isBlank ? 0 : marks + more;
    if (isBlank || itemStart.test(line)) ofItem = { marks: 0, length: 0 };
    ofItem = { marks: ofItem.marks + more, length: ofItem.length + line.length };
    if (marks > mostMarks || ofItem.marks * ofItem.length > mostWork) return true;
    if ((/^[ \t>]*/.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0) > mostQuotes) return true;
  }
  return false;
}

function readAsText(file: SourceFile): ExtractedText {
  const read = ingestText(file);
  return {
    ...read,
    mediaType: 'text/markdown',
    extractor: { name: 'markdown', version: 1 },
    warnings: [...read.warnings, 'a paragraph has too many marks to be Markdown: read as plain text'],
  };
}

/** The plain `key: value` lines of YAML front matter; lists and nested values are left alone. */
function readFrontMatter(source: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const line of source.split('\n')) {
    const [, key, value] = /^([A-Za-z_]+):[ \t]+(.+?)[ \t]*$/.exec(line) ?? [];
    if (!key || !value || /^[[{|>&*!]/.test(value)) continue;
    facts.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return facts;
}

import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { createTextBuilder, type BlockKind } from './createTextBuilder.ts';
import { decodeText } from './decodeText.ts';
import { findArticle } from './findArticle.ts';
import { isBoilerplateLine } from './isBoilerplateLine.ts';
import { measureDepth } from './measureDepth.ts';
import { parseHtml } from './parseHtml.ts';
import { readPageFacts } from './readPageFacts.ts';
import type { SourceFile } from './SourceFile.ts';
import { writeHtml } from './writeHtml.ts';

/** Characters. Looking for the article takes several copies of the page, and no article is as long as this. */
const longestArticlePage = 4_000_000;
/** Elements. Looking for the article takes time by the square of the depth; browsers go no deeper than 512. */
const deepestArticlePage = 500;
/** Elements. Beyond it the page is a trap, or a program went wrong over it. */
const deepestPage = 1500;

/**
 * Reads the article out of a saved page, or the whole page where it has no article that stands out. Throws `no-text`,
 * and `unsupported-format` where the bytes are no text.
 */
export function ingestHtml({ bytes, fileName }: SourceFile): ExtractedText {
  const decoded = decodeText(bytes);
  if (decoded.charset === undefined)
    throw new HypecheckError('unsupported-format', { name: fileName, found: 'binary data' });
  const page = parseHtml(decoded.text);
  const depth = measureDepth(page);
  if (depth > deepestPage)
    throw new HypecheckError('damaged-file', {
      name: fileName,
      reason: 'its elements are nested too deeply.',
    });
  const facts = readPageFacts(page, decoded.text);
  const base = page.querySelector('base')?.getAttribute('href') ?? null;
  const baseUrl = URL.parse(base ?? '', facts.url ?? undefined)?.href ?? facts.url;
  const isBeyond = decoded.text.length > longestArticlePage || depth > deepestArticlePage;
  const article = isBeyond
    ? { root: page.querySelector('body') ?? page, isWholePage: true }
    : findArticle(page);
  const builder = createTextBuilder(
    (line, kind) => article.isWholePage || isArticleLine(line, kind, facts.title),
  );
  writeHtml(article.root, builder, { baseUrl });
  const { text, layout } = builder.finish();
  if (text === '') throw new HypecheckError('no-text', { name: fileName });
  return {
    text,
    layout,
    ...facts,

    mediaType: 'text/html',
    extractor: { name: 'html', version: 1 },
    warnings: article.isWholePage
      ? [...decoded.warnings, 'no article stands out on this page: all of its text was read']
      : decoded.warnings,
  };
}

/** Leaves out furniture, and the headline: it is the document's title. */
function isArticleLine(line: string, { type }: BlockKind, title: string | null): boolean {
  if (type === 'preformatted' || type === 'table-row') return true;
  return !isBoilerplateLine(line) && !(type === 'heading' && title !== null && isSameWords(line, title));
}

const isSameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

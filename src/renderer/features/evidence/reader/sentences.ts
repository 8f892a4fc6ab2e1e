import type { Block, Mark } from '#shared/domain/document/Layout.ts';
import type { Span } from './Span.ts';

type Words = { readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly Mark[] };

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const locale = Intl.Segmenter.supportedLocalesOf(language === '' ? [] : [language])[0];
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** The sentences of a block, without the white space around them; of a table row its cells. */
export function sentencesOf({ text, marks }: Words, block: Block, language: string): readonly Span[] {
  if (block.type === 'table-row') {
    const cells = marks.filter(
      (mark) => mark.type === 'cell' && mark.start >= block.start && mark.end <= block.end,
    );
    if (cells.length > 0) return cells.map(({ start, end }) => ({ start, end }));
  }
  const body = text.slice(block.start, block.end);
  return [...segmenterFor(language).segment(body)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    if (trimmed === '') return [];
    const start = block.start + index + segment.indexOf(trimmed);
    return [{ start, end: start + trimmed.length }];
  });
}

/** The sentence after or before an offset, across blocks; undefined at the end of the text. */
export function stepSentence(
  words: Words,
  from: number,
  direction: 1 | -1,
  language: string,
): Span | undefined {
  const { blocks } = words;
  let at = blocks.findIndex((block) => block.end >= from);
  if (at === -1) at = blocks.length - 1;
  for (; at >= 0 && at < blocks.length; at += direction) {
    const block = blocks[at];
    if (!block) return undefined;
    const sentences = sentencesOf(words, block, language);
    const found =
      direction === 1
        ? sentences.find((sentence) => sentence.start >= from)
        : sentences.findLast((sentence) => sentence.end <= from);
    if (found) return found;
  }
  return undefined;
}

/** The sentence, or cell, that an offset stands in; null between the blocks. */
export function sentenceAt(
  { text, layout }: { readonly text: string; readonly layout: Omit<Words, 'text'> },
  offset: number,
  language: string,
): Span | null {
  const block = layout.blocks.find((each) => each.end >= offset);
  if (!block) return null;
  const sentences = sentencesOf({ text, blocks: layout.blocks, marks: layout.marks }, block, language);
  return sentences.find((sentence) => sentence.end > offset) ?? null;
}

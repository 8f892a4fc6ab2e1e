import { describe, expect, it } from 'vitest';
import { failureOf } from '#tests/fixtures/ingest/failureOf.ts';
import { ingestText } from './ingestText.ts';

const file = (content: string) => ({ fileName: 'a.txt', bytes: new TextEncoder().encode(content) });
const read = (content: string) => ingestText(file(content)).text;

describe('ingestText', () => {
  it('makes a paragraph of every line that is not blank, with its words as they are', () => {
    const { text, layout } = ingestText(file('\n  First  line\there\r\n\r\n\r\nSecond\n\n'));
    expect(text).toBe('First  line\there\nSecond');
    expect(layout).toEqual({
      blocks: [
        { type: 'paragraph', start: 0, end: 16 },
        { type: 'paragraph', start: 17, end: 23 },
      ],
      marks: [],
      pages: [],
    });
  });

  it('joins paragraphs that were wrapped by hand', () => {
    const wrapped = [
      'The lamp maker of Northwick says that its new lamp saves half the',
      'current of an ordinary one. Nobody outside the company has measured',
      'it so far.',
      '',
      'Two of the buyers praise the light. One sent the lamp back, and the',
      'company does not say why.',
    ].join('\n');
    expect(read(wrapped).split('\n')).toHaveLength(2);
    expect(read(wrapped)).toContain('saves half the current of');
  });

  it('joins wrapped Chinese without a space', () => {
    const wrapped =
      '北桥灯具公司表示新款台灯比普通台灯省电一半公司以外\n还没有人测量过而且只借给少数买家试用\n\n第二段在这里';
    expect(read(wrapped)).toBe(
      '北桥灯具公司表示新款台灯比普通台灯省电一半公司以外还没有人测量过而且只借给少数买家试用\n第二段在这里',
    );
  });

  it('keeps the lines of verse, lists and addresses apart', () => {
    const verse = 'A lamp, a lamp\nthat burns all night\n\nand costs the owner\nnot a mite';
    expect(read(verse).split('\n')).toHaveLength(4);
    const list =
      'The following were sold in the first month of the year by the maker:\n\n- one lamp, which came back\n- two lamps, which did not';
    expect(read(list).split('\n')).toHaveLength(3);
  });

  it('drops stray control characters', () => {
    expect(read(`${'lamp '.repeat(50)}la\u0008mp`).endsWith('lamp lamp')).toBe(true);
  });

  it('finds no text in blank lines and no text format in NULs', async () => {
    expect(await failureOf(() => read(' \n\t\n'))).toEqual(['no-text', { name: 'a.txt' }]);
    expect(await failureOf(() => read('a\0\0\0b'))).toEqual([
      'unsupported-format',
      { name: 'a.txt', found: 'binary data' },
    ]);
  });
});

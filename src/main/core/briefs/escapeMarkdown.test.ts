import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const readBack = (markdown: string) =>
  marked
    .parse(markdown, { async: false })
    .replace(/^<p>([^<]*)<\/p>\n$/, '$1')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** What is kept of a text: its characters, with white space as one space. */
const essence = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

describe('escapeMarkdown', () => {
  it.each(hostileTexts)('is read back as the same text: %j', (text) => {
    expect(readBack(escapeMarkdown(text))).toBe(essence(text));
  });

  it('is read back as the same text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const text = `${a}${b}`;
        if (essence(text) !== '') expect(readBack(escapeMarkdown(text))).toBe(essence(text));
      }),
    );
  });

  it('leaves plain words, numbers and Chinese as they are', () => {
    expect(escapeMarkdown('Adobe fell 7.4 % (about $20bn), “so” 界面新闻。')).toBe(
      'Adobe fell 7.4 % (about \\$20bn), “so” 界面新闻。',
    );
  });
});

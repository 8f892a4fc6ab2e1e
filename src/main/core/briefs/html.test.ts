import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#tests/builders/hostileTexts.ts';
import { html } from './html.ts';

describe('html', () => {
  it.each(hostileTexts)('keeps %j inside a text and inside an attribute', (text) => {
    const made = html.toString(html`<p title="${text}" lang="${text}">${text}</p>`);
    expect(made.match(/[<>"']/g)?.join('')).toBe('<""""><>');
    const { document } = parseHTML(`<html><body>${made}</body></html>`) as unknown as {
      document: { querySelectorAll: (selector: string) => ArrayLike<{ attributes: ArrayLike<unknown> }> };
    };
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    expect(document.querySelectorAll('p')[0]?.attributes).toHaveLength(2);
  });

  it('takes markup and lists of it as they are, and nothing for null and false', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(html.toString(html`${items}${null}${false}${0}`)).toBe('<li>a</li><li>&lt;</li>0');
  });

  it('does not take an object that looks like markup', () => {
    const forged = JSON.parse('{"markup":"<b>"}') as never;
    expect(html.toString(html`<p>${forged}</p>`)).not.toContain('<b>');
  });

  it.each(hostileTexts)('keeps %j inside a CSS string', (text) => {
    expect(html.cssString(text)).toMatch(/^"(?:[\p{L}\p{N}\p{M} ]|\\[0-9a-f]{1,6} )*"$/u);
  });
});

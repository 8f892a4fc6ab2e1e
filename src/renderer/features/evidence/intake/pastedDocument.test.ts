import { describe, expect, it } from 'vitest';
import { titleOf, toPastedFile } from './pastedDocument.ts';

describe('a pasted document', () => {
  it('keeps the part of the page that was selected, under a title that cannot break it', async () => {
    const html =
      '<html><body>\n<!--StartFragment--><h1>It fell</h1><p>By 7 %.</p><!--EndFragment-->\n</body></html>';
    const { name, blob } = toPastedFile({ plain: '', html }, 'A/B: <"fall"> & more');
    expect(name).toBe('A B fall & more.html');
    const page = await blob.text();
    expect(page).toContain('<title>A/B: &lt;&quot;fall&quot;&gt; &amp; more</title>');
    expect(page).toContain('<article><h1>It fell</h1><p>By 7 %.</p></article>');
    expect(page).not.toContain('StartFragment');
  });

  it('is plain text where there is no page', async () => {
    const { name, blob } = toPastedFile({ plain: '股价下跌', html: null }, ' ');
    expect(name).toBe('Pasted.txt');
    expect(await blob.text()).toBe('股价下跌');
  });

  it('begins with its first line as title', () => {
    expect(titleOf('\n\n  It fell.\nThen it rose.')).toBe('It fell.');
    expect(titleOf(`${'long '.repeat(40)}`)).toMatch(/^(?:long ){14,15}long…$/);
    expect(titleOf('\n**\n**Shock! "It" fell**')).toBe('Shock! "It" fell');
    expect(titleOf('# 股价下跌')).toBe('股价下跌');
    expect(titleOf('')).toBe('');
  });
});

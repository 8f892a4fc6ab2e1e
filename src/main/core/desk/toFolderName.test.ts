import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFolderName } from './toFolderName.ts';

describe('the name of a casebook’s folder', () => {
  it.each([
    ['Sora launch, February 2024', 'Sora launch, February 2024.hypecheck'],
    ['索拉：发布', '索拉：发布.hypecheck'],
    ['A/B: "test"?', 'A B test.hypecheck'],
    ['../../etc/passwd', 'etc passwd.hypecheck'],
    ['..\\..\\x', 'x.hypecheck'],
    ['.hidden', 'hidden.hypecheck'],
    ['ends with dots. . .', 'ends with dots.hypecheck'],
    ['CON', '_CON.hypecheck'],
    ['nul.txt', '_nul.txt.hypecheck'],
    ['Conrad', 'Conrad.hypecheck'],
    ['line\nfeed\tand\u0000zero', 'line feed and zero.hypecheck'],
    ['right\u202Eto left', 'right to left.hypecheck'],
    ['Cafe\u0301', 'Caf\u00e9.hypecheck'],
    ['///', 'Casebook.hypecheck'],
    ['\ud800', '\ufffd.hypecheck'],
  ])('of %j is %j', (title, name) => {
    expect(toFolderName(title, [])).toBe(name);
  });

  it('is counted on where it is taken, whatever its case', () => {
    expect(toFolderName('Sora', ['SORA.hypecheck'])).toBe('Sora 2.hypecheck');
    expect(toFolderName('Sora', ['sora.hypecheck', 'Sora 2.hypecheck'])).toBe('Sora 3.hypecheck');
  });

  it('is one part of a path that fits, and a new one, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = toFolderName(title, []);
        expect(name).toMatch(/^[^./\\:<>"|?*\p{Cc}][^/\\:<>"|?*\p{Cc}]*(?<![. ])\.hypecheck$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(230);
        expect(toFolderName(title, [name])).not.toBe(name);
      }),
    );
  });
});

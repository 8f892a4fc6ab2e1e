import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from './toFileName.ts';

const name = (title: string) => toFileName(title, '2026-11-22', 'pdf', 'brief');

describe('toFileName', () => {
  it.each([
    ['Sora stuns the world', 'Sora stuns the world 2026-11-22.pdf'],
    ['索拉震惊世界', '索拉震惊世界 2026-11-22.pdf'],
    ['../../etc/passwd', 'etc passwd 2026-11-22.pdf'],
    ['What? "7 %": a/b\\c|d*e<f>', 'What 7 % a b c d e f 2026-11-22.pdf'],
    ['line\nbreak\ttab\u0000nul', 'line break tab nul 2026-11-22.pdf'],
    ['reversed \u202egpj.exe', 'reversed gpj.exe 2026-11-22.pdf'],
    ['.hidden.', 'hidden 2026-11-22.pdf'],
    ['CON', 'brief 2026-11-22.pdf'],
    ['???', 'brief 2026-11-22.pdf'],
    ['', 'brief 2026-11-22.pdf'],
  ])('makes of %j the name %j', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('law: is one name of at most 255 bytes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const made = name(title);
        expect(made).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[. ]/u);
        expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(255);
        expect(made.endsWith(' 2026-11-22.pdf')).toBe(true);
      }),
    );
  });

  it('keeps whole characters where it cuts', () => {
    expect(name('🚀'.repeat(100))).toBe(`${'🚀'.repeat(50)} 2026-11-22.pdf`);
  });
});

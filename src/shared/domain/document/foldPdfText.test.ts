import { describe, expect, it } from 'vitest';
import { foldPdfText } from './foldPdfText.ts';

describe('foldPdfText', () => {
  it('makes letters of ligatures', () =>
    expect(foldPdfText('oﬃce ﬁnds aﬀairs')).toBe('office finds affairs'));
  it('makes ordinary characters of Kangxi and other radicals', () =>
    expect(foldPdfText('⽂⻋⻔⻢⾯⻝⺠')).toBe('文车门马面食民'));
  it('makes ordinary characters of compatibility ideographs', () =>
    expect(foldPdfText('豈\uf9d1')).toBe('豈六'));
  it('keeps letters that only look alike, full-width forms and accents', () =>
    expect(foldPdfText('Ω（１）e\u0301½')).toBe('Ω（１）e\u0301½'));
  it('makes plain spaces of special ones and drops what cannot be seen', () =>
    expect(foldPdfText('a\u00a0b\u2009c\u200bd\u0000')).toBe('a b cd'));
});

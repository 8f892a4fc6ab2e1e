import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCodePointOffset } from '#shared/domain/anchoring/toCodePointOffset.ts';
import { indexCodePoints } from './indexCodePoints.ts';

it('answers as toCodePointOffset does for every offset of every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '中', '😀', '𠮷', '\ud83d', '\udc00') }), (text) => {
      const index = indexCodePoints(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(index(offset)).toBe(toCodePointOffset(text, offset));
      }
    }),
  );
});

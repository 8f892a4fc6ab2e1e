import { describe, expect, it } from 'vitest';
import { createNameHider } from './createNameHider.ts';

const hide = (name: string, text: string) => createNameHider([name]).hide(text).text;

describe('createNameHider', () => {
  it.each([
    ['Jane Leak', 'Then Jane Leak said', 'Then [name withheld] said'],
    ['Jane Leak', 'JANE  LEAK’s memo', '[name withheld]’s memo'],
    ['Jane Leak', 'jane-leak_2024.pdf', '[name withheld]_2024.pdf'],
    ['Jane Leak', 'JanetJane Leaky', 'JanetJane Leaky'],
    ['Müller', 'Müllers Notiz', '[name withheld]s Notiz'],
    ['Müller', 'Mu\u0308ller', '[name withheld]'],
    ['李一舟', '据李一舟说', '据[name withheld]说'],
    ['AP', 'AP maps an ap', '[name withheld] maps an ap'],
    ['Jan', 'January, Jan and Jana', 'January, [name withheld] and Jana'],
    ['J. (X) [y]*', 'by J. (X) [y]*!', 'by [name withheld]!'],
  ])('takes “%s” out of “%s”', (name, text, expected) => {
    expect(hide(name, text)).toBe(expected);
  });

  it('changes nothing without names, also not for empty ones', () => {
    expect(createNameHider([]).hide('text')).toEqual({ text: 'text', count: 0 });
    expect(createNameHider(['', '  ']).hide('text')).toEqual({ text: 'text', count: 0 });
  });

  it('takes the longer of two names that begin alike', () => {
    expect(createNameHider(['Jane Leak', 'Jane Leak Junior']).hide('Jane Leak Junior')).toEqual({
      text: '[name withheld]',
      count: 1,
    });
  });
});

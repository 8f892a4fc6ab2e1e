import { describe, expect, it } from 'vitest';
import { chooseAll, moveCursor, noSelection, toggleOne, toRange } from './selection.ts';

describe('choosing claims', () => {
  it('adds one, lets go of it, and extends from the last one touched', () => {
    const one = toggleOne(noSelection, 'a', 3);
    const two = toggleOne(one, 'b', 5);
    expect([...two.ids]).toEqual(['a', 'b']);
    expect(two.anchor).toBe(5);
    expect([...toggleOne(two, 'a', 3).ids]).toEqual(['b']);
  });

  it('leaves the choice before as it was', () => {
    toggleOne(noSelection, 'a', 0);
    expect(noSelection.ids.size).toBe(0);
  });

  it('takes a stretch in either direction', () => {
    expect(toRange(2, 7)).toEqual([2, 7]);
    expect(toRange(7, 2)).toEqual([2, 7]);
    expect([...chooseAll(['a', 'b'], 2).ids]).toEqual(['a', 'b']);
  });
});

describe('moving the cursor', () => {
  const list = { count: 100, page: 20 };

  it('goes a row, a page, or to an end', () => {
    const from = (key: string) => moveCursor(50, key, list);
    expect(from('ArrowDown')).toBe(51);
    expect(from('ArrowUp')).toBe(49);
    expect(from('PageDown')).toBe(70);
    expect(from('PageUp')).toBe(30);
    expect(from('Home')).toBe(0);
    expect(from('End')).toBe(99);
  });

  it('stays inside of the list', () => {
    expect(moveCursor(0, 'ArrowUp', list)).toBe(0);
    expect(moveCursor(99, 'ArrowDown', list)).toBe(99);
    expect(moveCursor(95, 'PageDown', list)).toBe(99);
  });

  it('does not move for another key, or in an empty list', () => {
    expect(moveCursor(5, 'x', list)).toBeUndefined();
    expect(moveCursor(0, 'ArrowDown', { count: 0, page: 20 })).toBeUndefined();
  });
});

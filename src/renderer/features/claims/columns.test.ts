import { describe, expect, it } from 'vitest';
import { boxWidth, columnIds, defaultColumns, fitColumns, readColumns, toTemplate } from './columns.ts';

const names = (width: number, wanted = defaultColumns) => fitColumns(wanted, width).map(({ id }) => id);

describe('fitting columns', () => {
  it('shows all that are wanted where there is room', () => {
    expect(names(2_000)).toEqual(defaultColumns);
    expect(names(2_000, ['kind'])).toEqual(['number', 'text', 'kind']);
  });

  it('lets the least needed go first, and keeps number and text at any width', () => {
    const narrow = names(900);
    expect(narrow).not.toContain('updatedAt');
    expect(narrow).toContain('verdict');
    expect(names(0)).toEqual(['number', 'text']);
  });

  it('shows the shape of the verdict where its word has no room', () => {
    const [, verdict] = fitColumns(defaultColumns, 560);
    expect(verdict).toMatchObject({ id: 'verdict', isMark: true });
    expect(names(560, ['kind'])).not.toContain('verdict');
  });

  it('never shows more in less room', () => {
    let before = names(3_000).length;
    for (let width = 3_000; width >= 0; width -= 40) {
      const now = names(width).length;
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
  });

  it('never takes more room than there is, above the narrowest', () => {
    for (let width = 500; width < 2_000; width += 50) {
      const taken = fitColumns(columnIds, width).reduce((sum, column) => sum + column.width, boxWidth);
      expect(taken).toBeLessThanOrEqual(width);
    }
  });
});

it('gives the text what the others leave', () => {
  expect(toTemplate(fitColumns([], 2_000))).toBe('36px 72px minmax(0, 1fr)');
});

describe('the choice of columns as it was kept', () => {
  it('is the usual one where nothing usable was kept', () => {
    for (const stored of [null, '', '{', '{}', '3']) expect(readColumns(stored)).toEqual(defaultColumns);
  });

  it('keeps its order and leaves out what is no column', () => {
    expect(readColumns('["updatedAt","mood","kind"]')).toEqual(['number', 'text', 'kind', 'updatedAt']);
  });
});

import { describe, expect, it } from 'vitest';
import { hasFilter, wholeView, withAxis } from './claimsView.ts';
import { readSavedViews, withSavedView } from './savedViews.ts';

describe('changing a filter', () => {
  it('replaces one axis and keeps the others', () => {
    const filter = withAxis({ kinds: ['price'], tags: ['a'] }, 'kinds', ['quote']);
    expect(filter).toEqual({ tags: ['a'], kinds: ['quote'] });
  });

  it('is the same as no filter when the last value goes', () => {
    const filter = withAxis(withAxis({ kinds: ['price'], text: 'x' }, 'kinds', []), 'text', '');
    expect(filter).toEqual({});
    expect(hasFilter(filter)).toBe(false);
  });
});

describe('saved views', () => {
  const view = { ...wholeView, filter: { kinds: ['price' as const] } };

  it('come back as they were kept, by name', () => {
    const views = withSavedView(withSavedView([], { name: 'B', view }), { name: 'A', view: wholeView });
    expect(views.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(readSavedViews(JSON.stringify(views))).toEqual(views);
  });

  it('of the same name give way to the newer one', () => {
    const views = withSavedView([{ name: 'A', view: wholeView }], { name: 'A', view });
    expect(views).toEqual([{ name: 'A', view }]);
  });

  it('leave out what is none', () => {
    expect(readSavedViews(null)).toEqual([]);
    expect(readSavedViews('{')).toEqual([]);
    expect(readSavedViews('{"a":1}')).toEqual([]);
    expect(readSavedViews('[1,null,{"name":"A"},{"name":"A","view":{"filter":null}}]')).toEqual([]);
  });
});

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { makeTestFolder } from '#tests/builders/openTestCasebook.ts';
import { createSettingsFile } from './createSettingsFile.ts';

const sora = { folder: '/casebooks/sora.hypecheck', title: 'Sora', openedAt: '2024-03-05T09:00:00.000Z' };

describe('the settings', () => {
  it('are empty at first, and there for the next program', () => {
    const folder = join(makeTestFolder(), 'not', 'there', 'yet');
    const settings = createSettingsFile(folder, createTestPorts());
    expect(settings.read()).toEqual({ checker: null, casebooks: [] });
    settings.change((before) => ({ ...before, checker: 'Ida 王', casebooks: [sora] }));
    expect(createSettingsFile(folder, createTestPorts()).read()).toEqual({
      checker: 'Ida 王',
      casebooks: [sora],
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'settings.json')).mode & 0o77).toBe(0);
  });

  it.each(['', '{"checker": "Id', '[]', '{"checker": 5}', '{"casebooks": [{"folder": "/x"}]}'])(
    'that are broken (%j) are set aside, and nothing of them is lost',
    (broken) => {
      const folder = makeTestFolder();
      writeFileSync(join(folder, 'settings.json'), broken);
      const settings = createSettingsFile(folder, createTestPorts());
      expect(settings.read()).toEqual({ checker: null, casebooks: [] });
      const [aside, ...rest] = readdirSync(folder);
      expect(rest).toEqual([]);
      expect(aside).toMatch(/^settings-broken-20240305T090000\d{3}Z\.json$/);
      expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(broken);
    },
  );

  it('that cannot be written stay as they were, and say so', () => {
    const folder = makeTestFolder();
    const settings = createSettingsFile(folder, createTestPorts());
    // A folder in the place of the file is in the way of root, too.
    mkdirSync(join(folder, 'settings.json', 'x'), { recursive: true });
    expect(() => settings.change((before) => ({ ...before, checker: 'Ida' }))).toThrow(/folder|refuses/);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});

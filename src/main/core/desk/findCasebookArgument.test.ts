import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCasebookArgument } from './findCasebookArgument.ts';

const home = resolve('/home/ada');
const folderOf = (...words: readonly string[]) => findCasebookArgument(words, home).folder;

describe('the command line of a window', () => {
  it('names a folder from where it was called', () => {
    expect(folderOf('Robots.hypecheck/')).toBe(resolve(home, 'Robots.hypecheck'));
    expect(folderOf(resolve('/cases/北桥.hypecheck'))).toBe(resolve('/cases/北桥.hypecheck'));
    expect(folderOf()).toBeUndefined();
    expect(folderOf('')).toBeUndefined();
  });

  it('names it by a file address, as desktops on Linux do', () => {
    const folder = resolve('/cases/北桥 2.hypecheck');
    expect(folderOf(pathToFileURL(folder).href)).toBe(folder);
    expect(folderOf('file://elsewhere.example/%2e%2e%2f')).toContain('elsewhere.example');
  });

  it('passes over what it does not know', () => {
    expect(findCasebookArgument(['--no-sandbox', 'a', '--as', ' ', '--read-only', '--x=1'], home)).toEqual({
      folder: resolve(home, 'a'),
      isReadOnly: true,
    });
  });
});

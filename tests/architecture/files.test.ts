import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findText, listProjectFiles, projectRoot } from '#tests/architecture/projectFiles.ts';

const files = listProjectFiles();
const sources = files.filter(
  (file) =>
    /^(?:src|tests|scripts|resources|bin)\//.test(file) &&
    /\.(?:tsx?|mjs|js|cjs|css)$|^bin\//.test(file) &&
    !/^(?:tests\/fixtures|resources\/sample\/sources)\//.test(file),
);
const textOf = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

describe('source files', () => {
  it('are found', () => {
    expect(sources).toContain('src/shared/contract/contract.ts');
    expect(sources).toContain('tests/architecture/files.test.ts');
  });

  it('have at most 400 lines', () => {
    const long = sources
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('have no default exports', () => {
    const isExempt = (file: string) => /\.d\.ts$|\.config\.(?:ts|mjs)$/.test(file);
    const found = sources
      .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !isExempt(file))
      .filter((file) => /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m.test(textOf(file)));
    expect(found).toEqual([]);
  });

  it('have no index.ts but the one that Electron starts', () => {
    const found = sources.filter((file) => /(?:^|\/)index\.(?:tsx?|mjs|js)$/.test(file));
    expect(found.filter((file) => file !== 'src/main/index.ts')).toEqual([]);
  });

  it('are not named for being handy', () => {
    const found = sources.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|misc|common|managers?)(?:\.|\/)/i.test(file),
    );
    expect(found).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(textOf('package.json')) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;

  it.each(['dependencies', 'devDependencies', 'optionalDependencies'])(
    'pins exact versions in %s',
    (kind) => {
      const loose = Object.entries(manifest[kind] ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      );
      expect(loose).toEqual([]);
    },
  );

  it('says MIT, and so does the licence', () => {
    expect(manifest['license']).toBe('MIT');
    const licence = textOf('LICENSE');
    expect(licence).toMatch(/^MIT License\n/);
    expect(licence).toContain('Permission is hereby granted, free of charge, to any person obtaining a copy');
    expect(licence).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(textOf('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
  };

  it('names no addresses, so that it installs from whichever registry npm is set to', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('names the hash of every package', () => {
    const unhashed = Object.entries(lock.packages).filter(
      ([path, one]) => path !== '' && one.integrity === undefined,
    );
    expect(unhashed.map(([path]) => path)).toEqual([]);
  });
});

describe('every text file', () => {
  // Put together from pieces, for this file is among those that are searched.
  const forbidden: Readonly<Record<string, RegExp>> = {
    'a path of one machine': new RegExp(
      String.raw`(?<![\w.:/)\]}*-])/(?:${['work', 'root'].join('|')}|${'home'}/[a-z][\w.-]*|${'Users'}/[A-Za-z][\w.-]*)/`,
    ),
    'the host of a registry': new RegExp(
      [
        ['registry', 'npmjs', 'org'],
        ['registry', 'yarnpkg', 'com'],
        ['npm', 'pkg', 'github', 'com'],
      ]
        .map((parts) => parts.join(String.raw`\.`))
        .concat(String.raw`https?://[\w.:-]*(?:artifactory|nexus|verdaccio)`)
        .join('|'),
    ),
  };

  it.each(Object.entries(forbidden))('is free of %s', (_, pattern) => {
    const found = files.flatMap((file) => {
      const line = findText(file)
        ?.split('\n')
        .find((one) => pattern.test(one));
      return line === undefined ? [] : [`${file}: ${line.trim().slice(0, 160)}`];
    });
    expect(found).toEqual([]);
  });

  it('would be caught', () => {
    const [path, host] = Object.values(forbidden);
    for (const planted of [
      ['', 'work', 'main'],
      ['', 'root', '.npmrc'],
      ['', 'home', 'ann', 'x'],
    ])
      expect(`see ${planted.join('/')}/`).toMatch(path ?? /$^/);
    expect(`https://${['registry', 'npmjs', 'org'].join('.')}/zod`).toMatch(host ?? /$^/);
    expect(`https://example.com/${'work'}/`).not.toMatch(path ?? /^/);
  });
});

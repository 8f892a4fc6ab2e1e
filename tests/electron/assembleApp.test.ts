import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractAll, getRawHeader, listPackage, statFile } from '@electron/asar';
import { describe, expect, test } from 'vitest';
import { assembleApp, builderSettings, isTaken } from '../../scripts/assembleApp.mjs';
import { gatherLicences } from '../../scripts/gatherLicences.mjs';
import { makeFolder } from '#tests/electron/startBuiltApp.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('the application folder', () => {
  test('holds what is needed and nothing else, and runs from there', async () => {
    const folder = await makeFolder();
    const { asar } = await assembleApp(folder, { platform: process.platform, arch: process.arch });
    const files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
    for (const needed of [
      'package.json',
      'LICENSE',
      'out/main/index.js',
      'out/main/coreWorker.js',
      'out/main/extractionWorker.js',
      'out/main/readerProcess.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
      'out/licences.txt',
      'resources/sample/sources/adobe-prices.csv',
      'node_modules/kysely/package.json',
      'node_modules/better-sqlite3/lib/index.js',
      'node_modules/pdfjs-dist/legacy/build/pdf.mjs',
    ])
      expect(files).toContain(needed);
    const strangers = files.filter((file) =>
      /^(?:src|tests|docs|scripts|node_modules\/(?:electron|react|vite|typescript|node-)[^/]*)(?:\/|$)|\.tsx?$(?<!\.d\.ts)|\.map$|\.sources$/.test(
        file,
      ),
    );
    expect(strangers).toEqual([]);

    // One native module for this system, beside the archive, for the system loads no code out of one.
    const native = files.filter(
      (file) => file.startsWith('node_modules/better-sqlite3/') && file.endsWith('.node'),
    );
    expect(native).toEqual([
      `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ]);
    for (const file of files.filter(
      (each) => each.endsWith('.node') || each.startsWith('resources/sample/sources/'),
    )) {
      expect([file, (statFile(asar, file) as { unpacked?: boolean }).unpacked]).toEqual([file, true]);
      expect(existsSync(join(`${asar}.unpacked`, file))).toBe(true);
    }
    expect(getRawHeader(asar).header.files).toHaveProperty('out');

    // As Electron sees it: one tree. The core of the packaged program opens a casebook with what is in there alone.
    const seen = join(folder, 'seen');
    extractAll(asar, seen);
    const probe = join(seen, 'out/main/probe.mjs');
    await writeFile(
      probe,
      `import { Worker } from 'node:worker_threads';
       const worker = new Worker(new URL('./coreWorker.js', import.meta.url), {
         workerData: { folder: process.argv[2], isReadOnly: true, who: 'Ida' },
       });
       worker.on('message', ({ kind, error }) => { console.log(kind, error?.code ?? ''); process.exit(); });`,
    );
    const said = execFileSync(process.execPath, [probe, join(folder, 'nowhere')], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(said.trim()).toBe('refused casebook-missing');
  });

  test.each([
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
  ])('takes in the one native module of %s %s', (platform, arch) => {
    const patterns = (builderSettings() as { files: string[] }).files.map((pattern) =>
      pattern.replace('${platform}', platform).replace('${arch}', arch),
    );
    const all = ['darwin', 'linux', 'linuxmusl', 'win32'].flatMap((each) => [`${each}-x64`, `${each}-arm64`]);
    const taken = all.filter((name) =>
      isTaken(patterns, `node_modules/better-sqlite3/prebuilds/${name}.node`, true),
    );
    expect(taken).toEqual([`${platform}-${arch}`]);
  });
});

test('electron-builder sets every fuse, names the Electron that is tested, and registers the casebook', () => {
  const settings = builderSettings() as Readonly<Record<string, never>>;
  expect(settings).toMatchObject({
    electronVersion: manifest.devDependencies['electron'],
    asar: true,
    publish: null,
    electronFuses: {
      // Readers are processes of their own, started by it (docs/security.md).
      runAsNode: true,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: [{ ext: 'hypecheck', isPackage: true }],
    linux: { target: ['AppImage', 'deb'] },
    mac: { target: ['dmg'] },
    win: { target: ['nsis'] },
  });
});

test('every package that goes out has a licence that may, and nearly every one its text', () => {
  const licences = gatherLicences();
  const names = licences.map(({ name }) => name);
  for (const name of [
    'better-sqlite3',
    'react',
    '@tiptap/react',
    '@fontsource-variable/inter',
    'pdfjs-dist',
    'zod',
  ])
    expect(names).toContain(name);
  expect(names).not.toContain('electron');
  expect(names).not.toContain('vitest');
  const bare = licences.filter(({ text }) => text === '').map(({ name }) => name);
  expect(bare.length, bare.join(', ')).toBeLessThan(licences.length / 10);
});

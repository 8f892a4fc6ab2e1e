import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const notOurs = new Set(['node_modules', '.git', 'dist', 'out', 'test-results', 'bench-results']);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [relative(projectRoot, path).replaceAll('\\', '/')] : [];
  });
}

/** The files of the project: those that git keeps or would keep; where there is no git, all but what is installed or built. */
export function listProjectFiles(): readonly string[] {
  try {
    const stdout = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return stdout.split('\0').filter((file) => file !== '' && existsSync(join(projectRoot, file)));
  } catch {
    return walk(projectRoot);
  }
}

/** The text of a file of the project, or undefined where it is not text. */
export function findText(file: string): string | undefined {
  const text = readFileSync(join(projectRoot, file), 'utf8');
  return text.includes('\0') || text.includes('\ufffd') ? undefined : text;
}

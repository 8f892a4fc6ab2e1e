import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The environment for a child process in which the installed programs, Node 24 among them, come first. Compiled code
 * is kept between runs.
 */
export const withInstalledPrograms = (env = process.env) => ({
  NODE_COMPILE_CACHE: join(projectRoot, 'node_modules', '.cache', 'compile'),
  ...env,
  PATH: [join(projectRoot, 'node_modules', '.bin'), env.PATH ?? env.Path ?? ''].join(delimiter),
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot, withInstalledPrograms } from './projectRoot.mjs';

// Types, lint, format, then every test. Each of the first three counts as one; arguments go on to vitest.
const reportFile = join(projectRoot, 'test-results', 'vitest.json');

ensureInstalled();
const env = withInstalledPrograms({ ...process.env, HYPECHECK_CHROMIUM: ensureChromium() });
const shell = process.platform === 'win32';
const run = (/** @type {string} */ program, /** @type {string[]} */ args) =>
  spawnSync(program, args, { cwd: projectRoot, env, shell, stdio: ['ignore', 'inherit', 'inherit'] })
    .status === 0;

const seconds = (/** @type {number} */ start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** Runs one npm script and tells how it went. @param {string} name */
function checkStep(name) {
  const start = Date.now();
  const isPassed = run('npm', ['run', '--silent', name]);
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${name} (${seconds(start)})`);
  return { name, passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * Runs vitest and counts what its report says; a run that ends badly without a failed test is one failure.
 * @param {string[]} args
 */
function vitestStep(args) {
  const start = Date.now();
  rmSync(reportFile, { force: true });
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true });
  const isPassed = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...args,
  ]);
  const report = readReport();
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  // A file that cannot be loaded fails without a test of its own.
  const brokenFiles = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = (report?.numFailedTests ?? 0) + brokenFiles;
  const failed = isPassed ? counted : Math.max(counted, 1);
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  vitest (${seconds(start)})`);
  return { name: 'vitest', passed, failed, skipped };
}

/** @typedef {{ status: string, assertionResults: { status: string }[] }} ReportedFile */

/** @returns {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: ReportedFile[] } | undefined} */
function readReport() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}

const steps = [
  ...['check:types', 'check:lint', 'check:format'].map(checkStep),
  vitestStep(process.argv.slice(2)),
];
const sum = (/** @type {'passed' | 'failed'} */ key) => steps.reduce((total, step) => total + step[key], 0);

console.log('\nSummary');
for (const step of steps)
  console.log(
    `  ${step.name}: ${step.passed} passed, ${step.failed} failed${step.skipped === 0 ? '' : `, ${step.skipped} skipped`}`,
  );
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Bench } from '../Bench.ts';
import { openBenchDesk } from './openBenchDesk.ts';
import { type Observed, observePage } from './observePage.ts';

const files = 200;

/** In the page: how many documents the casebook has now. */
async function countDocuments(): Promise<number> {
  const response = await fetch('/rpc/documents.list', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"limit":1}',
  });
  const { value } = (await response.json()) as { value?: { total: number } };
  return value?.total ?? 0;
}

/** How long tasks hold the window up while 200 files are imported through it. */
export const measureDeskImport: Bench = async ({ folder }) => {
  const casebook = join(folder.make('import'), 'import.hypecheck');
  const ports = createNodePorts();
  await createCasebook({ folder: casebook, title: 'Import', who: 'Bench' }, ports);
  await ports.extractor.close();
  const desk = await openBenchDesk(folder, casebook, '#/evidence', observePage);
  try {
    const { page } = desk;
    // Real files, chosen as a person does: handed over as contents, they would be decoded in the window itself.
    const sources = folder.make('sources');
    const paths = Array.from({ length: files }, (_, at) => {
      const path = join(sources, `file-${at}.txt`);
      writeFileSync(path, `File ${at}. ${'Words of evidence. '.repeat(100)}`);
      return path;
    });
    const input = page.locator('input[type=file]:not([webkitdirectory])').first();
    await input.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      (window as unknown as Observed).longTasksMs = [];
    });
    await input.setInputFiles(paths);
    for (let wait = 0; (await page.evaluate(countDocuments)) < files && wait < 600; wait += 1) {
      await page.waitForTimeout(200);
    }
    const tasks = await page.evaluate(() => (window as unknown as Observed).longTasksMs);
    return [
      {
        name: 'desk: longest task of the window while 200 files are imported',
        unit: 'ms',
        values: [Math.max(0, ...tasks)],
        target: 100,
        note: `${tasks.length} tasks over 50 ms`,
      },
    ];
  } finally {
    await desk.close();
  }
};

import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { createNodePorts } from '#core/nodePorts.ts';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import type { Bench } from '../Bench.ts';
import { openBenchDesk } from './openBenchDesk.ts';

/** The script that the first screen brings, compressed. */
export const measureDeskScript: Bench = async ({ folder }) => {
  const casebook = join(folder.make('empty'), 'empty.hypecheck');
  const ports = createNodePorts();
  await createCasebook({ folder: casebook, title: 'Empty', who: 'Bench' }, ports);
  await ports.extractor.close();
  const desk = await openBenchDesk(folder, casebook, '#/story');
  const sizes: Promise<number>[] = [];
  desk.page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  try {
    await desk.page.reload({ waitUntil: 'networkidle', timeout: 5_000 }).catch(() => undefined);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return [
      {
        name: 'desk: script of the first load, compressed',
        unit: 'MB',
        values: [total / 1_000_000],
        target: 1,
      },
    ];
  } finally {
    await desk.close();
  }
};

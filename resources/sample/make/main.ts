/**
 * Makes the PDF and DOCX files of the sample from the sources beside this file:
 * `node resources/sample/make/main.ts [BROWSER]`. Needs Chromium or Chrome; using the sample does not, for the made
 * files are committed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makeDocx } from './makeDocx.ts';

const folder = import.meta.dirname;
const target = join(folder, '..', 'sources');
const browser = process.argv[2] ?? '/usr/bin/chromium';
const footer = 'Demonstration: written for this sample';

/** The same day in every file: it is the only thing in the PDF that changes from run to run. */
const fixedTime = "D:20240305000000+00'00'";

async function printPdf(name: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'sample-pdf-'));
  const pdf = join(scratch, 'out.pdf');
  await promisify(execFile)(browser, [
    '--headless',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    `--user-data-dir=${join(scratch, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(join(folder, `${name}.html`)).href,
  ]);
  const bytes = await readFile(pdf, 'latin1');
  const stable = bytes.replace(
    /(\/(?:CreationDate|ModDate) \()([^)]*)\)/g,
    (whole, key: string, time: string) => {
      if (time.length !== fixedTime.length)
        throw new Error(`${name}: the time of the PDF has another form: ${whole}`);
      return `${key}${fixedTime})`;
    },
  );
  await writeFile(join(target, `${name}.pdf`), stable, 'latin1');
  await rm(scratch, { recursive: true, force: true });
}

for (const name of ['shen-interview', 'achterberg-panel']) {
  const text = await readFile(join(folder, `${name}.txt`), 'utf8');
  await writeFile(join(target, `${name}.docx`), makeDocx(text, footer));
}
for (const name of ['tallybridge-report', 'fernhill-wire']) await printPdf(name);

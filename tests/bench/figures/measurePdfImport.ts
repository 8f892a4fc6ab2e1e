import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import type { Bench } from '#tests/bench/Bench.ts';
import { openBenchCore } from '#tests/bench/openBenchCore.ts';
import { timed } from '#tests/bench/timed.ts';
import { writeBenchPdf } from '#tests/bench/writeBenchPdf.ts';

const pages = 200;
const runs = 5;

/** A peer: the words of every page as pdfjs gives them, without lines, layout or anything stored. */
async function extractPlainly(bytes: Buffer): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  let length = 0;
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) length += item.str.length;
  }
  await task.destroy();
  return length;
}

/** How long a PDF of 200 pages takes until it is stored with its text, in a core that was just opened. */
export const measurePdfImport: Bench = async ({ folder, report }) => {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const bytes = writeBenchPdf(pages, run);
    const place = folder.make('pdf');
    const path = join(place, 'report.pdf');
    writeFileSync(path, bytes);
    const casebook = join(place, 'pdf.hypecheck');
    await createCasebook({ folder: casebook, title: 'PDF', who: 'Bench' }, createNodePorts());
    const { core, must } = await openBenchCore(casebook);
    const imported = await timed(() => must('documents.importFiles', { paths: [path] }));
    const documentId = imported.value.results[0]?.documentId;
    if (documentId === undefined) throw new Error(JSON.stringify(imported.value.results));
    const { pageCount, textLength } = await must('documents.get', { id: documentId });
    if (pageCount !== pages) throw new Error(`${pageCount} pages`);
    report(`  ${(bytes.length / 1e6).toFixed(1)} MB, ${textLength} characters`);
    await core.close();
    ours.push(imported.ms / 1_000);
    peer.push((await timed(() => extractPlainly(bytes))).ms / 1_000);
  }
  return [
    { name: 'PDF of 200 pages imported', unit: 's', values: ours, target: 5 },
    { name: 'peer: words of the same PDF by pdfjs alone', unit: 's', values: peer },
  ];
};

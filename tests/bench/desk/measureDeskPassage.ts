import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createClient } from '#shared/contract/createClient.ts';
import type { Bench } from '../Bench.ts';
import { writeBenchPdf } from '../writeBenchPdf.ts';
import { openBenchDesk } from './openBenchDesk.ts';

const pages = [3, 180, 60, 120, 20, 150];

/** A casebook with a PDF of 200 pages and a passage on several of them; answers the passages' addresses. */
async function makeLinks(folder: string): Promise<{ casebook: string; addresses: readonly string[] }> {
  const casebook = join(folder, 'pdf.hypecheck');
  const ports = createNodePorts();
  await createCasebook({ folder: casebook, title: 'PDF', who: 'Bench' }, ports);
  const core = await createCore({ folder: casebook, isReadOnly: false, who: 'Bench' }, ports);
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Bench', reach: 'terminal' }),
  );
  const path = join(folder, 'report.pdf');
  writeFileSync(path, writeBenchPdf(200, 1));
  const imported = await call('documents.importFiles', { paths: [path] });
  const documentId = imported.ok ? (imported.value.results[0]?.documentId ?? '') : '';
  const read = await call('documents.text', { id: documentId });
  const claim = await call('claims.create', { text: 'A claim', kind: 'other' });
  if (!read.ok || !claim.ok) throw new Error('the PDF was not imported');
  const addresses: string[] = [];
  for (const number of pages) {
    const page = read.value.layout.pages.find((each) => each.page === number);
    if (!page) throw new Error(`no page ${number}`);
    const passage = { documentId, start: page.start + 200, end: page.start + 260 };
    const linked = await call('evidence.link', { claimId: claim.value.id, passage, stance: 'supports' });
    const link = linked.ok ? linked.value.links.at(-1) : undefined;
    addresses.push(`#/evidence?document=${documentId}&passage=${link?.passage.id ?? ''}`);
  }
  await core.close();
  return { casebook, addresses };
}

/** In the page: goes to an address and answers how long it took until its passage was marked on its page. */
function timePassage(address: string): Promise<number> {
  const begun = performance.now();
  location.hash = address;
  const wanted = new URLSearchParams(address.split('?')[1]).get('passage') ?? '';
  return new Promise((resolve) => {
    const look = () => {
      const mark = document.querySelector(`[data-passage="${wanted}"]`);
      const box = mark?.getBoundingClientRect();
      if (box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight) {
        requestAnimationFrame((at) => resolve(at - begun));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** From pressing a passage's link to seeing it marked on its PDF page, the document being open already. */
export const measureDeskPassage: Bench = async ({ folder }) => {
  const { casebook, addresses } = await makeLinks(folder.make('passages'));
  const desk = await openBenchDesk(folder, casebook, '#/evidence');
  try {
    const values: number[] = [];
    for (const address of addresses) values.push(await desk.page.evaluate(timePassage, address));
    return [
      {
        name: 'desk: passage link opens its page of a 200-page PDF',
        unit: 'ms',
        values: values.slice(1),
        target: 500,
      },
      { name: 'desk: the same, document not open yet', unit: 'ms', values: values.slice(0, 1) },
    ];
  } finally {
    await desk.close();
  }
};

import { join } from 'node:path';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createClient } from '#shared/contract/createClient.ts';
import type { Bench } from '../Bench.ts';
import { openBenchDesk } from './openBenchDesk.ts';

const sentence = 'The course seller said that sales grew by seven percent in a week. ';
const paragraphs = 120;
const sentencesEach = 7;
const marks = 300;
const keys = 120;

/** A casebook with a draft of 10,000 words in which 300 claims appear; answers its folder and the draft's id. */
async function makeDraft(folder: string): Promise<{ casebook: string; draftId: string }> {
  const casebook = join(folder, 'draft.hypecheck');
  const ports = createNodePorts();
  await createCasebook({ folder: casebook, title: 'Draft', who: 'Bench' }, ports);
  const core = await createCore({ folder: casebook, isReadOnly: false, who: 'Bench' }, ports);
  const call = createClient((method, input) =>
    core.dispatch(method, input, { who: 'Bench', reach: 'terminal' }),
  );
  const draft = await call('documents.createDraft', { title: 'A long draft' });
  if (!draft.ok) throw new Error(draft.error.message);
  const block = sentence.repeat(sentencesEach).trim();
  const text = Array.from({ length: paragraphs }, (_, at) => `${at + 1}. ${block}`).join('\n');
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const placed = { type: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return placed;
  });
  const { id: draftId, textVersionId } = draft.value;
  const saved = await call('documents.saveDraft', {
    id: draftId,
    baseTextVersionId: textVersionId,
    text,
    layout: { blocks, marks: [] },
  });
  if (!saved.ok) throw new Error(saved.error.message);
  for (let at = 0; at < marks; at += 1) {
    const from = Math.floor((at * (text.length - 60)) / marks);
    const line = text.indexOf('\n', from);
    const end = line === -1 ? from + 40 : Math.min(from + 40, line);
    if (end <= from) continue;
    await call('claims.create', {
      text: `Claim ${at}`,
      kind: 'other',
      appearances: [{ documentId: draftId, start: from, end }],
    });
  }
  await core.close();
  return { casebook, draftId };
}

/** In the page: from now on, the time from each key to its painted letter is noted. */
function noteKeys(): void {
  const noted = window as unknown as { keysMs: number[] };
  noted.keysMs = [];
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // The frame is drawn after this; a task behind it begins when it is done.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => noted.keysMs.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Typing in a draft of 10,000 words with 300 marks. */
export const measureDeskTyping: Bench = async ({ folder }) => {
  const { casebook, draftId } = await makeDraft(folder.make('draft'));
  const desk = await openBenchDesk(folder, casebook, `#/story?story=${draftId}`);
  try {
    const { page } = desk;
    const editor = page.locator('.ProseMirror[contenteditable="true"]').last();
    await editor.locator('p').nth(3).click();
    await page.evaluate(noteKeys);
    for (let at = 0; at < keys; at += 1) await page.keyboard.press('abcdefgh '.charAt(at % 9), { delay: 5 });
    const values = await page.evaluate(() => (window as unknown as { keysMs: number[] }).keysMs);
    return [
      {
        name: 'desk: key painted in a draft of 10,000 words with 300 marks',
        unit: 'ms',
        values,
        target: 32,
        judgedBy: 'p95',
        note: 'from the key to the end of the frame that shows it; a frame alone is up to 17 ms',
      },
    ];
  } finally {
    await desk.close();
  }
};

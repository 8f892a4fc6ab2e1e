import { writeSync } from 'node:fs';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import { restoreBackup } from '#core/casebook/restoreBackup.ts';
import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';

// A process of its own: `doUntilKilled.ts WHAT CASEBOOK` says `ready`, does one thing, and says `done`.
const [what = '', folder = ''] = process.argv.slice(2);
const caller = { who: 'Grace', reach: 'terminal' } as const;
const tell = (line: string) => void writeSync(1, `${line}\n`);
const ports = createNodePorts();
const open = () => createCore({ folder, isReadOnly: false, who: 'Grace' }, ports);

async function prepare(): Promise<() => Promise<unknown>> {
  switch (what) {
    case 'create':
      return () => createCasebook({ folder, title: 'Killed', who: 'Grace' }, ports);
    case 'restore':
      return () => restoreBackup({ folder }, ports);
    case 'backup': {
      const core = await open();
      return () => core.dispatch('casebook.backup', {}, caller);
    }
    case 'close': {
      const core = await open();
      await core.dispatch('claims.create', { text: 'the last one', kind: 'other' }, caller);
      return () => core.close();
    }
    case 'destroy': {
      const core = await open();
      const listed = await core.dispatch('documents.list', {}, caller);
      const { documents } = (listed.ok ? listed.value : { documents: [] }) as { documents: { id: string }[] };
      return () => core.dispatch('documents.destroy', { id: documents[0]?.id, why: 'asked for' }, caller);
    }
    default:
      throw new Error(`nothing to do: ${what}`);
  }
}

const work = await prepare();
tell('ready');
await work();
tell('done');
// Alive until it is killed, also where it was quicker.
setInterval(() => undefined, 60_000);

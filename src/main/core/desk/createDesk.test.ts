import { existsSync, mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCasebook } from '#core/casebook/createCasebook.ts';
import type { Core } from '#core/Core.ts';
import { createCore, type CoreOptions } from '#core/createCore.ts';
import { createDesk } from '#core/desk/createDesk.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { spawnCore } from '#core/spawnCore.ts';
import { type Client, createClient } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { createTestPorts } from '#tests/builders/createTestPorts.ts';
import { makeTestFolder } from '#tests/builders/openTestCasebook.ts';

const buildLittle = (client: Client) => client('sources.create', { name: 'Fernhill Wire' });
// Counted ids would begin anew with every core and every desk, and meet in one casebook or folder.
const createPorts = () => ({ ...createTestPorts(), ids: createNodePorts().ids });
const inProcess = (options: CoreOptions) =>
  createCore({ ...options, areOutputsChecked: true }, createPorts());

/** A desk in a folder of its own; closed with the test. */
async function openTestDesk({
  home = makeTestFolder(),
  build = buildLittle as (client: Client) => Promise<unknown>,
  spawn = inProcess as (options: CoreOptions) => Promise<Core>,
  checker = undefined as string | undefined,
} = {}) {
  const ports = createPorts();
  const folders = { settings: join(home, 'settings'), casebooks: join(home, 'casebooks') };
  const desk = await createDesk(
    {
      folders,
      sample: { title: 'Sora launch, February 2024', who: 'Ines', build, stepCount: 2 },
      spawn,
      suggestedChecker: 'ida',
      checker,
      areOutputsChecked: true,
    },
    ports,
  );
  onTestFinished(desk.close);
  const events: CoreEvent[] = [];
  desk.subscribe((event) => void events.push(event));
  const call = createClient((method, input) =>
    desk.dispatch(method, input, { who: desk.checker(), reach: 'window' }),
  );
  const must = async <Name extends MethodName>(
    method: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const result = await call(method, input);
    if (!result.ok) throw new Error(`${method}: ${result.error.message} ${ports.errors.join('\n')}`);
    return result.value;
  };
  const mustFail = async <Name extends MethodName>(method: Name, input: InputOf<Name>) => {
    const result = await call(method, input);
    if (result.ok) throw new Error(`${method} succeeded`);
    return result.error;
  };
  const keyOf = async (title: string) =>
    (await must('desk.get', {})).casebooks.find((each) => each.title === title)?.key ?? '';
  return { desk, home, folders, ports, events, call, must, mustFail, keyOf };
}

async function makeCasebook(folder: string, title: string): Promise<void> {
  const ports = createNodePorts();
  await createCasebook({ folder, title, who: 'Ada' }, ports);
  await ports.extractor.close();
}

describe('a desk with nothing open', () => {
  it('asks for the checker’s name, proposes one, and keeps what was answered', async () => {
    const { must, desk, folders, home } = await openTestDesk();
    expect(await must('desk.get', {})).toEqual({
      checker: null,
      suggestedChecker: 'ida',
      casebook: null,
      casebooks: [],
    });
    expect(existsSync(folders.settings)).toBe(false);
    expect((await must('desk.setChecker', { name: ' Ida Okafor ' })).checker).toBe('Ida Okafor');
    expect(desk.checker()).toBe('Ida Okafor');
    const later = await openTestDesk({ home });
    expect((await later.must('desk.get', {})).checker).toBe('Ida Okafor');
    const other = await openTestDesk({ home, checker: 'Ben' });
    expect(other.desk.checker()).toBe('Ben');
  });

  it('refuses what needs a casebook, and every input that does not fit', async () => {
    const { call, desk, mustFail } = await openTestDesk();
    expect((await mustFail('claims.list', {})).code).toBe('needs-casebook');
    expect((await mustFail('desk.setChecker', { name: ' ' })).code).toBe('invalid-input');
    expect((await mustFail('desk.create', { title: 'x'.repeat(1_001) })).code).toBe('invalid-input');
    expect((await mustFail('desk.open', { key: '/etc' })).code).toBe('not-found');
    const answers = await Promise.all([
      call('desk.burn' as 'desk.get', {}),
      call('desk.get', { folder: '/' } as never),
      call('analyze.extract', { id: '1', path: '/etc/passwd' }),
    ]);
    expect(answers.map((answer) => !answer.ok && answer.error.code)).toEqual([
      'unknown-method',
      'invalid-input',
      'forbidden',
    ]);
    expect(desk.uploadFolder).toBeNull();
    expect(await desk.findEvidence('0'.repeat(64))).toBeUndefined();
  });
});

describe('casebooks', () => {
  it('are made in the casebooks’ folder under safe names, and opened', async () => {
    const { must, desk, folders } = await openTestDesk();
    const first = await must('desk.create', { title: 'Sora / Q1' });
    expect(first.casebook).toMatchObject({ title: 'Sora / Q1', isReadOnly: false });
    const second = await must('desk.create', { title: 'sora   q1' });
    expect(second.casebooks.map(({ title, folderName }) => [title, folderName])).toEqual([
      ['sora   q1', 'sora q1 2.hypecheck'],
      ['Sora / Q1', 'Sora Q1.hypecheck'],
    ]);
    expect(readdirSync(folders.casebooks).sort()).toEqual(['Sora Q1.hypecheck', 'sora q1 2.hypecheck']);
    expect(desk.uploadFolder).toBe(join(folders.casebooks, 'sora q1 2.hypecheck', 'uploads'));
    const { decisions } = await must('decisions.list', {});
    expect(decisions.map(({ entry }) => entry.who)).toEqual(['ida']);
  });

  it('change places: the first is closed with its backup, and every window told to read anew', async () => {
    const { must, folders, events, keyOf } = await openTestDesk();
    await must('desk.create', { title: 'One' });
    await must('sources.create', { name: 'Fernhill Wire' });
    await must('desk.create', { title: 'Two' });
    const one = join(folders.casebooks, 'One.hypecheck');
    expect(readdirSync(one).filter((name) => /-wal$|-shm$|holder/.test(name))).toEqual([]);
    expect(readdirSync(join(one, 'backups'))).toHaveLength(1);
    expect((await must('sources.list', {})).sources).toEqual([]);
    expect(events.at(-1)).toEqual({ topic: 'stream', ids: [] });

    const before = events.length;
    await must('desk.open', { key: await keyOf('One') });
    expect(events.slice(before)).toEqual([{ topic: 'stream', ids: [] }]);
    expect((await must('sources.list', {})).sources).toHaveLength(1);
    await must('sources.create', { name: 'Another' });
    expect(events.slice(before + 1).map(({ topic }) => topic)).toEqual(['decisions', 'sources']);
  });

  it('that were opened are listed first, then those that lie in the folder; what is gone is left out', async () => {
    const { must, folders, desk, home } = await openTestDesk();
    await makeCasebook(join(home, 'elsewhere', 'far.hypecheck'), 'Far away');
    await makeCasebook(join(folders.casebooks, 'lying here.hypecheck'), 'Title inside');
    mkdirSync(join(folders.casebooks, 'empty.hypecheck'));
    writeFileSync(join(folders.casebooks, 'file.hypecheck'), '');
    await desk.openFolder(join(home, 'elsewhere', 'far.hypecheck'), false);
    const titles = async () => (await must('desk.get', {})).casebooks.map(({ title }) => title);
    expect(await titles()).toEqual(['Far away', 'lying here']);
    await must('desk.create', { title: 'New' });
    expect(await titles()).toEqual(['New', 'Far away', 'lying here']);
    renameSync(join(home, 'elsewhere'), join(home, 'unplugged'));
    expect(await titles()).toEqual(['New', 'lying here']);
    renameSync(join(home, 'unplugged'), join(home, 'elsewhere'));
    expect(await titles()).toEqual(['New', 'Far away', 'lying here']);
  });

  it('are listed under the title they have now', async () => {
    const { must } = await openTestDesk();
    await must('desk.create', { title: 'Before' });
    await must('casebook.update', { title: 'After' });
    const { casebook, casebooks } = await must('desk.get', {});
    expect([casebook?.title, casebooks[0]?.title]).toEqual(['After', 'After']);
  });

  it('open once, however many windows ask at the same time', async () => {
    const { must, call } = await openTestDesk();
    await must('desk.create', { title: 'One' });
    const { casebooks } = await must('desk.create', { title: 'Two' });
    const keys = [0, 1, 0, 1, 1, 0].map((at) => casebooks[at]?.key ?? '');
    const answers = await Promise.all(keys.map((key) => call('desk.open', { key })));
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    expect((await must('desk.get', {})).casebook?.key).toBe(keys.at(-1));
  });

  it('that cannot be opened leave the one that is open', async () => {
    const { must, mustFail, folders } = await openTestDesk();
    await must('desk.create', { title: 'Open' });
    mkdirSync(join(folders.casebooks, 'not ours.hypecheck'));
    writeFileSync(join(folders.casebooks, 'not ours.hypecheck', 'casebook.sqlite'), 'no database at all');
    const { casebooks } = await must('desk.get', {});
    const key = casebooks.find(({ title }) => title === 'not ours')?.key ?? '';
    expect((await mustFail('desk.open', { key })).code).toBe('casebook-damaged');
    expect((await must('desk.get', {})).casebook?.title).toBe('Open');
    await must('sources.create', { name: 'still written' });
  });

  it('held by another program name the holder, and can be read', async () => {
    const { must, mustFail, folders, keyOf } = await openTestDesk();
    await must('desk.create', { title: 'Ours' });
    const folder = join(folders.casebooks, 'theirs.hypecheck');
    await makeCasebook(folder, 'Theirs');
    const theirs = await inProcess({ folder, isReadOnly: false, who: 'Ada' });
    onTestFinished(theirs.close);
    const key = await keyOf('theirs');
    expect(await mustFail('desk.open', { key })).toMatchObject({
      code: 'casebook-locked',
      details: { who: 'Ada', since: expect.stringMatching(/^2024-/) as string },
    });
    const { casebook } = await must('desk.open', { key, isReadOnly: true });
    expect(casebook).toEqual({ key, title: 'Theirs', isReadOnly: true });
    expect((await mustFail('sources.create', { name: 'x' })).code).toBe('read-only');
    await theirs.close();
    expect((await must('desk.open', { key })).casebook).toMatchObject({ isReadOnly: false });
    await must('sources.create', { name: 'x' });
  });

  it('that are damaged come back from their newest good backup, once', async () => {
    const { must, mustFail, folders, keyOf } = await openTestDesk();
    await must('desk.create', { title: 'Hurt' });
    await must('sources.create', { name: 'kept' });
    await must('casebook.backup', {});
    const key = await keyOf('Hurt');
    await must('desk.create', { title: 'Other' });
    const folder = join(folders.casebooks, 'Hurt.hypecheck');
    writeFileSync(join(folder, 'casebook.sqlite'), 'x'.repeat(5_000));
    expect(await mustFail('desk.open', { key })).toMatchObject({
      code: 'casebook-damaged',
      details: { goodBackupAt: expect.stringMatching(/^2024-03-05T09:00:00\.\d{3}Z$/) as string },
    });
    expect((await must('desk.restore', { key })).casebook).toMatchObject({ key, title: 'Hurt' });
    expect((await must('sources.list', {})).sources).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('casebook-damaged-'))).toHaveLength(1);

    await must('sources.create', { name: 'newer than the backup' });
    await must('desk.restore', { key });
    expect((await must('sources.list', {})).sources).toHaveLength(2);
  });

  it('open again after the thread of their core has died', async () => {
    let opened = 0;
    const spawn = async (options: CoreOptions) => {
      const core = await inProcess(options);
      opened += 1;
      if (opened > 1) return core;
      const dead = { ok: false, error: { code: 'internal', message: 'dead' } } as const;
      return { ...core, dispatch: () => Promise.resolve(dead) };
    };
    const { must, mustFail, keyOf } = await openTestDesk({ spawn });
    await must('desk.create', { title: 'Mortal' });
    expect((await mustFail('sources.list', {})).code).toBe('internal');
    const key = (await must('desk.get', {})).casebook?.key ?? '';
    await must('desk.open', { key });
    expect(await must('sources.list', {})).toMatchObject({ sources: [] });
    expect(await keyOf('Mortal')).toBe(key);
  });
});

describe('the sample', () => {
  it('tells how far it is while it is made, and nothing after', async () => {
    const seen: unknown[] = [];
    const { call, must } = await openTestDesk({
      build: async (client) => {
        const look = async () => seen.push((await must('desk.getProgress', {})).sample);
        await look();
        for (const text of ['It sold 250,000 sets', 'It fell 7 %', 'one more than was told']) {
          await client('claims.create', { text, kind: 'other' });
          await look();
        }
      },
    });
    await must('desk.openSample', {});
    expect(seen).toEqual([0, 1, 2, 2].map((done) => ({ done, total: 2 })));
    expect(await call('desk.getProgress', {})).toEqual({ ok: true, value: { sample: null } });
  });

  it('is built once and found again', async () => {
    const { must, folders, events } = await openTestDesk();
    const { casebook, casebooks } = await must('desk.openSample', {});
    expect(casebook?.title).toBe('Sora launch, February 2024');
    expect(casebooks).toMatchObject([{ isSample: true, folderName: 'Sora launch, February 2024.hypecheck' }]);
    expect(readdirSync(folders.casebooks)).toEqual(['Sora launch, February 2024.hypecheck']);
    const { decisions } = await must('decisions.list', {});
    expect(new Set(decisions.map(({ entry }) => entry.who))).toEqual(new Set(['Ines']));
    await must('sources.create', { name: 'my own' });
    await must('desk.openSample', {});
    expect((await must('sources.list', {})).sources).toHaveLength(2);
    expect(events.filter(({ topic }) => topic === 'stream')).toHaveLength(1);
  });

  it('keeps its name from casebooks of the same title', async () => {
    const { must } = await openTestDesk();
    const { casebooks } = await must('desk.create', { title: 'Sora launch, February 2024' });
    expect(casebooks).toMatchObject([
      { isSample: false, folderName: 'Sora launch, February 2024 2.hypecheck' },
    ]);
  });

  it('that fails half-way leaves nothing, and what was open stays', async () => {
    let count = 0;
    const build = async (client: Client) => {
      await buildLittle(client);
      count += 1;
      if (count === 1) throw new Error('no');
    };
    const { must, mustFail, folders } = await openTestDesk({ build });
    await must('desk.create', { title: 'Open' });
    expect((await mustFail('desk.openSample', {})).code).toBe('internal');
    expect(readdirSync(folders.casebooks)).toEqual(['Open.hypecheck']);
    expect((await must('desk.get', {})).casebook?.title).toBe('Open');
    await must('desk.openSample', {});
  });

  it('of another desk that was faster is taken as it is; what a kill left behind goes after an hour', async () => {
    const home = makeTestFolder();
    const casebooks = join(home, 'casebooks');
    for (const name of ['old', 'new'])
      mkdirSync(join(casebooks, `.unfinished-sample-${name}`), { recursive: true });
    const before = new Date('2024-03-05T07:00:00Z');
    utimesSync(join(casebooks, '.unfinished-sample-old'), before, before);
    const faster = await openTestDesk({ home });
    const build = async (client: Client) => {
      await buildLittle(client);
      await faster.must('desk.openSample', {});
      await faster.desk.close();
    };
    const { must } = await openTestDesk({ home, build });
    expect((await must('desk.openSample', {})).casebooks).toHaveLength(1);
    expect(readdirSync(casebooks).sort()).toEqual([
      '.unfinished-sample-new',
      'Sora launch, February 2024.hypecheck',
    ]);
  });

  it('is given up, without a trace, where the program ends meanwhile', async () => {
    const begun = Promise.withResolvers<undefined>();
    const build = async (client: Client) => {
      for (;;) {
        const answer = await client('sources.create', { name: 'again' });
        if (!answer.ok) throw new Error(answer.error.code);
        begun.resolve(undefined);
      }
    };
    const { call, desk, folders, ports } = await openTestDesk({ build });
    const answer = call('desk.openSample', {});
    await begun.promise;
    await desk.close();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folders.casebooks)).toEqual([]);
    expect(ports.errors).toEqual([]);
  });
});

it('works over cores in threads, and lets go of everything on closing', async () => {
  const { desk, must, mustFail, folders } = await openTestDesk({ spawn: spawnCore });
  await must('desk.openSample', {});
  await must('desk.create', { title: 'Two' });
  await desk.close();
  expect((await mustFail('claims.list', {})).code).toBe('needs-casebook');
  expect((await mustFail('desk.create', { title: 'Three' })).code).toBe('cancelled');
  for (const name of readdirSync(folders.casebooks)) {
    expect(readdirSync(join(folders.casebooks, name)).filter((each) => /-wal$|holder/.test(each))).toEqual(
      [],
    );
  }
});

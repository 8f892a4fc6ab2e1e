import { findTwin, insertDocument } from '#core/repositories/documents.ts';
import { findSource, findSourceByName, insertSource } from '#core/repositories/sources.ts';
import type { StagedFile } from '#core/ports.ts';
import { type ContractError, contractError, HypecheckError } from '#shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import { logSpottedClaims } from './logSpottedClaims.ts';
import { readAs, takeReading } from './takeReading.ts';

type ImportResult = OutputOf<'documents.importFiles'>['results'][number];
type Settings = Omit<ParsedInputOf<'documents.importFiles'>, 'paths' | 'isRecursive'>;

/** A file to import: where it lies and what it is called. */
type Incoming = { readonly path: string; readonly name: string; readonly isUpload: boolean };
type Ready = { readonly file: Incoming; readonly staged: StagedFile; readonly extracted: ExtractedText };

/** How many files are read at once and stored in one transaction. */
const groupSize = 32;

const baseName = (path: string) =>
  path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '..')
    .at(-1) ?? path;

/** Reads a file. Answers what is to be stored with others; a large text is stored at once, before more is read. */
async function readFile(
  context: Context,
  file: Incoming,
  signal: AbortSignal,
  storeNow: (ready: readonly Ready[]) => Promise<void>,
): Promise<Ready | undefined> {
  const staged = await context.vault.stage(file.path, file.name, signal);
  try {
    return await context.ports.extractor.extract(
      { path: staged.stagedPath, fileName: file.name },
      async (extracted, isLarge) => {
        const ready = { file, staged, extracted };
        if (!isLarge) return ready;
        await storeNow([ready]);
        return undefined;
      },
      signal,
    );
  } catch (error) {
    await context.vault.discard(staged.stagedPath);
    throw error;
  }
}

async function resolveSource(context: Context, settings: Settings): Promise<string | null> {
  const { sourceId, sourceName } = settings;
  if (sourceId !== undefined) {
    return found(await context.store.read((db) => findSource(db, sourceId)), 'source').id;
  }
  if (sourceName === undefined) return null;
  const known = await context.store.read((db) => findSourceByName(db, sourceName));
  if (known) return known.id;
  const id = context.ports.ids.next();
  await context.store.write({ ...decisionMeta(context, settings), action: 'sources.create' }, (tx) =>
    insertSource(tx, id, { name: sourceName }),
  );
  return id;
}

/** Stores one group in one transaction; each document is a decision of its own. */
async function storeGroup(
  context: Context,
  settings: Settings,
  sourceId: string | null,
  group: readonly Ready[],
): Promise<ImportResult[]> {
  const { ports, vault } = context;
  const results = await context.store.batch(async (tx, record) => {
    const stored: ImportResult[] = [];
    for (const { file, staged, extracted: asRead } of group) {
      const extracted = readAs(settings.role, asRead);
      const twin = await findTwin(tx, staged.sha256, settings.role);
      if (twin !== undefined) {
        const isNew = await takeReading(tx, context, twin, extracted);
        if (isNew) await record({ ...decisionMeta(context, settings), action: 'documents.readAgain' });
        stored.push({
          name: file.name,
          outcome: isNew ? 'read-again' : 'already-there',
          documentId: twin,
        });
        continue;
      }
      const id = ports.ids.next();
      const textVersionId = ports.ids.next();
      await insertDocument(tx, {
        id,
        textVersionId,
        role: settings.role,
        fileName: baseName(file.name),
        blob: staged,
        sourceId,
        isConfidential: settings.isConfidential,
        now: ports.clock.now(),
        textSha256: ports.sha256(extracted.text),
        extracted,
      });
      await record(decisionMeta(context, settings));
      const { spotAbove } = settings;
      if (spotAbove === undefined || settings.role !== 'story') {
        stored.push({ name: file.name, outcome: 'imported', documentId: id });
        continue;
      }
      const story = { documentId: id, textVersionId, extracted };
      const claimCount = await logSpottedClaims(tx, context, story, spotAbove);
      // A decision of its own, so that taking the claims back keeps the document.
      if (claimCount > 0) await record({ ...decisionMeta(context, settings), action: 'claims.create' });
      stored.push({ name: file.name, outcome: 'imported', documentId: id, claimCount });
    }
    return stored;
  });
  // From here on the bytes belong to the casebook: what cannot be moved now is moved when it is opened next.
  for (const { staged } of group) {
    await vault.keep(staged).catch((error: unknown) => ports.logger.error(`keep ${staged.sha256}`, error));
  }
  return results;
}

const toResult = (name: string, error: ContractError): ImportResult => ({
  name,
  outcome: error.code === 'cancelled' ? 'cancelled' : 'failed',
  error: {
    code: error.code,
    message: error.message,
    ...(error.details ? { details: { ...error.details } } : {}),
  },
});

/** What a thrown error says to the one who imports; faults of ours go to the logger and get a reference. */
function toContractError(context: Context, error: unknown): ContractError {
  if (error instanceof HypecheckError) return error.error;
  const reference = context.ports.ids.next();
  context.ports.logger.error(`import ${reference}`, error);
  return contractError('internal', { reference });
}

async function importGroup(
  context: Context,
  settings: Settings,
  sourceId: string | null,
  files: readonly Incoming[],
  signal: AbortSignal,
): Promise<ImportResult[]> {
  const results = new Map<Incoming, ImportResult>();
  const store = async (ready: readonly Ready[]) => {
    try {
      const stored = await context.vault.hold(() => storeGroup(context, settings, sourceId, ready));
      ready.forEach(({ file }, at) =>
        results.set(file, stored[at] ?? toResult(file.name, contractError('cancelled'))),
      );
    } catch (error) {
      for (const { staged } of ready) await context.vault.discard(staged.stagedPath);
      const fault = toContractError(context, context.ports.explain(error));
      for (const { file } of ready) results.set(file, toResult(file.name, fault));
    }
  };
  const read = await Promise.allSettled(files.map((file) => readFile(context, file, signal, store)));
  read.forEach((outcome, at) => {
    const file = files[at];
    if (file && outcome.status === 'rejected') {
      results.set(file, toResult(file.name, toContractError(context, outcome.reason)));
    }
  });
  const ready = read.flatMap((outcome) => (outcome.status === 'fulfilled' ? (outcome.value ?? []) : []));
  if (ready.length > 0) await store(ready);
  return files.flatMap((file) => results.get(file) ?? []);
}

async function importAll(context: Context, settings: Settings, files: readonly Incoming[]) {
  const job = context.jobs.start(settings.jobId ?? context.ports.ids.next(), 'import');
  try {
    job.report({ total: files.length });
    const sourceId = await resolveSource(context, settings);
    const results: ImportResult[] = [];
    for (let at = 0; at < files.length; at += groupSize) {
      const group = files.slice(at, at + groupSize);
      if (job.signal.aborted) {
        results.push(...group.map((file) => toResult(file.name, contractError('cancelled'))));
        continue;
      }
      job.report({ current: group[0]?.name ?? '' });
      results.push(...(await importGroup(context, settings, sourceId, group, job.signal)));
      job.report({
        done: results.length,
        failed: results.filter((result) => result.outcome === 'failed').length,
      });
    }
    return { results };
  } finally {
    job.end();
    for (const file of files) if (file.isUpload) await context.vault.discard(file.path);
  }
}

/** Imports files of this machine. Each file succeeds or fails on its own; a failed one leaves nothing behind. */
export async function importFiles(
  context: Context,
  { paths, isRecursive, ...settings }: ParsedInputOf<'documents.importFiles'>,
): Promise<OutputOf<'documents.importFiles'>> {
  const files = await context.vault.findFiles(paths, isRecursive);
  return importAll(
    context,
    settings,
    files.map((path) => ({ path, name: baseName(path), isUpload: false })),
  );
}

/** Imports files that were uploaded before; the uploads are removed afterwards. */
export async function importUploads(
  context: Context,
  { uploads, ...settings }: ParsedInputOf<'documents.importUploads'>,
): Promise<OutputOf<'documents.importUploads'>> {
  const files = uploads.map(({ uploadId, fileName }) => ({
    path: context.vault.uploadPath(uploadId),
    name: baseName(fileName),
    isUpload: true,
  }));
  return importAll(context, settings, files);
}

import { findClaimsUsing } from '#core/repositories/claims.ts';
import { erasePayloads } from '#core/repositories/decisions.ts';
import { destroyDocument } from '#core/repositories/destroyDocument.ts';
import { findDocument, findText, listDocuments, updateDocument } from '#core/repositories/documents.ts';
import { findSource } from '#core/repositories/sources.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { decisionMeta } from './decisionMeta.ts';
import { finishDestructions } from './finishDestructions.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { importFiles, importUploads } from './importDocuments.ts';
import { readAgain } from './readAgain.ts';

/** Documents and the jobs that bring them in. */
export const documentHandlers: Handlers<
  | 'documents.importFiles'
  | 'documents.importUploads'
  | 'documents.list'
  | 'documents.get'
  | 'documents.text'
  | 'documents.update'
  | 'documents.readAgain'
  | 'documents.remove'
  | 'documents.restore'
  | 'documents.destroy'
  | 'jobs.list'
  | 'jobs.cancel'
> = {
  'documents.importFiles': importFiles,
  'documents.importUploads': importUploads,
  'documents.list': ({ store }, input) => store.read((db) => listDocuments(db, input)),
  'documents.get': async ({ store }, { id }) =>
    found(await store.read((db) => findDocument(db, id)), 'document'),
  'documents.text': async ({ store }, { id, textVersionId }) => {
    found(await store.read((db) => findDocument(db, id)), 'document');
    return found(await store.read((db) => findText(db, id, textVersionId)), 'text version');
  },
  'documents.update': (context, { id, why, ...patch }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const document = found(await findDocument(tx, id), 'document');
      if (patch.sourceId) found(await findSource(tx, patch.sourceId), 'source');
      if (patch.role && patch.role !== document.role && document.passageCount > 0) {
        throw new HypecheckError('rule', {
          reason: 'Passages of this document are in use. Unlink them before changing its role.',
        });
      }
      await updateDocument(tx, id, patch);
      return found(await findDocument(tx, id), 'document');
    }),
  'documents.readAgain': readAgain,
  'documents.remove': (context, { id, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const document = found(await findDocument(tx, id), 'document');
      const numbers = await findClaimsUsing(tx, id);
      if (numbers.length > 0) {
        throw new HypecheckError('rule', {
          reason: `Passages of this document are linked to ${numbers.length} claims (first: ${numbers.slice(0, 5).join(', ')}). Unlink them first.`,
        });
      }
      if (document.removedAt === null) await updateDocument(tx, id, { removedAt: context.ports.clock.now() });
      return found(await findDocument(tx, id), 'document');
    }),
  'documents.restore': (context, { id, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findDocument(tx, id), 'document');
      await updateDocument(tx, id, { removedAt: null });
      return found(await findDocument(tx, id), 'document');
    }),
  'documents.destroy': async (context, { id, why }) => {
    const { store, ports } = context;
    const destruction = await store.batch(async (tx, record) => {
      found(await findDocument(tx, id), 'document');
      const gone = await destroyDocument(tx, id, ports.clock.now());
      await erasePayloads(tx, gone.subjectIds);
      await record({ ...decisionMeta(context, { why }), isPayloadErased: true });
      return gone;
    });
    const { removedBackups } = await finishDestructions(context);
    return {
      claimIds: [...destruction.claimIds],
      removedPassages: destruction.passageIds.length,
      removedBackups,
    };
  },
  'jobs.list': ({ jobs }) => Promise.resolve({ jobs: [...jobs.list()] }),
  'jobs.cancel': ({ jobs }, { jobId }) => {
    jobs.cancel(jobId);
    return Promise.resolve({});
  },
};

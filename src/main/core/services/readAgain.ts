import { findDocument } from '#core/repositories/documents.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import { readAs, takeReading } from './takeReading.ts';

/** Where the bytes of a document lie, once they were found to be those that were imported. */
async function findBytes({ vault }: Context, sha256: string, name: string): Promise<string> {
  const path = await vault.find(sha256);
  if (path === undefined) throw new HypecheckError('file-missing', { name });
  if ((await vault.rehash(sha256)) !== sha256) {
    throw new HypecheckError('damaged-file', { name, reason: 'its bytes are not those that were imported.' });
  }
  return path;
}

/** Reads a document's own bytes anew. Where that says something else, it is a new text version; the bytes stay as they are. */
export async function readAgain(
  context: Context,
  { id, jobId, why }: ParsedInputOf<'documents.readAgain'>,
): Promise<OutputOf<'documents.readAgain'>> {
  const { store, ports, jobs } = context;
  const document = found(await store.read((db) => findDocument(db, id)), 'document');
  const { blobSha256, fileName, title } = document;
  if (blobSha256 === null) {
    throw new HypecheckError('rule', { reason: 'A draft is written here; there is no file to read again.' });
  }
  const job = jobs.start(jobId ?? ports.ids.next(), 'read');
  try {
    job.report({ total: 1, current: title });
    const path = await findBytes(context, blobSha256, fileName);
    return await ports.extractor.extract(
      { path, fileName },
      (extracted) =>
        store.write(decisionMeta(context, { why }), async (tx) => {
          const { role, removedAt } = found(await findDocument(tx, id), 'document');
          if (removedAt !== null) {
            throw new HypecheckError('rule', {
              reason: 'This document was removed. Restore it before reading it again.',
            });
          }
          const isNew = await takeReading(tx, context, id, readAs(role, extracted));
          return {
            outcome: isNew ? ('new-text' as const) : ('same-text' as const),
            document: found(await findDocument(tx, id), 'document'),
          };
        }),
      job.signal,
    );
  } finally {
    job.end();
  }
}

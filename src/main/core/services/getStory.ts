import { findDocument, findText } from '#core/repositories/documents.ts';
import type { Db } from '#core/repositories/Store.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { found } from './found.ts';

/** The story with this id and its newest text; `rule` for evidence, in which nothing is claimed or marked. */
export async function getStory(db: Db, id: string) {
  const document = found(await findDocument(db, id), 'document');
  if (document.role !== 'story') {
    throw new HypecheckError('rule', { reason: 'Claims are made in stories; this document is evidence.' });
  }
  return { document, stored: found(await findText(db, id), 'text version') };
}

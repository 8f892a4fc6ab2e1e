import type { Tx } from '#core/repositories/Store.ts';
import { findDocument, findText } from '#core/repositories/documents.ts';
import { findPassageId, insertPassage } from '#core/repositories/passages.ts';
import type { Ids } from '#core/ports.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findPages } from '#shared/domain/anchoring/findPages.ts';
import { describePassage, isPassageRange } from '#shared/domain/anchoring/Selector.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { findExactWords } from '#shared/domain/quote/findExactWords.ts';
import { found } from './found.ts';

type PassageInput = ParsedInputOf<'evidence.link'>['passage'];

/** Where the passage stands in the text: as given, or where its words stand exactly once. */
function locate(text: string, passage: PassageInput): { start: number; end: number } {
  if ('start' in passage) {
    if (!isPassageRange(text, passage.start, passage.end)) {
      throw new HypecheckError('invalid-input', {
        reason: `${passage.start}–${passage.end} is no passage of this text of ${text.length} UTF-16 units.`,
      });
    }
    return { start: passage.start, end: passage.end };
  }
  const { exact, prefix = '', suffix = '' } = passage;
  const places = findExactWords(prefix + exact + suffix, text);
  const [place] = places;
  if (!place) throw new HypecheckError('passage-not-found');
  if (places.length > 1) throw new HypecheckError('passage-ambiguous', { count: places.length });
  const start = place.start + prefix.length;
  return { start, end: start + exact.length };
}

/** The document a passage is named in, if it can be linked to in this role: there, not removed, and of that role. */
async function getUsableDocument(tx: Tx, documentId: string, role: DocumentRole) {
  const document = found(await findDocument(tx, documentId), 'document');
  if (document.removedAt !== null) {
    throw new HypecheckError('rule', {
      reason: 'This document was removed. Restore it before linking to it.',
    });
  }
  if (document.role !== role) {
    throw new HypecheckError('rule', {
      reason:
        role === 'story'
          ? 'A claim appears in a story; this document is evidence.'
          : 'Evidence is linked from evidence documents; this document is a story.',
    });
  }
  return document;
}

/** The id of the passage named, which is added where it is new, and its document. */
export async function ensurePassage(tx: Tx, ids: Ids, passage: PassageInput, role: DocumentRole) {
  const document = await getUsableDocument(tx, passage.documentId, role);
  const { text, textVersionId, layout } = found(await findText(tx, document.id), 'text version');
  if ('start' in passage && (passage.textVersionId ?? textVersionId) !== textVersionId) {
    throw new HypecheckError('conflict');
  }
  const { start, end } = locate(text, passage);
  const known = await findPassageId(tx, textVersionId, start, end);
  if (known !== undefined) return { passageId: known, document };
  const passageId = ids.next();
  const pages = findPages(layout.pages, start, end);
  await insertPassage(tx, {
    ...describePassage(text, start, end),
    id: passageId,
    documentId: document.id,
    textVersionId,
    firstPage: pages?.first.page ?? null,
    lastPage: pages?.last.page ?? null,
  });
  return { passageId, document };
}

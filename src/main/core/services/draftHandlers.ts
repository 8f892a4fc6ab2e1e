import { findDocument, findText, updateDocument } from '#core/repositories/documents.ts';
import { insertDraft, insertDraftText, pruneDraftTexts } from '#core/repositories/drafts.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findLayoutFault } from '#shared/domain/document/findLayoutFault.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { settleText } from './settleText.ts';

const emptyLayout = { blocks: [], marks: [], pages: [] };

/** Drafts: the newsroom's own texts, the only ones that are ever edited. */
export const draftHandlers: Handlers<'documents.createDraft' | 'documents.saveDraft'> = {
  'documents.createDraft': (context, { title, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { ids, clock, sha256 } = context.ports;
      const id = ids.next();
      const now = clock.now();
      await insertDraft(tx, { id, title, author: context.who, now });
      await insertDraftText(tx, {
        textVersionId: ids.next(),
        documentId: id,
        number: 1,
        text: '',
        layout: emptyLayout,
        textSha256: sha256(''),
        now,
      });
      return found(await findDocument(tx, id), 'document');
    }),
  'documents.saveDraft': (context, { id, baseTextVersionId, text, layout: styled, title, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      const { ids, clock, sha256 } = context.ports;
      const document = found(await findDocument(tx, id), 'document');
      if (document.origin !== 'draft') {
        throw new HypecheckError('rule', { reason: 'An imported text is never edited; only drafts are.' });
      }
      if (document.removedAt !== null) {
        throw new HypecheckError('rule', {
          reason: 'This draft was removed. Restore it before writing on in it.',
        });
      }
      const layout = { ...styled, pages: [] };
      const fault = findLayoutFault(text, layout);
      if (fault !== undefined) throw new HypecheckError('invalid-input', { reason: `layout: ${fault}` });
      const stored = found(await findText(tx, id), 'text version');
      const isSame = stored.text === text && JSON.stringify(stored.layout) === JSON.stringify(layout);
      // A save whose answer was lost comes again: it has nothing to overwrite.
      if (!isSame && stored.textVersionId !== baseTextVersionId) throw new HypecheckError('conflict');
      if (isSame) await updateDocument(tx, id, { title });
      else {
        const now = clock.now();
        const number = stored.number + 1;
        await insertDraftText(tx, {
          textVersionId: ids.next(),
          documentId: id,
          number,
          text,
          layout,
          textSha256: sha256(text),
          now,
        });
        await settleText(tx, context, id);
        await pruneDraftTexts(tx, id);
        await updateDocument(tx, id, { title, textVersionNumber: number, editedAt: now });
      }
      return found(await findDocument(tx, id), 'document');
    }),
};

import { findDocument, findText } from '#core/repositories/documents.ts';
import { listAppearancesIn } from '#core/repositories/passages.ts';
import type { Store } from '#core/repositories/Store.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { RepeatedFigure } from '#shared/domain/consistency/Consistency.ts';
import { findRepeated } from '#shared/domain/consistency/findRepeated.ts';
import { toPlainComparison } from '#shared/domain/consistency/toPlainComparison.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** What was read in a casebook last: the story and each of its claims ask for the same. */
const readings = new WeakMap<Store, { readonly key: string; readonly repeated: readonly RepeatedFigure[] }>();

function readStory(store: Store, key: string, text: string): readonly RepeatedFigure[] {
  const last = readings.get(store);
  if (last?.key === key) return last.repeated;
  const repeated = findRepeated(text);
  readings.set(store, { key, repeated });
  return repeated;
}

/** Stories are read whenever it is asked for, so that what is told is never older than the words. */
export const consistencyHandlers: Handlers<'claims.consistency'> = {
  'claims.consistency': async ({ store }, { documentId, longest = Infinity }) => {
    const { stored, taken } = await store.read(async (db) => {
      const document = found(await findDocument(db, documentId), 'document');
      if (document.role !== 'story') {
        throw new HypecheckError('rule', {
          reason: 'Quantities are compared within stories; this document is evidence.',
        });
      }
      return {
        stored: found(await findText(db, documentId), 'text version'),
        taken: await listAppearancesIn(db, documentId),
      };
    });
    const { text, textVersionId } = stored;
    const isRead = text.length <= longest;
    const repeated = isRead ? readStory(store, textVersionId, text) : [];
    const withText = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
    const toStated = ({ figure, sentence }: RepeatedFigure['stated'][number]) => ({
      ...withText(figure),
      sentence: withText(sentence),
      claims: taken
        .filter(({ start, end }) => start < figure.end && end > figure.start)
        .map(({ claimId: id, number }) => ({ id, number }))
        .sort((a, b) => a.number - b.number),
    });
    const told = repeated.filter(({ verdict }) => verdict !== 'agrees');
    const inOrder = [
      ...told.filter(({ verdict }) => verdict === 'disagrees'),
      ...told.filter(({ verdict }) => verdict !== 'disagrees'),
    ];
    return {
      documentId,
      textVersionId,
      isRead,
      repeated: inOrder.map((each) => ({
        ...toPlainComparison(each),
        stated: [toStated(each.stated[0]), toStated(each.stated[1])] as const,
      })),
      agreeing: repeated.length - told.length,
    };
  },
};

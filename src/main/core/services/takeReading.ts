import { findText, updateDocument } from '#core/repositories/documents.ts';
import { copyReading, insertReading, type NewReading } from '#core/repositories/readings.ts';
import type { Tx } from '#core/repositories/Store.ts';
import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import type { ExtractedText } from '#shared/domain/document/ExtractedText.ts';
import { withHeadline } from '#shared/domain/document/withHeadline.ts';
import type { Context } from './Context.ts';
import { found } from './found.ts';
import { settleText } from './settleText.ts';

/** What is read out of a file for a document of this role. */
export const readAs = (role: DocumentRole, extracted: ExtractedText): ExtractedText =>
  role === 'story' ? withHeadline(extracted) : extracted;

/**
 * Makes what was read out of a document's bytes its newest text; the earlier ones are kept. Answers false, and changes
 * nothing, where the newest text and its layout are the same already.
 */
export async function takeReading(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  documentId: string,
  extracted: ExtractedText,
): Promise<boolean> {
  const { ids, clock, sha256 } = context.ports;
  const newest = found(await findText(tx, documentId), 'text version');
  if (newest.text === extracted.text && JSON.stringify(newest.layout) === JSON.stringify(extracted.layout))
    return false;
  const number = newest.number + 1;
  await insertReading(tx, {
    textVersionId: ids.next(),
    documentId,
    number,
    extracted,
    textSha256: sha256(extracted.text),
    now: clock.now(),
  });
  await updateDocument(tx, documentId, { textVersionNumber: number });
  await settleText(tx, context, documentId);
  return true;
}

/**
 * Takes a reading back: what the document said before becomes its newest text again, as a version of its own. Answers
 * false where it was read once more since.
 */
export async function takeBackReading(
  tx: Tx,
  context: Pick<Context, 'ports'>,
  { documentId, before, after }: NewReading,
): Promise<boolean> {
  const { ids, clock } = context.ports;
  const newest = await findText(tx, documentId);
  if (newest?.number !== after) return false;
  const number = after + 1;
  await copyReading(tx, {
    textVersionId: ids.next(),
    documentId,
    from: before,
    number,
    now: clock.now(),
  });
  await updateDocument(tx, documentId, { textVersionNumber: number });
  await settleText(tx, context, documentId);
  return true;
}

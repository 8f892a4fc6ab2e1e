import type { Node } from '@tiptap/pm/model';
import { cleanLine } from '#shared/domain/document/cleanLine.ts';
import { type BlockPlace, createOffsetMap, type OffsetMap } from '#shared/domain/document/createOffsetMap.ts';

/** The way between positions of the editor's document and offsets of its text; blank blocks have none in the text. */
export function mapDocument(doc: Node): OffsetMap {
  const places: BlockPlace[] = [];
  let offset = 0;
  doc.forEach((node, start) => {
    const length = node.content.size;
    if (length === 0 || cleanLine(node.textContent).trim() === '') return;
    places.push({ position: start + 1, offset, length });
    offset += length + 1;
  });
  return createOffsetMap(places);
}

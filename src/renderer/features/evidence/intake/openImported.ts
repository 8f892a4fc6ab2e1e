import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { go } from '#renderer/desk/place.ts';

/** Opens a document that came in: a story as the story, evidence in the library and its reader. */
export function openImported(role: DocumentRole, documentId: string): void {
  if (role === 'story') go({ screen: 'story', story: documentId, claim: undefined });
  else go({ screen: 'evidence', document: documentId, passage: undefined });
}

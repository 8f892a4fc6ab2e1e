import type { DocumentRole } from '#shared/domain/document/DocumentRole.ts';
import { go, readPlace } from '#renderer/desk/place.ts';
import { setPaneOpen, suggestionsPane } from '#renderer/desk/settings.ts';
import { wantFocus } from '#renderer/desk/wantedFocus.ts';

/** Opens a document that came in: a story with what in it needs a check, evidence beside the story or in the library. */
export function openImported(role: DocumentRole, documentId: string): void {
  if (role === 'story') {
    setPaneOpen(suggestionsPane, true);
    wantFocus('suggestions');
    go({ screen: 'story', story: documentId, claim: undefined });
  } else {
    const { screen } = readPlace();
    go({ screen: screen === 'story' ? screen : 'evidence', document: documentId, passage: undefined });
  }
}

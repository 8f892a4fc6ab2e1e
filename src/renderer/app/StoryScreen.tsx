import { usePlace } from '#renderer/desk/place.ts';
import { ClaimInspector } from '#renderer/features/claim/ClaimInspector.tsx';
import { EvidenceReader } from '#renderer/features/evidence/EvidenceReader.tsx';
import { StoryPane } from '#renderer/features/story/StoryPane.tsx';
import { useText } from '#renderer/i18n/useText.ts';
import { SplitPanes } from '#renderer/ui/SplitPanes.tsx';

/** The heart of the desk: the story, the claim beside it, and the evidence beside that. */
export function StoryScreen() {
  const text = useText();
  const { claim, document } = usePlace();
  return (
    <SplitPanes
      panes={[
        { id: 'story', label: text('pane.story'), content: <StoryPane /> },
        {
          id: 'inspector',
          label: text('pane.inspector'),
          content: <ClaimInspector />,
          width: { initial: 380, min: 300, max: 640 },
          isClosed: !claim,
        },
        {
          id: 'reader',
          label: text('pane.reader'),
          content: <EvidenceReader />,
          width: { initial: 480, min: 340, max: 900 },
          isClosed: !document,
        },
      ]}
    />
  );
}

import { usePlace } from '#renderer/desk/place.ts';
import { EvidenceLibrary } from '#renderer/features/evidence/EvidenceLibrary.tsx';
import { EvidenceReader } from '#renderer/features/evidence/EvidenceReader.tsx';
import { useText } from '#renderer/i18n/useText.ts';
import { SplitPanes } from '#renderer/ui/SplitPanes.tsx';

/** The library of documents, with the one that is read beside it. */
export function EvidenceScreen() {
  const text = useText();
  const { document } = usePlace();
  return (
    <SplitPanes
      panes={[
        { id: 'library', label: text('screen.evidence'), content: <EvidenceLibrary /> },
        {
          id: 'libraryReader',
          label: text('pane.reader'),
          content: <EvidenceReader />,
          width: { initial: 640, min: 340, max: 1_100 },
          isClosed: !document,
        },
      ]}
    />
  );
}

import { usePlace } from '#renderer/desk/place.ts';
import { ClaimInspector } from '#renderer/features/claim/ClaimInspector.tsx';
import { ClaimsTable } from '#renderer/features/claims/ClaimsTable.tsx';
import { EvidenceReader } from '#renderer/features/evidence/EvidenceReader.tsx';
import { useText } from '#renderer/i18n/useText.ts';
import { SplitPanes } from '#renderer/ui/SplitPanes.tsx';

/** All claims of the casebook, with the one in focus and its evidence beside them. */
export function ClaimsScreen() {
  const text = useText();
  const { claim, document } = usePlace();
  return (
    <SplitPanes
      panes={[
        { id: 'claims', label: text('screen.claims'), content: <ClaimsTable /> },
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

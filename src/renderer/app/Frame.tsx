import { Suspense } from 'react';
import type { ConnectionState } from '#renderer/api/connection.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { usePlace } from '#renderer/desk/place.ts';
import { ClaimShapeDialog } from '#renderer/features/claim/ClaimShapeDialog.tsx';
import { ImportZone } from '#renderer/features/evidence/ImportZone.tsx';
import { SearchDialog } from '#renderer/features/evidence/search/SearchDialog.tsx';
import { StartScreen } from '#renderer/features/start/StartScreen.tsx';
import { useText } from '#renderer/i18n/useText.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { CommandPalette } from '#renderer/ui/CommandPalette.tsx';
import { KeySheet } from './KeySheet.tsx';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { screenOf } from './screens.tsx';
import { SignedOut } from './SignedOut.tsx';
import { TopBar } from './TopBar.tsx';
import { useDeskActions } from './useDeskActions.ts';
import { useOpenCasebook } from './useOpenCasebook.ts';
import styles from './Frame.module.css';

/** The frame around every screen: the top bar, the rail of screens, what is open, and what is told. */
export function Frame({ connection }: { readonly connection: ConnectionState }) {
  const text = useText();
  const { screen } = usePlace();
  const desk = useRead('desk.get', {});
  const panels = useDeskActions();
  useOpenCasebook(desk.data?.casebook?.key);
  const isReady = Boolean(desk.data?.checker && desk.data.casebook);
  const Screen = isReady && screen !== 'start' ? screenOf[screen] : StartScreen;
  return (
    <div className={styles['frame']}>
      <a
        className={styles['skip']}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {text('app.skipToContent')}
      </a>
      <TopBar onPalette={panels.openPalette} />
      {connection === 'lost' && (
        <p className={styles['banner']} role="status">
          {text('app.connectionLost')}
        </p>
      )}
      {connection === 'signed-out' && <SignedOut />}
      <div className={styles['body']}>
        {isReady && <Rail />}
        <main id="content" className={styles['content']} tabIndex={-1}>
          <Suspense fallback={<Skeleton />}>
            {desk.error && <ErrorNote error={desk.error} onRetry={() => void desk.refetch()} />}
            {desk.data && <Screen key={desk.data.casebook?.key} />}
          </Suspense>
        </main>
      </div>
      {isReady && <ImportZone />}
      {isReady && <SearchDialog />}
      {isReady && <ClaimShapeDialog />}
      <Notices />
      <CommandPalette isOpen={panels.open === 'palette'} onClose={panels.close} />
      <KeySheet isOpen={panels.open === 'keys'} onClose={panels.close} />
    </div>
  );
}

import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { useActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { type ClaimPlace, sortPlaces } from '#renderer/desk/sortPlaces.ts';
import { usePlaceAnswers } from '#renderer/desk/usePlaceAnswers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from './Button.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import styles from './PassagePlaces.module.css';

/** A passage with the claims that use it. */
type Listed = Parameters<typeof sortPlaces>[0][number];

/** What became of the passages of a document in its newest text: what asks for a person, what is lost, what moved. */
export function PassagePlaces({
  passages,
  group,
  onShow,
  onLeave,
}: {
  readonly passages: readonly Listed[];
  /** Under what the palette lists the way to it. */
  readonly group: string;
  /** Shows a place in the text. */
  readonly onShow: (candidate: ClaimPlace['candidates'][number]) => void;
  /** Gives the focus back to the text. */
  readonly onLeave: () => void;
}) {
  const text = useText();
  const { asked, lost, moved } = useMemo(() => sortPlaces(passages), [passages]);
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const lostClaims = new Set(lost.map(({ claim }) => claim.claimId)).size;
  const isNeeded = asked.length + lost.length > 0;
  const answers = usePlaceAnswers(() => {
    // The buttons that were pressed go away with their question.
    if (asked.length > 1) panel.current?.focus();
    else onLeave();
  });
  useActions([
    {
      id: 'places.show',
      title: text('places.action'),
      group,
      isEnabled: isNeeded || moved.length > 0,
      run: () => {
        setOpen(true);
        setTimeout(() => panel.current?.focus());
      },
    },
  ]);
  if (!isNeeded && !(isOpen && moved.length > 0)) return null;
  return (
    <>
      <div className={styles['note']}>
        <p role="status" className={styles['counts']}>
          {asked.length > 0 && <span>{text('places.ask', { count: asked.length })}</span>}
          {lostClaims > 0 && <span>{text('places.lostClaims', { count: lostClaims })}</span>}
          {!isNeeded && <span>{text('places.moved', { count: moved.length })}</span>}
        </p>
        <Button icon={isOpen ? 'up' : 'down'} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {text(isOpen ? 'places.hide' : 'places.which')}
        </Button>
      </div>
      {isOpen && (
        <Panel
          panel={panel}
          onClose={() => {
            setOpen(false);
            onLeave();
          }}
        >
          {asked.length > 0 && (
            <Part heading={text('places.asked')}>
              {asked.map((place) => (
                <PlaceQuestion key={place.passage.id} place={place} answers={answers} onShow={onShow} />
              ))}
            </Part>
          )}
          {lost.length > 0 && (
            <Part heading={text('places.lost')} hint={text('places.lostHint')}>
              <ClaimLines places={lost} />
            </Part>
          )}
          {moved.length > 0 && (
            <details>
              <summary className={styles['part']}>{text('places.moved', { count: moved.length })}</summary>
              <ul>
                <ClaimLines places={moved} />
              </ul>
            </details>
          )}
        </Panel>
      )}
    </>
  );
}

function Panel({
  panel,
  onClose,
  children,
}: {
  readonly panel: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-places
      className={styles['panel']}
      aria-label={text('places.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </section>
  );
}

function Part({
  heading,
  hint,
  children,
}: {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <h2 className={styles['part']}>{heading}</h2>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      <ul>{children}</ul>
    </>
  );
}

/** The way to each claim; there its link to the passage can be taken away. */
function ClaimLines({ places }: { readonly places: readonly ClaimPlace[] }) {
  const text = useText();
  return places.flatMap(({ passage, uses }) =>
    uses.map(({ claimId, claimNumber, as }) => (
      <li key={`${passage.id} ${claimId} ${as}`} className={styles['line']}>
        <button type="button" className={styles['claim']} onClick={() => go({ claim: claimId })}>
          {text('places.lostClaim', { number: claimNumber, words: passage.exact })}
        </button>
      </li>
    )),
  );
}

import type { Editor } from '@tiptap/react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { UsedPassage } from '#renderer/api/types.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PlaceQuestion } from './PlaceQuestion.tsx';
import { type ClaimPlace, sortPlaces } from './sortPlaces.ts';
import type { DraftSaving } from './useDraftSaving.ts';
import { usePlaceAnswers } from './usePlaceAnswers.ts';
import notes from './DraftNotes.module.css';
import styles from './DraftPlaces.module.css';

/** What became of the claims' places since the draft was changed: what asks for a person, what is lost, what moved. */
export function DraftPlaces({
  passages,
  editor,
  saving,
}: {
  readonly passages: readonly UsedPassage[];
  readonly editor: Editor;
  readonly saving: DraftSaving;
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
    else editor.commands.focus(undefined, { scrollIntoView: false });
  });
  useActions([
    {
      id: 'story.places',
      title: text('places.action'),
      group: text('story.group'),
      isEnabled: isNeeded || moved.length > 0,
      run: () => {
        setOpen(true);
        setTimeout(() => panel.current?.focus());
      },
    },
  ]);
  if (!isNeeded && !(isOpen && moved.length > 0)) return null;
  const show = ({ textVersionId, start, end }: ClaimPlace['candidates'][number]) => {
    const place = textVersionId === saving.saver.baseId() ? saving.sync.place(start, end) : undefined;
    if (place) editor.chain().focus().setTextSelection(place).scrollIntoView().run();
  };
  return (
    <>
      <div className={notes['note']}>
        <p role="status" className={styles['counts']}>
          {asked.length > 0 && <span>{text('places.ask', { count: asked.length })}</span>}
          {lostClaims > 0 && <span>{text('story.lost', { count: lostClaims })}</span>}
        </p>
        <Button icon={isOpen ? 'up' : 'down'} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? text('places.hide') : text('story.lostShow')}
        </Button>
      </div>
      {isOpen && (
        <section
          ref={panel}
          tabIndex={-1}
          className={styles['panel']}
          aria-label={text('places.title')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(false);
            editor.commands.focus(undefined, { scrollIntoView: false });
          }}
        >
          {asked.length > 0 && (
            <Part heading={text('places.asked')}>
              {asked.map((place) => (
                <PlaceQuestion key={place.passage.id} place={place} answers={answers} onShow={show} />
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
        </section>
      )}
    </>
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

/** The way to each claim; there its appearance can be taken away. */
function ClaimLines({ places }: { readonly places: readonly ClaimPlace[] }) {
  const text = useText();
  return places.map(({ passage, claim }) => (
    <li key={passage.id} className={styles['line']}>
      <button type="button" className={styles['claim']} onClick={() => go({ claim: claim.claimId })}>
        {text('story.lostClaim', { number: claim.claimNumber, words: passage.exact })}
      </button>
    </li>
  ));
}

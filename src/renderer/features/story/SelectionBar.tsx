import type { Editor } from '@tiptap/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useActions } from '#renderer/desk/actions.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type ClaimKind, claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { AddToClaim } from './AddToClaim.tsx';
import { readWords } from './readSelection.ts';
import type { SelectedRange } from './useSelectedRange.ts';
import { sentenceKeys } from './useStorySentences.ts';
import styles from './SelectionBar.module.css';

/** A claim's words end here; the contract takes no more. */
const maxClaimLength = 10_000;
const gapPx = 8;

/** Puts the bar below the end of the selection, or above its beginning where there is no room; inside of the page. */
function usePlacement(
  editor: Editor,
  { from, to }: SelectedRange,
  { page, scroller }: Readonly<Record<'page' | 'scroller', RefObject<HTMLElement | null>>>,
) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly top: number; readonly left: number } | null>(null);
  useLayoutEffect(() => {
    if (!bar.current || !page.current || !scroller.current) return;
    const sheet = page.current.getBoundingClientRect();
    const window = scroller.current.getBoundingClientRect();
    const { width, height } = bar.current.getBoundingClientRect();
    const end = editor.view.coordsAtPos(to, -1);
    const start = editor.view.coordsAtPos(from, 1);
    const isBelow = end.bottom + gapPx + height < window.bottom;
    // A selection longer than the window has neither end in sight: the bar then lies at the window's foot.
    const line = isBelow ? end.bottom + gapPx : Math.max(window.top + gapPx, start.top - gapPx - height);
    const top = Math.min(line, window.bottom - gapPx - height);
    const left = Math.max(sheet.left + gapPx, Math.min(end.left - width / 2, sheet.right - gapPx - width));
    setPlace({ top: Math.round(top - sheet.top), left: Math.round(left - sheet.left) });
  }, [editor, from, to, page, scroller]);
  return { bar, place };
}

/** What can be done with the selected words: log them as a claim of a guessed kind, add them to one, or say they need no check. */
export function SelectionBar({
  editor,
  range,
  page,
  scroller,
  keys,
  current,
  kind,
  onKind,
  onLog,
  onAdd,
  onSplitOff,
  onUnneeded,
}: {
  readonly editor: Editor;
  readonly range: SelectedRange;
  readonly page: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly keys: { readonly log: string; readonly add: string };
  /** The claim that is open; null without one. */
  readonly current: { readonly id: string; readonly number: number } | null;
  /** Guessed, until another is chosen. */
  readonly kind: ClaimKind;
  readonly onKind: (kind: ClaimKind) => void;
  readonly onLog: () => void;
  readonly onAdd: (claimId: string) => void;
  readonly onSplitOff: (claimId: string) => void;
  readonly onUnneeded: (() => void) | undefined;
}) {
  const text = useText();
  const { bar, place } = usePlacement(editor, range, { page, scroller });
  const length = readWords(editor.state.doc, range).length;
  const isTooLong = length > maxClaimLength;
  const isUsable = length > 0 && !isTooLong;
  useActions([
    {
      id: 'story.logClaim',
      title: text('story.logClaim'),
      group: text('story.group'),
      keys: [keys.log],
      isEnabled: isUsable,
      run: onLog,
    },
    {
      id: 'story.addAppearance',
      title: text('story.addAppearance', { number: current?.number ?? 0 }),
      group: text('story.group'),
      keys: [keys.add],
      isEnabled: length > 0 && current !== null,
      run: () => current && onAdd(current.id),
    },
    {
      id: 'story.splitOff',
      title: text('shape.splitOff', { number: current?.number ?? 0 }),
      group: text('story.group'),
      isEnabled: isUsable && current !== null,
      run: () => current && onSplitOff(current.id),
    },
  ]);
  if (length === 0) return null;
  return (
    <div
      ref={bar}
      className={styles['bar']}
      role="toolbar"
      aria-label={text('story.selection')}
      style={place ?? { visibility: 'hidden' }}
    >
      {isTooLong ? (
        <p className={styles['note']}>{text('story.tooLong', { max: maxClaimLength })}</p>
      ) : (
        <>
          <div className={styles['kind']}>
            <Select
              label={text('story.kind')}
              isLabelHidden
              value={kind}
              choices={claimKinds.map((value) => ({ value, label: text(`claimKind.${value}`) }))}
              onChange={onKind}
            />
          </div>
          <Button look="primary" shortcut={keys.log} keepsSelection onPress={onLog}>
            {text('story.logClaim')}
          </Button>
        </>
      )}
      {current && (
        <Button shortcut={keys.add} keepsSelection onPress={() => onAdd(current.id)}>
          {text('story.addAppearance', { number: current.number })}
        </Button>
      )}
      {current && !isTooLong && (
        <IconButton
          icon="split"
          label={text('shape.splitOff', { number: current.number })}
          keepsSelection
          onPress={() => onSplitOff(current.id)}
        />
      )}
      <AddToClaim onChoose={onAdd} />
      {onUnneeded && (
        <Button shortcut={sentenceKeys.mark} keepsSelection onPress={onUnneeded}>
          {text('sentences.mark')}
        </Button>
      )}
    </div>
  );
}

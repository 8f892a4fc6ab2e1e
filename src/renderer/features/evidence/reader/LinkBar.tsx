import { useLayoutEffect, useRef, useState } from 'react';
import type { Stance } from '#shared/domain/evidence/Stance.ts';
import { stances } from '#shared/domain/evidence/Stance.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { StanceMark } from '#renderer/ui/StanceMark.tsx';
import styles from './LinkBar.module.css';

/** The keys that link what is selected. */
export const stanceKeys: Readonly<Record<Stance, string>> = { supports: 's', disputes: 'd', context: 'x' };

/** What keeps the selection from being linked. */
export type LinkRefusal = 'no-claim' | 'story' | 'read-only' | 'unmatched';

/** What can be done with the selected words: link them to the claim in focus. Stands below the selection. */
export function LinkBar({
  rect,
  scroller,
  claimNumber,
  refusal,
  address,
  onLink,
  onTextView,
}: {
  /** Where the selection is on the screen. */
  readonly rect: DOMRect | null;
  readonly scroller: HTMLElement;
  readonly claimNumber: number | null;
  readonly refusal: LinkRefusal | null;
  /** The address of a link in the selection. */
  readonly address: string | null;
  readonly onLink: (stance: Stance) => void;
  readonly onTextView: () => void;
}) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!bar.current || !rect) return;
    setPlace(placeBar(rect, scroller, bar.current));
  }, [rect, scroller, refusal, claimNumber]);
  if (!rect) return null;
  return (
    <div
      ref={bar}
      className={styles['bar']}
      style={place}
      role="toolbar"
      aria-label={text('evidence.link.bar')}
    >
      {refusal ? (
        <span className={styles['words']}>{text(`evidence.link.refused.${refusal}`)}</span>
      ) : (
        <>
          {stances.map((stance) => (
            <Button
              key={stance}
              look="plain"
              shortcut={stanceKeys[stance]}
              keepsSelection
              onPress={() => onLink(stance)}
            >
              <span className={styles['stance']}>
                <StanceMark stance={stance} hasWord />
              </span>
            </Button>
          ))}
          {claimNumber !== null && (
            <span className={styles['words']}>{text('evidence.link.claim', { number: claimNumber })}</span>
          )}
        </>
      )}
      {refusal === 'unmatched' && (
        <Button look="plain" onPress={onTextView}>
          {text('evidence.view.showText')}
        </Button>
      )}
      {address !== null && (
        <Button
          look="plain"
          icon="link"
          keepsSelection
          onPress={() => void navigator.clipboard.writeText(address)}
        >
          {text('evidence.link.copyAddress')}
        </Button>
      )}
    </div>
  );
}

const gap = 8;

/** Below the selection, above it where there is no room, always in sight; in pixels of what is scrolled. */
function placeBar(rect: DOMRect, scroller: HTMLElement, bar: HTMLElement) {
  const view = scroller.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bar;
  const lowest = view.bottom - height - gap;
  const below = rect.bottom + gap;
  const above = rect.top - height - gap;
  const top = below <= lowest ? below : above >= view.top + gap ? above : lowest;
  const middle = rect.left + rect.width / 2 - width / 2;
  const left = Math.max(view.left + gap, Math.min(middle, view.left + scroller.clientWidth - width - gap));
  return {
    left: Math.round(left - view.left + scroller.scrollLeft),
    top: Math.round(top - view.top + scroller.scrollTop),
  };
}

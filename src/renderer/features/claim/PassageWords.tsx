import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './PassageWords.module.css';

/** A book in one passage would stall the window; the reader shows all of it. */
const shownLength = 20_000;

/** The exact words of a passage, four lines of them until more are asked for; a press opens it where it stands. */
export function PassageWords({
  words,
  label,
  lang,
  onOpen,
}: {
  readonly words: string;
  /** What a press does. */
  readonly label: string;
  readonly lang?: string;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const element = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isClamped, setIsClamped] = useState(false);
  useEffect(() => {
    const span = element.current;
    if (!span || isOpen) return;
    const observer = new ResizeObserver(() => setIsClamped(span.scrollHeight > span.clientHeight + 1));
    observer.observe(span);
    return () => observer.disconnect();
  }, [isOpen, words]);
  return (
    <div>
      <button type="button" className={styles['words']} title={label} onClick={onOpen}>
        <span ref={element} className={isOpen ? undefined : styles['clamped']} dir="auto" lang={lang}>
          {words.slice(0, isOpen ? shownLength : 2_000)}
        </span>
      </button>
      {(isClamped || isOpen) && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text(isOpen ? 'claim.passage.less' : 'claim.passage.more')}
        </button>
      )}
    </div>
  );
}

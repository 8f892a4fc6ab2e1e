import { memo, useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './FilterBar.module.css';

/** The first keystroke asks at once; those that follow it within a frame ask together. */
const gatherMs = 16;

/** The words that a claim must hold; asked for while they are typed. */
export const FilterText = memo(function FilterText({
  words,
  onChange,
}: {
  readonly words: string;
  readonly onChange: (words: string) => void;
}) {
  const text = useText();
  const [typed, setTyped] = useState(words);
  const asked = useRef(words);
  const askedAt = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = (value: string) => {
    asked.current = value;
    askedAt.current = performance.now();
    onChange(value);
  };
  // Cleared or set from elsewhere: a saved view, "Clear filters".
  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    clearTimeout(timer.current);
    setTyped(words);
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className={styles['search']}>
      <Icon name="search" />
      <input
        id="claims-filter"
        type="search"
        value={typed}
        placeholder={text('claims.filter.text')}
        aria-label={text('claims.filter.text')}
        maxLength={1_000}
        dir="auto"
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          clearTimeout(timer.current);
          const waitMs = askedAt.current + gatherMs - performance.now();
          if (waitMs <= 0) ask(value);
          else timer.current = setTimeout(() => ask(value), waitMs);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          clearTimeout(timer.current);
          // Once to empty it, once more to leave it.
          if (typed === '') document.getElementById('claims-grid')?.focus();
          setTyped('');
          ask('');
        }}
      />
    </label>
  );
});

import { useEffect, useRef } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './StoryText.module.css';

/** The title of a draft, to be written like its text. */
export function DraftTitle({
  title,
  lang,
  isNew,
  onChange,
  onLeave,
  onEnter,
}: {
  readonly title: string;
  readonly lang: string;
  /** A draft that was begun just now: its title is written first. */
  readonly isNew: boolean;
  readonly onChange: (title: string) => void;
  readonly onLeave: () => void;
  readonly onEnter: () => void;
}) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isNew) return;
    field.current?.focus();
    field.current?.select();
  }, [isNew]);
  return (
    <textarea
      ref={field}
      className={styles['titleField']}
      aria-label={text('story.title')}
      placeholder={text('story.title')}
      rows={1}
      maxLength={1_000}
      dir="auto"
      lang={lang}
      value={title}
      // A title is one line, however it was pasted.
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

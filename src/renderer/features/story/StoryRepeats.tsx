import { useRef, useState } from 'react';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { showPlace } from '#renderer/desk/shownPlace.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { RepeatedItem } from './RepeatedItem.tsx';
import type { Story } from './Story.ts';
import styles from './StoryRepeats.module.css';

/** In a longer text it is looked for only where it is asked for. */
const longestUnasked = 200_000;

/** The quantities to which a story gives two values: told in a line where there are any, listed where asked for. */
export function StoryRepeats({ story }: { readonly story: Story }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const { documentId, editor, textLength } = story;
  const { data } = useRead(
    'claims.consistency',
    { documentId },
    { keepsPrevious: true, isEnabled: isOpen || textLength <= longestUnasked },
  );
  useActions([
    {
      id: 'story.repeated',
      title: text('repeated.action'),
      group: text('story.group'),
      run: () => {
        setOpen(true);
        setTimeout(() => panel.current?.focus());
      },
    },
  ]);
  const certain = data?.repeated.filter(({ verdict }) => verdict === 'disagrees') ?? [];
  const doubtful = data?.repeated.filter(({ verdict }) => verdict !== 'disagrees') ?? [];
  if (!data || (certain.length === 0 && !isOpen)) return null;
  const close = () => {
    setOpen(false);
    editor?.commands.focus(undefined, { scrollIntoView: false });
  };
  const show = ({ start, end }: { readonly start: number; readonly end: number }) =>
    showPlace({ documentId, textVersionId: data.textVersionId, start, end });
  return (
    <>
      <div className={styles['line']}>
        {certain.length > 0 && <Icon name="warning" />}
        <p role="status">
          {certain.length > 0 ? text('repeated.count', { count: certain.length }) : text('repeated.none')}
        </p>
        <Button
          look="plain"
          icon={isOpen ? 'up' : 'down'}
          isExpanded={isOpen}
          keepsSelection
          onPress={() => setOpen(!isOpen)}
        >
          {text(isOpen ? 'repeated.hide' : 'repeated.show')}
        </Button>
      </div>
      {isOpen && (
        <section
          ref={panel}
          tabIndex={-1}
          className={styles['panel']}
          aria-label={text('repeated.title')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <ul>
            {certain.map((each) => (
              <RepeatedItem key={each.stated[1].start} repeated={each} onShow={show} />
            ))}
          </ul>
          {doubtful.length > 0 && (
            <details open={certain.length === 0}>
              <summary className={styles['part']}>
                {text('repeated.doubtful', { count: doubtful.length })}
              </summary>
              <ul>
                {doubtful.map((each) => (
                  <RepeatedItem key={each.stated[1].start} repeated={each} onShow={show} />
                ))}
              </ul>
            </details>
          )}
          {data.agreeing > 0 && (
            <p className={styles['part']}>{text('repeated.agreeing', { count: data.agreeing })}</p>
          )}
        </section>
      )}
    </>
  );
}

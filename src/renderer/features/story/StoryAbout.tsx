import { useIntl } from 'react-intl';
import type { Document } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './StoryText.module.css';

/** Who wrote a story and when it was published; its title where the text does not begin with one. */
export function StoryAbout({
  document,
  hasTitle,
}: {
  readonly document: Document;
  readonly hasTitle: boolean;
}) {
  const text = useText();
  const intl = useIntl();
  const { byline, sourceName, publishedOn } = document;
  // A month or a year alone is not a day of it.
  const date =
    publishedOn?.length === 10
      ? intl.formatDate(publishedOn, { dateStyle: 'long', timeZone: 'UTC' })
      : publishedOn;
  const facts = [byline, sourceName, date].filter((fact) => fact !== null && fact !== '');
  return (
    <header className={styles['about']}>
      {!hasTitle && (
        <h2 className={styles['title']} dir="auto" lang={document.language}>
          {document.title}
        </h2>
      )}
      {facts.length > 0 && (
        <ul className={styles['facts']} aria-label={text('story.about')}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

import { useReads } from '#renderer/api/useReads.ts';
import type { RepeatedFigure } from '#renderer/api/types.ts';
import { go } from '#renderer/desk/place.ts';
import { showPlace } from '#renderer/desk/shownPlace.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { ComparedValues } from '#renderer/ui/ComparedValues.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { PassageWords } from './PassageWords.tsx';
import { Section } from './Section.tsx';
import styles from './Figures.module.css';

/** A longer story is looked through where it stands, when it is asked for: it takes seconds. */
const longestUnasked = 1_000_000;

/** The quantities of this claim to which its story gives another value elsewhere, with both sentences. */
export function Repeated() {
  const text = useText();
  const { claim } = useClaimEditing();
  const stories = [...new Set(claim.appearances.map(({ passage }) => passage.documentId))];
  const answers = useReads(
    'claims.consistency',
    stories.map((documentId) => ({ documentId, longest: longestUnasked })),
  );
  const told = answers.flatMap(({ data }) =>
    (data?.repeated ?? [])
      .filter(({ stated }) => stated.some(({ claims }) => claims.some(({ id }) => id === claim.id)))
      .map((repeated) => ({
        repeated,
        documentId: data?.documentId ?? '',
        textVersionId: data?.textVersionId ?? '',
      })),
  );
  const isLong = answers.some(({ data }) => data?.isRead === false);
  if (told.length === 0 && !isLong) return null;
  const show = (
    documentId: string,
    textVersionId: string,
    { start, end }: RepeatedFigure['stated'][number],
  ) => {
    go({ screen: 'story', story: documentId });
    showPlace({ documentId, textVersionId, start, end });
  };
  return (
    <Section title={text('claim.repeated')} count={told.length}>
      {isLong && <p className={styles['note']}>{text('claim.repeated.long')}</p>}
      <ul>
        {told.map(({ repeated, documentId, textVersionId }) => (
          <li key={`${documentId} ${repeated.stated[1].start}`} className={styles['part']}>
            <ComparedValues compared={repeated} />
            <ul className={styles['sentences']}>
              {repeated.stated.map((place) => (
                <li key={place.start}>
                  <PassageWords
                    words={place.sentence.text}
                    label={text('repeated.place')}
                    onOpen={() => show(documentId, textVersionId, place)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

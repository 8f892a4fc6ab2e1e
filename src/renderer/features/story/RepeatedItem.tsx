import type { RepeatedFigure } from '#renderer/api/types.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { ComparedValues } from '#renderer/ui/ComparedValues.tsx';
import styles from './StoryRepeats.module.css';

type Stated = RepeatedFigure['stated'][number];

/** A quantity with its two values: what came of comparing them, and both places, to be shown by a press. */
export function RepeatedItem({
  repeated,
  onShow,
}: {
  readonly repeated: RepeatedFigure;
  readonly onShow: (place: Stated) => void;
}) {
  const text = useText();
  return (
    <li className={styles['item']}>
      <ComparedValues compared={repeated} />
      <ul className={styles['places']}>
        {repeated.stated.map((place) => (
          <li key={place.start}>
            <button
              type="button"
              className={styles['place']}
              title={text('repeated.place')}
              dir="auto"
              onClick={() => onShow(place)}
            >
              <Marked place={place} />
            </button>
            {place.claims.map(({ id, number }) => (
              <button key={id} type="button" className={styles['claim']} onClick={() => go({ claim: id })}>
                {text('repeated.claim', { number })}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The sentence with the figure in it standing out. */
function Marked({ place: { start, end, sentence } }: { readonly place: Stated }) {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return (
    <>
      {sentence.text.slice(0, from)}
      <strong>{sentence.text.slice(from, to)}</strong>
      {sentence.text.slice(to)}
    </>
  );
}

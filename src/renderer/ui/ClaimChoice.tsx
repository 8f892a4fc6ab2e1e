import { Field } from './Field.tsx';
import styles from './ClaimChoice.module.css';

/** How many claims such a list shows at most; more words find fewer. */
export const shownClaims = 8;

/** Chooses a claim among those that hold some words. */
export function ClaimChoice({
  label,
  none,
  words,
  onWords,
  claims,
  onChoose,
}: {
  readonly label: string;
  /** What stands there where none was found. */
  readonly none: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Undefined while they are being looked for the first time. */
  readonly claims:
    readonly { readonly id: string; readonly number: number; readonly text: string }[] | undefined;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <>
      <Field label={label} value={words} onChange={onWords} autoFocus />
      <ul className={styles['results']}>
        {claims?.map(({ id, number, text }) => (
          <li key={id}>
            <button type="button" className={styles['result']} onClick={() => onChoose(id)}>
              <span>{number}</span>
              <span dir="auto">{text.slice(0, 200)}</span>
            </button>
          </li>
        ))}
      </ul>
      {claims?.length === 0 && <p>{none}</p>}
    </>
  );
}

import type { SearchHit } from '#renderer/api/types.ts';
import styles from './DocumentSearch.module.css';

/** A stretch of a text with what was found in it marked. */
export function Excerpt({ excerpt: { text, spans } }: { readonly excerpt: SearchHit['excerpt'] }) {
  return (
    <span className={styles['excerpt']} dir="auto">
      {spans.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(at === 0 ? 0 : spans[at - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}

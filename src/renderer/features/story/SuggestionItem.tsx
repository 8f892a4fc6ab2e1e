import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { listReasons } from './listReasons.ts';
import type { ShownSuggestion } from './useSuggestionMarks.ts';
import styles from './SuggestionPane.module.css';

/** What can be done with one suggestion. */
export type SuggestionHandlers = {
  readonly goTo: (id: string) => void;
  readonly accept: (item: ShownSuggestion) => void;
  readonly dismiss: (item: ShownSuggestion) => void;
};

/** A suggestion: kind, claimant, words, and the rules that fired; of the current one all of it, with its buttons. */
export function SuggestionItem({
  item,
  place: { index, count, top, measure },
  isCurrent,
  isReachable,
  canLog,
  handlers,
}: {
  readonly item: ShownSuggestion;
  /** Its place among all, and in the list in pixels; `measure` hears of its element. */
  readonly place: {
    readonly index: number;
    readonly count: number;
    readonly top: number;
    readonly measure: (element: Element | null) => void;
  };
  readonly isCurrent: boolean;
  /** Whether Tab leads here; from there on the arrow keys go through the list. */
  readonly isReachable: boolean;
  readonly canLog: boolean;
  readonly handlers: SuggestionHandlers;
}) {
  const text = useText();
  return (
    <li
      ref={measure}
      className={styles['item']}
      style={{ top }}
      data-index={index}
      data-current={isCurrent}
      aria-posinset={index + 1}
      aria-setsize={count}
    >
      <button
        type="button"
        className={styles['row']}
        data-suggestion-row={item.id}
        tabIndex={isReachable ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onFocus={() => handlers.goTo(item.id)}
        onClick={() => handlers.goTo(item.id)}
      >
        <span className={styles['about']}>
          <span className={styles['kind']}>{text(`claimKind.${item.kind}`)}</span>
          {item.claimant && (
            <span className={styles['claimant']} dir="auto">
              {item.claimant.text}
            </span>
          )}
        </span>
        <span className={styles['words']} dir="auto">
          {item.text}
        </span>
        <span className={styles['reasons']}>
          <span className="visually-hidden">{text('suggestions.reasons')}</span>
          {listReasons(item).map(({ rule, words }) => (
            <span key={rule} className={styles['reason']} data-missing={rule.startsWith('missing-')}>
              {text(`reason.${rule}`)}
              {isCurrent &&
                words.map((each) => (
                  <span key={each} className={styles['fired']}>
                    {text('suggestions.words', { words: each })}
                  </span>
                ))}
            </span>
          ))}
        </span>
      </button>
      {isCurrent && canLog && (
        <div className={styles['buttons']}>
          <Button look="primary" shortcut="Enter" onPress={() => handlers.accept(item)}>
            {text('suggestions.accept')}
          </Button>
          <Button look="plain" shortcut="Backspace" onPress={() => handlers.dismiss(item)}>
            {text('suggestions.dismiss')}
          </Button>
        </div>
      )}
    </li>
  );
}

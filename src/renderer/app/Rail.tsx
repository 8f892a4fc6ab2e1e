import { go, type Screen, usePlace } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './Rail.module.css';

const shown: readonly Exclude<Screen, 'start'>[] = ['story', 'claims', 'evidence', 'brief', 'log'];

/** The screens of an open casebook, at the left edge. */
export function Rail() {
  const text = useText();
  const { screen } = usePlace();
  return (
    <nav className={styles['rail']} aria-label={text('app.screens')}>
      {shown.map((each) => (
        <a
          key={each}
          href={`#/${each}`}
          className={styles['item']}
          aria-current={each === screen ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            go({ screen: each });
          }}
        >
          <Icon name={each} />
          {text(`screen.${each}`)}
        </a>
      ))}
    </nav>
  );
}

import type { Suggestions } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import styles from './HypeSigns.module.css';

/** Signs whose count is told against the words of the text, not against claims. */
const isOfWords = (sign: Suggestions['hype'][number]['sign']): boolean =>
  sign === 'superlatives' || sign === 'vagueSources';

/** Signs of hype in the whole story, each with its count and examples; nothing is made of them. */
export function HypeSigns({ hype }: { readonly hype: Suggestions['hype'] }) {
  const text = useText();
  return (
    <PopoverButton
      label={text('hype.title')}
      width={320}
      trigger={<Button look="plain">{text('hype.title')}</Button>}
    >
      {() => (
        <div className={styles['signs']}>
          <p className={styles['note']}>{text('hype.about')}</p>
          <dl>
            {hype.map(({ sign, count, of, examples }) => (
              <div key={sign} className={styles['sign']} data-empty={count === 0}>
                <dt>{text(`hype.${sign}`)}</dt>
                <dd className={styles['count']}>
                  {text(isOfWords(sign) ? 'hype.ofWords' : 'hype.ofClaims', { count, of })}
                </dd>
                {examples.slice(0, 3).map((example) => (
                  <dd key={example.start} className={styles['example']} dir="auto">
                    {example.text}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      )}
    </PopoverButton>
  );
}

import { useIntl } from 'react-intl';
import { useNumbers } from '#renderer/desk/useNumbers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import type { PlainComparison } from '#shared/domain/consistency/toPlainComparison.ts';
import { Icon } from './Icon.tsx';
import styles from './ComparedValues.module.css';

const icons = { agrees: 'check', disagrees: 'warning', 'not-comparable': 'minus' } as const;

/** What two values of one quantity come to, with the sum as on paper. */
export function ComparedValues({ compared }: { readonly compared: PlainComparison }) {
  const text = useText();
  const intl = useIntl();
  const numbers = useNumbers();
  const { verdict, how, why, bases, ranges, sum } = compared;
  const print = ({ low, high }: PlainComparison['ranges'][number]) => {
    const [from, to] = [low && numbers.bound(low), high && numbers.bound(high)];
    if (from && to) return text('compared.range', { low: from, high: to });
    if (from) return text('compared.orMore', { low: from });
    return to ? text('compared.orLess', { high: to }) : text('compared.unbounded');
  };
  const [one, other] = ranges;
  return (
    <div className={styles['compared']} data-verdict={verdict}>
      <p className={styles['outcome']}>
        <Icon name={icons[verdict]} />
        <strong>{text(`checkVerdict.${verdict}`)}</strong>
        {how && <span>{text(`agreement.${how}`)}</span>}
      </p>
      {how !== 'exactly' && (
        <>
          <p className={styles['sum']}>{numbers.sum(sum)}</p>
          <p className={styles['note']}>
            {text('compared.ranges', { one: print(one), other: print(other) })}
          </p>
        </>
      )}
      {why && (
        <p className={styles['note']}>
          {text(`sameDoubt.${why}`)}
          {bases.length > 0 &&
            ` ${intl.formatList(
              bases.map((basis) => text(`basis.${basis}`)),
              { type: 'conjunction' },
            )}`}
        </p>
      )}
    </div>
  );
}

import type { FigurePart } from '#renderer/api/types.ts';
import { useNumbers } from '#renderer/desk/useNumbers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './Figures.module.css';

type Sum = FigurePart['checks'][number];

const icons = { agrees: 'check', disagrees: 'warning', 'not-comparable': 'minus' } as const;

/** One sum as it would stand on paper, with the ranges that were compared and what came of it. */
export function FigureSum({ sum }: { readonly sum: Sum }) {
  const text = useText();
  const numbers = useNumbers();
  const unit = sum.sum.endsWith('%') ? ' %' : '';
  const print = ({ low, high }: Sum['tolerance']) => {
    const [from, to] = [low && numbers.bound(low), high && numbers.bound(high) + unit];
    if (from && to) return text('claim.figures.range', { low: from, high: to });
    if (from) return text('claim.figures.orMore', { low: from + unit });
    return to ? text('claim.figures.orLess', { high: to }) : text('claim.figures.unbounded');
  };
  return (
    <li className={styles['check']} data-verdict={sum.verdict}>
      <p className={styles['outcome']}>
        <Icon name={icons[sum.verdict]} />
        <strong>{text(`checkVerdict.${sum.verdict}`)}</strong>
        {sum.how && <span>{text(`agreement.${sum.how}`)}</span>}
        <span className={styles['relation']}>{text(`relation.${sum.relation}`)}</span>
      </p>
      {sum.sum !== '' && <p className={styles['sum']}>{numbers.sum(sum.sum)}</p>}
      {sum.why && <p className={styles['note']}>{text(`doubt.${sum.why}`)}</p>}
      {sum.why !== 'no-base' && (
        <p className={styles['ranges']}>
          <span>{text('claim.figures.allowed', { range: print(sum.tolerance) })}</span>
          {sum.why !== 'no-units' && (
            <span>{text('claim.figures.stated', { range: print(sum.statedRange) })}</span>
          )}
        </p>
      )}
    </li>
  );
}

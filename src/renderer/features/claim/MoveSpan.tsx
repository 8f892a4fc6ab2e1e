import type { StockMove } from '#renderer/api/types.ts';
import { useNumbers } from '#renderer/desk/useNumbers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import figures from './Figures.module.css';
import styles from './StockMove.module.css';

type Span = StockMove['spans'][number];
type Comparison = Span['comparisons'][number];

const icons = { agrees: 'check', disagrees: 'warning', 'not-comparable': 'minus' } as const;

/** One move between two prices, as it would stand on paper, with what the words say beside it. */
export function MoveSpan({
  span,
  shares,
  isOnly,
}: {
  readonly span: Span;
  /** The share count that a market value was computed with. */
  readonly shares: string;
  readonly isOnly: boolean;
}) {
  const text = useText();
  const price = ({ date, field, price }: Span['from']) =>
    text('claim.move.price', { date, price, field: field === 'Adj Close' ? 'Adj' : field });
  return (
    <li className={styles['span']}>
      <h4 className={styles['title']}>
        {text(`moveSpan.${span.span}`)}
        {span.isNamed && !isOnly && <span className={styles['named']}>{text('claim.move.named')}</span>}
      </h4>
      <p className={styles['prices']}>
        <span>{price(span.from)}</span>
        <span>{price(span.to)}</span>
      </p>
      <p className={figures['sum']}>{span.sum}</p>
      {span.isSameAsPlain && <p className={figures['note']}>{text('claim.move.same')}</p>}
      {span.comparisons.map((comparison) => (
        <Compared key={`${comparison.of} ${comparison.stated}`} comparison={comparison} shares={shares} />
      ))}
    </li>
  );
}

function Compared({ comparison, shares }: { readonly comparison: Comparison; readonly shares: string }) {
  const text = useText();
  const numbers = useNumbers();
  const { of, outcome, how, why, direction, stated, sum, tolerance, statedRange } = comparison;
  const unit = of === 'percent' ? ' %' : '';
  const print = ({ low, high }: Comparison['tolerance']) => {
    const [from, to] = [low && numbers.bound(low), high && numbers.bound(high) + unit];
    if (from && to) return text('claim.figures.range', { low: from, high: to });
    if (from) return text('claim.figures.orMore', { low: from + unit });
    return to ? text('claim.figures.orLess', { high: to }) : text('claim.figures.unbounded');
  };
  const hasRange = comparison.computed !== '' && how !== 'exactly';
  return (
    <div className={figures['check']} data-verdict={outcome}>
      <p className={figures['outcome']}>
        <Icon name={icons[outcome]} />
        <strong>{text(`checkVerdict.${outcome}`)}</strong>
        {how && <span>{text(`agreement.${how}`)}</span>}
      </p>
      {of === 'direction' && <p>{text('claim.move.direction')}</p>}
      {of !== 'direction' && (
        <p dir="auto">
          {sum === ''
            ? text('claim.move.percent', { stated })
            : of === 'multiple'
              ? text('claim.move.multiple', { stated, sum: numbers.sum(sum) })
              : text('claim.move.worth', { stated, shares, sum: numbers.sum(sum) })}
        </p>
      )}
      {direction !== 'right' && <p className={styles['direction']}>{text(`moveDirection.${direction}`)}</p>}
      {why && <p className={figures['note']}>{text(`moveDoubt.${why}`)}</p>}
      {hasRange && (
        <p className={figures['ranges']}>
          <span>{text('claim.move.allowed', { range: print(tolerance) })}</span>
          <span>{text('claim.move.statedRange', { range: print(statedRange) })}</span>
        </p>
      )}
    </div>
  );
}

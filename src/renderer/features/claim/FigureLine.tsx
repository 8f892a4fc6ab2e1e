import { useIntl } from 'react-intl';
import type { FigurePart } from '#renderer/api/types.ts';
import { useNumbers } from '#renderer/desk/useNumbers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import styles from './Figures.module.css';

type Figure = FigurePart['figures'][number];

/** The value of a figure in full, with what it counts or is paid in; undefined where it cannot be read for certain. */
function usePrintFigure(): (figure: Figure) => string | undefined {
  const text = useText();
  const numbers = useNumbers();
  return ({ kind, value, low, high, unit, currency, per }) => {
    if (kind === 'date') return value;
    const printed =
      low && high
        ? text('claim.figures.range', { low: numbers.full(low), high: numbers.full(high) })
        : value && numbers.full(value);
    if (printed === undefined) return undefined;
    const named = () => {
      if (kind === 'percent') return `${printed} %`;
      if (kind === 'percent-point') return text('claim.figures.points', { value: printed });
      if (kind === 'multiple') return `× ${printed}`;
      return [printed, kind === 'money' ? currency : undefined, unit].filter(Boolean).join(' ');
    };
    return per ? text('claim.figures.per', { value: named(), per }) : named();
  };
}

const quoted = (words: string) => `“${words}”`;

/** One figure: the printed words, and what they were read as. */
export function FigureLine({ figure }: { readonly figure: Figure }) {
  const text = useText();
  const intl = useIntl();
  const value = usePrintFigure()(figure);
  const { qualifier, currency, otherCurrencies, malformed, basis, period } = figure;
  return (
    <li className={styles['figure']}>
      <q className={styles['printed']} dir="auto">
        {figure.text}
      </q>
      {value !== undefined && (
        <span className={styles['value']} dir="auto">
          {qualifier !== 'exact' && (
            <span className={styles['qualifier']}>{text(`qualifier.${qualifier}`)} </span>
          )}
          {value}
        </span>
      )}
      {malformed && (
        <span className={styles['warning']}>
          {text('claim.figures.garbled', {
            readings: intl.formatList(malformed.map(quoted), { type: 'disjunction' }),
          })}
        </span>
      )}
      {currency && otherCurrencies && (
        <span className={styles['note']}>
          {text('claim.figures.otherCurrencies', {
            currency,
            others: intl.formatList(otherCurrencies.slice(0, 3), { type: 'disjunction' }),
          })}
        </span>
      )}
      {(basis.length > 0 || period !== '') && (
        <span className={styles['about']}>
          {basis.length > 0 && (
            <span>
              {text('claim.figures.basis', {
                bases: intl.formatList(
                  basis.map((each) => text(`basis.${each}`)),
                  { type: 'conjunction' },
                ),
              })}
            </span>
          )}
          {period !== '' && <span dir="auto">{text('claim.figures.period', { period })}</span>}
        </span>
      )}
      {figure.isBaseMissing && <span className={styles['note']}>{text('claim.figures.noBase')}</span>}
    </li>
  );
}

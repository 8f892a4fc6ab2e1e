import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { ComparedValues } from '#renderer/ui/ComparedValues.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { FigureLine } from './FigureLine.tsx';
import { FigureSum } from './FigureSum.tsx';
import { Section } from './Section.tsx';
import styles from './Figures.module.css';

/** The figures of a claim and of its passages, and the sums that they allow. Sets no verdict. */
export function Figures() {
  const text = useText();
  const { claim } = useClaimEditing();
  const { data } = useRead('claims.figures', { id: claim.id }, { keepsPrevious: true });
  const parts = data?.parts ?? [];
  const sums = parts.flatMap(({ checks }) => checks);
  const read = parts.filter(({ figures }) => figures.length > 0);
  if (read.length === 0) return null;
  return (
    <Section title={text('claim.figures')}>
      {sums.length > 0 && (
        <ul className={styles['sums']} aria-label={text('claim.figures.sums')}>
          {sums.map((sum, at) => (
            <FigureSum key={`${at}-${sum.sum}`} sum={sum} />
          ))}
        </ul>
      )}
      {read.map((part, at) => (
        <div key={`${at}-${part.passageId ?? ''}`} className={styles['part']}>
          <h4 className={styles['from']} dir="auto">
            {text(`claim.figures.from.${part.from}`, { document: part.documentTitle ?? '' })}
          </h4>
          <ul>
            {part.figures.map((figure) => (
              <FigureLine key={figure.start} figure={figure} />
            ))}
          </ul>
          {part.comparisons.length > 0 && (
            <ul aria-label={text('claim.figures.comparisons')}>
              {part.comparisons.map((each) => (
                <li key={`${each.inClaim.start} ${each.inEvidence.start}`} className={styles['comparison']}>
                  <p dir="auto">
                    {text('claim.figures.compared', {
                      claim: each.inClaim.text,
                      evidence: each.inEvidence.text,
                    })}
                  </p>
                  <ComparedValues compared={each} />
                </li>
              ))}
            </ul>
          )}
          {part.moreFigures > 0 && (
            <p className={styles['note']}>{text('claim.figures.more', { count: part.moreFigures })}</p>
          )}
        </div>
      ))}
    </Section>
  );
}

import type { Check } from '#renderer/api/types.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { markSpans } from './markSpans.ts';
import styles from './QuoteComparison.module.css';

type Difference = Check['differences'][number];

/** The words of one side, what differs marked: left out or changed, minor or not. */
function Side({
  heading,
  words,
  offset,
  spans,
}: {
  readonly heading: string;
  readonly words: string;
  /** Where `words` begins in the text that the spans count in. */
  readonly offset: number;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly weight: Difference['weight'];
  }[];
}) {
  return (
    <div>
      <h4 className={styles['heading']}>{heading}</h4>
      <blockquote className={styles['words']} dir="auto">
        {markSpans(words, offset, spans).map(({ text, weight, start }) =>
          weight ? (
            <mark key={start} className={styles[weight]}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </blockquote>
    </div>
  );
}

function DifferenceLine({
  difference: { kind, weight, quote, source },
}: {
  readonly difference: Difference;
}) {
  const text = useText();
  const manner = source.text === '' ? 'added' : quote.text === '' ? 'leftOut' : 'changed';
  return (
    <li dir="auto">
      {text(`claim.quote.difference.${manner}`, {
        kind: text(`differenceKind.${kind}`),
        quote: quote.text,
        source: source.text,
      })}
      {weight === 'minor' && <span className={styles['note']}> {text('claim.quote.difference.minor')}</span>}
    </li>
  );
}

/** A quote and what it stands for side by side, every difference marked and said in a sentence. */
export function QuoteComparison({ check }: { readonly check: Check }) {
  const text = useText();
  const { found, differences, translation, foundIn } = check;
  return (
    <>
      {foundIn && (
        <p>
          <button
            type="button"
            className={styles['elsewhere']}
            onClick={() => go({ document: foundIn.documentId, passage: undefined })}
          >
            {text('claim.quote.foundIn', { document: foundIn.documentTitle })}
          </button>
        </p>
      )}
      {found && check.outcome !== 'exact' && (
        <div className={styles['sides']}>
          <Side
            heading={text('claim.quote.asQuoted')}
            words={check.quote}
            offset={0}
            spans={differences.map(({ quote, weight }) => ({ ...quote, weight }))}
          />
          <Side
            heading={
              translation
                ? text('claim.quote.inTranslation', { translator: translation.translator })
                : text('claim.quote.inSource')
            }
            words={found.text}
            offset={found.start}
            spans={differences.map(({ source, weight }) => ({ ...source, weight }))}
          />
        </div>
      )}
      {differences.length > 0 && (
        <ul className={styles['differences']} aria-label={text('claim.quote.differences')}>
          {differences.map((difference) => (
            <DifferenceLine
              key={`${difference.quote.start}-${difference.source.start}`}
              difference={difference}
            />
          ))}
        </ul>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import type { Mark } from '#shared/domain/document/Layout.ts';
import { StanceMark } from '#renderer/ui/StanceMark.tsx';
import type { ShownPassage } from './shownPassages.ts';
import type { Span } from './Span.ts';
import { splitSegments } from './splitSegments.ts';
import styles from './TextSegments.module.css';

/** What lies over text: an inline mark of the document, or a passage. */
export type Over =
  | (Span & { readonly kind: 'mark'; readonly mark: Mark })
  | (Span & { readonly kind: 'passage'; readonly passage: ShownPassage; readonly isCurrent: boolean });

/** A stretch of a document's text with its marks and passages. Every piece says where it stands (`data-at`). */
export function TextSegments({
  text,
  span,
  over,
}: {
  readonly text: string;
  readonly span: Span;
  readonly over: readonly Over[];
}) {
  return splitSegments(span, over).map((segment) => (
    <span key={segment.start}>
      {segment.over
        .toReversed()
        .reduce<ReactNode>(
          (inner, each) => wrap(each, inner, segment.end),
          <span data-at={segment.start}>{text.slice(segment.start, segment.end)}</span>,
        )}
    </span>
  ));
}

function wrap(over: Over, inner: ReactNode, end: number): ReactNode {
  if (over.kind === 'passage') {
    const { passage, isCurrent } = over;
    const stances = new Set(passage.uses.map((use) => use.as).filter((as) => as !== 'appearance'));
    return (
      <mark
        className={`${styles['passage']} ${isCurrent ? styles['current'] : ''}`}
        data-as={passage.as}
        data-passage={passage.id}
      >
        {inner}
        {passage.end === end && stances.size > 0 && (
          <span className={styles['sign']} data-stance-sign>
            {/* Holds the sign to the last word. */}
            {'\u2060'}
            {[...stances].map((stance) => (
              <StanceMark key={stance} stance={stance} />
            ))}
          </span>
        )}
      </mark>
    );
  }
  switch (over.mark.type) {
    case 'bold':
      return <strong className={styles['bold']}>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return (
        <span className={styles['link']} data-href={over.mark.href} title={over.mark.href}>
          {inner}
        </span>
      );
    case 'cell':
      return inner;
  }
}

import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { StockMoveAnswer } from '#renderer/api/types.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { MoveChart } from './MoveChart.tsx';
import { MoveInputs } from './MoveInputs.tsx';
import { MoveSpan } from './MoveSpan.tsx';
import { Section } from './Section.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import { useMoveNotes } from './useMoveNotes.ts';
import styles from './StockMove.module.css';

function Result({ answer }: { readonly answer: StockMoveAnswer }) {
  const text = useText();
  const notes = useMoveNotes();
  const { move } = answer;
  if (move === null) return <p className={styles['note']}>{text('claim.move.none')}</p>;
  if ('reason' in move)
    return (
      <p className={styles['note']}>
        {text(`noMove.${move.reason}`)} {'date' in move ? move.date : ''}
      </p>
    );
  return (
    <>
      <MoveChart move={move} />
      <ul>
        {move.spans.map((span) => (
          <MoveSpan
            key={span.span}
            span={span}
            shares={move.shares?.text ?? ''}
            isOnly={move.spans.length === 1}
          />
        ))}
      </ul>
      {move.outcome === 'nothing-to-check' && <p className={styles['note']}>{text('claim.move.nothing')}</p>}
      <ul className={styles['notes']}>
        <li>{text(`dayOrigin.${move.origin}`)}</li>
        {move.notes.map((note) => (
          <li key={JSON.stringify(note)}>{notes(note)}</li>
        ))}
      </ul>
    </>
  );
}

/** The move of a share price between two days, with its working, beside what the claim says. Sets no verdict. */
export function StockMove() {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  const { data } = useRead('claims.stockMove', { id: claim.id }, { keepsPrevious: true });
  const choose = useWrite('claims.setStockMove');
  const tell = useClaimNotice();
  if (!data?.applies) return null;
  const { choice, documentId } = data;
  const isChosen = choice.documentId !== null || choice.from !== null || choice.to !== null;
  const document = data.series.find((each) => each.documentId === documentId);
  return (
    <Section
      title={text('claim.move')}
      aside={
        isChosen &&
        !isReadOnly && (
          <Button onPress={() => void tell(() => choose.mutateAsync({ id: claim.id }))}>
            {text('claim.move.byItself')}
          </Button>
        )
      }
    >
      <MoveInputs
        key={`${claim.id} ${data.days?.from ?? ''} ${data.days?.to ?? ''}`}
        answer={data}
        isReadOnly={isReadOnly}
        onChoose={(chosen) => void tell(() => choose.mutateAsync({ id: claim.id, ...chosen }))}
      />
      <Result answer={data} />
      {document && (
        <button
          type="button"
          className={styles['document']}
          dir="auto"
          onClick={() => go({ document: document.documentId, passage: undefined })}
        >
          {text('claim.move.open', { document: document.title })}
        </button>
      )}
    </Section>
  );
}

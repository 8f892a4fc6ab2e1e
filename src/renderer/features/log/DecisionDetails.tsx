import type { LoggedDecision } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go } from '#renderer/desk/place.ts';
import { useReferenceNames } from '#renderer/desk/useReferenceNames.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChangeList } from '#renderer/ui/ChangeList.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { findSubjects } from '#shared/domain/decision/findSubjects.ts';
import { isFinal } from './isFinal.ts';
import styles from './DecisionDetails.module.css';

/** The casebook as far as it still holds what an entry is about. */
function useOpenable(changes: LoggedDecision['changes']) {
  const last = new Map((changes ?? []).map((change) => [change.id, change.after]));
  const { claims, documents } = findSubjects(changes ?? []);
  return {
    claims: claims.filter(({ id }) => last.get(id)).slice(0, 3),
    documents: documents.filter(({ id, title }) => title !== '' && last.get(id)).slice(0, 3),
  };
}

/** Takes the entry back, or says why that cannot be. */
function Undo({ decision }: { readonly decision: LoggedDecision }) {
  const text = useText();
  const casebook = useRead('casebook.get', {});
  const undo = useWrite('decisions.undo');
  const { entry, changes, isUndone } = decision;
  if (isUndone) return <p className={styles['note']}>{text('log.isUndone')}</p>;
  if (changes === null || isFinal(entry.action))
    return <p className={styles['note']}>{text('log.isFinal')}</p>;
  return (
    <>
      <Button
        icon="undo"
        isDisabled={undo.isPending || casebook.data?.isReadOnly !== false}
        onPress={() =>
          undo.mutate(
            { seq: entry.seq },
            {
              onSuccess: () => notify({ tone: 'done', text: text('log.undidEntry', { seq: entry.seq }) }),
            },
          )
        }
      >
        {text(undo.isPending ? 'log.undoing' : 'log.undo')}
      </Button>
      {undo.error && (
        <div className={styles['error']}>
          <ErrorNote error={undo.error} />
        </div>
      )}
    </>
  );
}

/** What an entry changed, field by field, with the ways on from it. */
export function DecisionDetails({
  decision,
  onShowEntry,
}: {
  readonly decision: LoggedDecision;
  /** Goes to another entry; not given where the list may not hold it. */
  readonly onShowEntry?: ((seq: number) => void) | undefined;
}) {
  const text = useText();
  const { entry, changes, changeCount } = decision;
  const nameOf = useReferenceNames(changes ?? []);
  const { claims, documents } = useOpenable(changes);
  const more = changeCount - (changes?.length ?? 0);
  const { undoes } = entry;
  return (
    <div className={styles['details']} role="group" aria-label={text('log.details', { seq: entry.seq })}>
      {changes === null ? (
        <p className={styles['note']}>{text('log.destroyed')}</p>
      ) : (
        <ChangeList changes={changes} nameOf={nameOf} />
      )}
      {changes !== null && more > 0 && <p className={styles['note']}>{text('log.more', { count: more })}</p>}
      <p className={styles['hash']}>
        {text('log.hash')} <code>{entry.hash}</code>
      </p>
      <div className={styles['ways']}>
        <Undo decision={decision} />
        {claims.map(({ id, number }) => (
          <Button key={id} look="plain" onPress={() => go({ screen: 'claims', claim: id })}>
            {text('log.goToClaim', { number })}
          </Button>
        ))}
        {documents.map(({ id, title }) => (
          <Button key={id} look="plain" onPress={() => go({ screen: 'evidence', document: id })}>
            {text('log.goToDocument', { title })}
          </Button>
        ))}
        {undoes !== null && onShowEntry && (
          <Button look="plain" onPress={() => onShowEntry(undoes)}>
            {text('log.goToEntry', { seq: undoes })}
          </Button>
        )}
      </div>
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import type { Desk, KnownCasebook } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Time } from '#renderer/ui/Time.tsx';
import { OpeningProblem } from './OpeningProblem.tsx';
import type { Opening } from './useOpening.ts';
import styles from './CasebookList.module.css';

/** Which row a key leads to, from the row at `at` of `count`; undefined where it leads nowhere. */
const rowSteps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  j: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  k: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = rowSteps[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === event.target);
  if (!step || at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  rows[step(at, rows.length)]?.focus();
}

/** The casebooks that can be opened, the newest first; what hinders one stands under it. */
export function CasebookList({ desk, opening }: { readonly desk: Desk; readonly opening: Opening }) {
  const text = useText();
  const { running, failure } = opening;
  const titles = desk.casebooks.map(({ title }) => title);

  const restore = async (key: string) => {
    if (await opening.restore(key)) notify({ tone: 'done', text: text('start.restored') });
  };
  const choose = (key: string) => {
    if (key === desk.casebook?.key) go({ screen: 'story' });
    else void opening.open(key);
  };
  const describe = ({ key, openedAt }: KnownCasebook) => {
    if (key === running) return text('start.opening');
    if (key === desk.casebook?.key) return text('start.isOpen');
    return openedAt === null ? text('start.neverOpened') : <Time at={openedAt} />;
  };

  return (
    <ul className={styles['list']} onKeyDown={moveFocus}>
      {desk.casebooks.map((casebook) => (
        <li key={casebook.key}>
          <button
            type="button"
            className={styles['row']}
            data-row
            title={casebook.folderName}
            aria-current={casebook.key === desk.casebook?.key ? 'true' : undefined}
            aria-busy={casebook.key === running}
            onClick={() => choose(casebook.key)}
          >
            <span className={styles['title']} dir="auto">
              {casebook.title}
            </span>
            {/* Two of one title are told apart by their folders. */}
            {titles.indexOf(casebook.title) !== titles.lastIndexOf(casebook.title) && (
              <span className={styles['note']}>{casebook.folderName}</span>
            )}
            {casebook.isSample && <span className={styles['note']}>{text('start.isSample')}</span>}
            <span className={styles['when']}>
              <span className="visually-hidden">
                {casebook.openedAt !== null && text('start.lastOpened')}{' '}
              </span>
              {describe(casebook)}
            </span>
          </button>
          {failure?.at === casebook.key && (
            <OpeningProblem
              error={failure.error}
              onOpenReadOnly={() => void opening.open(casebook.key, true)}
              onRestore={() => void restore(casebook.key)}
              onRetry={() => void opening.open(casebook.key)}
              onDismiss={opening.forgetFailure}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

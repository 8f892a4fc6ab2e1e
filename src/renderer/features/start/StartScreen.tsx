import { useState } from 'react';
import type { Desk } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CasebookList } from './CasebookList.tsx';
import { CheckerForm } from './CheckerForm.tsx';
import { NewCasebook } from './NewCasebook.tsx';
import { OpeningProblem } from './OpeningProblem.tsx';
import { SampleProgress } from './SampleProgress.tsx';
import { useOpening } from './useOpening.ts';
import styles from './StartScreen.module.css';

type Task = 'new' | 'name' | null;

function Casebooks({
  desk,
  task,
  setTask,
}: {
  readonly desk: Desk;
  readonly task: Task;
  readonly setTask: (task: Task) => void;
}) {
  const text = useText();
  const opening = useOpening();
  const { running, failure } = opening;
  const hasSample = desk.casebooks.some(({ isSample }) => isSample);
  const isEmpty = desk.casebooks.length === 0;
  useActions([
    {
      id: 'start.new',
      title: text('start.new'),
      group: text('start.casebooks'),
      keys: ['n'],
      run: () => setTask('new'),
    },
    {
      id: 'start.sample',
      title: text('start.sample'),
      group: text('start.casebooks'),
      run: () => void opening.openSample(),
    },
    {
      id: 'start.name',
      title: text('start.changeName'),
      group: text('start.casebooks'),
      run: () => setTask('name'),
    },
    ...desk.casebooks.map(({ key, title }) => ({
      id: `start.open.${key}`,
      title: text('start.action.open', { title }),
      group: text('start.casebooks'),
      run: () => void opening.open(key),
    })),
  ]);

  return (
    <>
      {!isEmpty && (
        <section>
          <h2 className={styles['heading']}>{text('start.casebooks')}</h2>
          <CasebookList desk={desk} opening={opening} />
        </section>
      )}
      {task === 'new' ? (
        <NewCasebook
          isRunning={running === 'new'}
          onCreate={(title) => void opening.create(title)}
          onCancel={() => setTask(null)}
        />
      ) : (
        <div className={styles['choices']}>
          {!hasSample && (
            <Button
              look={isEmpty ? 'primary' : 'default'}
              onPress={() => void opening.openSample()}
              autoFocus={isEmpty}
            >
              {text('start.sample')}
            </Button>
          )}
          <Button icon="plus" shortcut="n" onPress={() => setTask('new')}>
            {text('start.new')}
          </Button>
          {!hasSample && (
            <p className={styles['help']} role="status">
              {text(running === 'sample' ? 'start.sampleBusy' : 'start.sampleHelp')}
            </p>
          )}
          {running === 'sample' && <SampleProgress />}
        </div>
      )}
      {failure?.at === 'new' && (
        <OpeningProblem
          error={failure.error}
          onRetry={opening.forgetFailure}
          onDismiss={opening.forgetFailure}
        />
      )}
      {failure?.at === 'sample' && (
        <OpeningProblem
          error={failure.error}
          onRetry={() => void opening.openSample()}
          onDismiss={opening.forgetFailure}
        />
      )}
    </>
  );
}

/** Where everything begins: who checks, and which casebook. */
export function StartScreen() {
  const text = useText();
  const desk = useRead('desk.get', {}).data;
  const [task, setTask] = useState<Task>(null);
  if (!desk) return null;
  const isFirst = desk.checker === null;
  const isNaming = isFirst || task === 'name';
  return (
    <div className={styles['scroll']}>
      <div className={styles['page']}>
        <header className={styles['intro']}>
          <h1>{text('app.name')}</h1>
          <p>{text('start.intro')}</p>
        </header>
        {isNaming ? (
          <CheckerForm
            name={desk.checker ?? desk.suggestedChecker}
            isFirst={isFirst}
            onDone={() => {
              setTask(null);
              if (isFirst && desk.casebook) go({ screen: 'story' });
            }}
          />
        ) : (
          <>
            <Casebooks desk={desk} task={task} setTask={setTask} />
            <footer className={styles['checker']}>
              <span>{text('start.checker', { name: desk.checker })}</span>
              <Button look="plain" onPress={() => setTask('name')}>
                {text('start.changeName')}
              </Button>
            </footer>
          </>
        )}
      </div>
    </div>
  );
}

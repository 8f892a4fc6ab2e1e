import { useState } from 'react';
import type { BriefInput } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Skeleton } from '#renderer/ui/Skeleton.tsx';
import { toBriefInput } from './briefChoice.ts';
import { BriefExports } from './BriefExports.tsx';
import { BriefPanel } from './BriefPanel.tsx';
import { BriefPreview } from './BriefPreview.tsx';
import { useBrief } from './useBrief.ts';
import { useBriefChoice } from './useBriefChoice.ts';
import { useClaimCount } from './useClaimCount.ts';
import { useSettled } from './useSettled.ts';
import styles from './BriefScreen.module.css';

/** Above this many claims a brief is made on request only: it takes seconds, and every change would make it anew. */
const liveClaims = 500;

/** The brief while it is made, and what it says of itself as soon as it is there. */
function usePreview(input: BriefInput | undefined) {
  const count = useClaimCount(input);
  const [isAskedFor, setIsAskedFor] = useState(false);
  const isHeld = count !== undefined && count > liveClaims && !isAskedFor;
  const title = useSettled(input?.title ?? '');
  const settled = input && { ...input, ...(title.trim() === '' ? {} : { title: title.trim() }) };
  const brief = useBrief(count === undefined || isHeld ? undefined : settled);
  return { brief, count: count ?? 0, isHeld, askFor: () => setIsAskedFor(true) };
}

/** The fact-check brief: what goes in at the left, the brief itself at the right, the ways out below. */
export function BriefScreen() {
  const text = useText();
  const { choice, stories, error, change } = useBriefChoice();
  // Never remembered: whoever comes back decides again.
  const [isConfidentialIncluded, setIsConfidentialIncluded] = useState(false);
  const input = choice && toBriefInput(choice, isConfidentialIncluded);
  const { brief, count, isHeld, askFor } = usePreview(input);
  const about = isHeld ? undefined : brief.data;
  return (
    <div className={styles['screen']}>
      <section className={styles['side']} aria-labelledby="brief-title">
        <header className={styles['header']}>
          <h1 id="brief-title">{text('brief.title')}</h1>
          {about && <span className={styles['count']}>{text('brief.count', { count: about.claims })}</span>}
        </header>
        {error && <ErrorNote error={error} />}
        {choice && (
          <BriefPanel
            choice={choice}
            stories={stories}
            about={about}
            isConfidentialIncluded={isConfidentialIncluded}
            onChange={change}
            onConfidential={setIsConfidentialIncluded}
          />
        )}
        <BriefExports input={input} />
      </section>
      <section className={styles['preview']} aria-label={text('brief.preview')}>
        {brief.error && <ErrorNote error={brief.error} onRetry={() => void brief.refetch()} />}
        {isHeld ? (
          <EmptyState action={<Button onPress={askFor}>{text('brief.showHeld')}</Button>}>
            {text('brief.held', { count })}
          </EmptyState>
        ) : brief.data ? (
          <BriefPreview html={brief.data.content} isOld={brief.isPlaceholderData} />
        ) : (
          !brief.error && <Skeleton lines={12} />
        )}
      </section>
    </div>
  );
}

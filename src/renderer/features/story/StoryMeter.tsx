import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import styles from './StoryHead.module.css';

const kept = workStates.filter((state) => state !== 'dropped');

/** How many of a story's claims there are, with this filter; dropped ones are no work left. */
function useCount(
  storyId: string,
  filter: { readonly verdicts?: ['none']; readonly workStates?: ('ready-for-review' | 'signed-off')[] },
): number | undefined {
  return useRead(
    'claims.list',
    { filter: { storyId, workStates: kept, ...filter }, limit: 1 },
    { keepsPrevious: true },
  ).data?.total;
}

/** What is left to do in a story: claims without a verdict, and those that are ready or signed off. */
export function StoryMeter({ storyId }: { readonly storyId: string }) {
  const text = useText();
  const total = useCount(storyId, {});
  const left = useCount(storyId, { verdicts: ['none'] });
  const ready = useCount(storyId, { workStates: ['ready-for-review'] });
  const signedOff = useCount(storyId, { workStates: ['signed-off'] });
  if (total === undefined || left === undefined || ready === undefined || signedOff === undefined)
    return null;
  return (
    <p className={styles['meter']} role="status">
      <span>{text('story.left', { left, total })}</span>
      {ready + signedOff > 0 && (
        <span className={styles['more']}>{text('story.ready', { ready, signedOff })}</span>
      )}
    </p>
  );
}

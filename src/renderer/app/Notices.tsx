import { dismissNotice, useNotices } from '#renderer/desk/notices.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import styles from './Notices.module.css';

/** What just happened, at the bottom edge, with the way back. */
export function Notices() {
  const text = useText();
  const notices = useNotices();
  return (
    <div className={styles['notices']} role="region" aria-label={text('app.name')} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={`${styles['notice']} ${styles[notice.tone]}`}>
          <span className={styles['text']}>{notice.text}</span>
          {notice.action && (
            <Button
              look="plain"
              onPress={() => {
                notice.action?.run();
                dismissNotice(notice.id);
              }}
            >
              {notice.action.title}
            </Button>
          )}
          {notice.detail && (
            <Button look="plain" onPress={() => void navigator.clipboard.writeText(notice.detail ?? '')}>
              {text('common.copy')}
            </Button>
          )}
          <IconButton icon="close" label={text('common.dismiss')} onPress={() => dismissNotice(notice.id)} />
        </div>
      ))}
    </div>
  );
}

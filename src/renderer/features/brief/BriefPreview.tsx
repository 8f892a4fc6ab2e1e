import { useEffect, useRef, useState } from 'react';
import { handleKey } from '#renderer/desk/keys.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useIsDark } from '#renderer/desk/useIsDark.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { layBrief } from './layBrief.ts';
import styles from './BriefPreview.module.css';

/** The brief as it will be exported, on a sheet of its own where nothing in it can run. */
export function BriefPreview({ html, isOld }: { readonly html: string; readonly isOld: boolean }) {
  const text = useText();
  const isDark = useIsDark();
  const frame = useRef<HTMLIFrameElement>(null);
  const [sheet, setSheet] = useState<Document | null>(null);

  useEffect(() => {
    if (sheet) layBrief(sheet, html, isDark);
  }, [sheet, html, isDark]);

  useEffect(() => {
    const window = sheet?.defaultView;
    if (!sheet || !window) return;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const address = link?.getAttribute('href') ?? '#';
      if (address.startsWith('#')) return;
      // The desk goes nowhere outside; the address can be taken there.
      event.preventDefault();
      void navigator.clipboard
        .writeText(address)
        .then(() => notify({ tone: 'done', text: text('brief.addressCopied', { address }) }));
    };
    // The keys of the desk work here too: nothing is typed on the sheet.
    window.addEventListener('keydown', handleKey);
    sheet.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', handleKey);
      sheet.removeEventListener('click', onClick);
    };
  }, [sheet, text]);

  return (
    <iframe
      ref={frame}
      className={styles['sheet']}
      src="/brief"
      sandbox="allow-same-origin"
      title={text('brief.preview')}
      aria-busy={isOld}
      onLoad={() => setSheet(frame.current?.contentDocument ?? null)}
    />
  );
}

import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Document } from '#renderer/api/types.ts';
import { notify } from '#renderer/desk/notices.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { formatBytes } from './formatBytes.ts';
import styles from './DocumentFacts.module.css';

/** What is known of a document's file, and cannot be changed. */
export function DocumentFacts({
  document,
  extractor,
  isBesideFields = false,
}: {
  readonly document: Document;
  readonly extractor?: string | undefined;
  /** Leaves out what can be mended in the fields beside it. */
  readonly isBesideFields?: boolean;
}) {
  const text = useText();
  const intl = useIntl();
  const sha = document.blobSha256;
  return (
    <dl className={styles['facts']}>
      <Fact name={text('evidence.field.file')}>
        <span dir="auto">{document.fileName}</span>
      </Fact>
      <Fact name={text('evidence.field.size')}>
        {formatBytes(intl, document.byteLength)}
        {document.pageCount > 0 && (
          <span> · {text('evidence.pages.count', { count: document.pageCount })}</span>
        )}
        <span> · {text('evidence.characters', { count: document.textLength })}</span>
      </Fact>
      {!isBesideFields && document.byline !== '' && (
        <Fact name={text('evidence.field.byline')}>
          <span dir="auto">{document.byline}</span>
        </Fact>
      )}
      {!isBesideFields && document.url !== null && (
        <Fact name={text('evidence.field.url')}>
          <Copyable value={document.url} />
        </Fact>
      )}
      {!isBesideFields && document.capturedAt !== null && (
        <Fact name={text('evidence.field.captured')}>
          <Time at={document.capturedAt} />
        </Fact>
      )}
      <Fact name={text('evidence.field.added')}>
        <Time at={document.createdAt} />
      </Fact>
      <Fact name={text('evidence.field.type')}>
        {document.mediaType}
        {extractor !== undefined && <span> · {text('evidence.readBy', { extractor })}</span>}
      </Fact>
      {sha !== null && (
        <Fact name={text('evidence.field.hash')}>
          <Copyable value={sha} />
        </Fact>
      )}
      {document.warnings.length > 0 && (
        <Fact name={text('evidence.field.warnings')}>
          {document.warnings.map((warning) => (
            <span key={warning} className={styles['warning']}>
              {warning}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Copyable({ value }: { readonly value: string }) {
  const text = useText();
  const copy = () => {
    void navigator.clipboard
      .writeText(value)
      .then(() => notify({ tone: 'done', text: text('common.copied') }));
  };
  return (
    <span className={styles['copyable']}>
      <span className={styles['value']} title={value}>
        {value}
      </span>
      <IconButton icon="copy" label={text('common.copy')} onPress={copy} />
    </span>
  );
}

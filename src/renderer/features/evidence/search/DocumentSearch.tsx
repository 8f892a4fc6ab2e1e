import { useDeferredValue, useState } from 'react';
import type { QuoteCandidate, SearchHit } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { go } from '#renderer/desk/place.ts';
import { closeSearch } from '#renderer/desk/search.ts';
import { wantFocus } from '#renderer/desk/wantedFocus.ts';
import { wantWords } from '#renderer/features/evidence/reader/wantedWords.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SearchMenu } from '#renderer/ui/SearchMenu.tsx';
import { Excerpt } from './Excerpt.tsx';
import styles from './DocumentSearch.module.css';

type Hit = SearchHit & Partial<Pick<QuoteCandidate, 'result'>>;

const hitsAtMost = 50;
/** The same as the contract's. */
const longest = 20_000;

/**
 * Searches the texts of all documents; Enter opens one at the place. Where no document has all of the words, it lists
 * those in which most of them stand together: to be looked at, none counts as the quote.
 */
export function DocumentSearch({ initial }: { readonly initial: string }) {
  const text = useText();
  const [words, setWords] = useState(initial.slice(0, longest));
  const sought = useDeferredValue(words).trim();
  const search = useRead(
    'documents.search',
    { query: sought, limit: hitsAtMost },
    { isEnabled: sought !== '', keepsPrevious: true },
  );
  const isSettled = search.data !== undefined && !search.isPlaceholderData;
  const isQuote = sought !== '' && isSettled && search.data.total === 0;
  const near = useRead('documents.searchQuote', { quote: sought }, { isEnabled: isQuote });
  const total = search.data?.total ?? 0;
  const hits: readonly Hit[] =
    sought === '' ? [] : isQuote ? (near.data?.candidates ?? []) : (search.data?.hits ?? []);
  const error = search.error ?? near.error;

  const isWaiting = words.trim() !== sought || (sought !== '' && (!isSettled || (isQuote && !near.data)));

  const open = (hit: Hit) => {
    closeSearch();
    wantFocus('reader');
    wantWords(hit.documentId, { start: hit.start, end: hit.end });
    go({ screen: 'evidence', document: hit.documentId, passage: undefined });
  };
  const status =
    sought === ''
      ? text('search.hint')
      : isWaiting
        ? ' '
        : !isQuote
          ? text('search.count', { count: total, shown: hits.length })
          : text(hits.length > 0 ? 'search.near' : 'search.none');
  return (
    <Dialog title={text('search.title')} isOpen onClose={closeSearch} isTitleHidden width={720}>
      <SearchMenu
        label={text('search.title')}
        resultsLabel={text('search.results')}
        words={words}
        onWords={setWords}
        maxLength={longest}
        items={hits.map((hit) => ({ ...hit, id: hit.documentId }))}
        isWaiting={isWaiting && !error}
        nameOf={(hit) => hit.title}
        onTake={open}
        render={(hit) => (
          <>
            <span className={styles['head']}>
              <Icon name={hit.role === 'story' ? 'story' : 'file'} />
              <span className={styles['name']} dir="auto">
                {hit.title}
              </span>
              {hit.isWithheld && <span>{text('evidence.confidential')}</span>}
              {hit.page !== null && <span>{text('search.page', { page: hit.page })}</span>}
              {hit.result && <span>{text(`quoteOutcome.${hit.result}`)}</span>}
            </span>
            <Excerpt excerpt={hit.excerpt} />
          </>
        )}
      >
        <p className={styles['status']} role="status">
          {status}
        </p>
        {error && <ErrorNote error={error} onRetry={() => void search.refetch()} />}
      </SearchMenu>
    </Dialog>
  );
}

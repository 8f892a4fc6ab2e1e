import { useIntl } from 'react-intl';
import type { Check } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { go } from '#renderer/desk/place.ts';
import { openSearch } from '#renderer/desk/search.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { quotedWords } from '#shared/domain/quote/quotedWords.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { QuoteComparison } from './QuoteComparison.tsx';
import { Section } from './Section.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import evidence from './Evidence.module.css';
import styles from './QuoteCheck.module.css';

/** Enough to see where; the reader shows the rest. */
const pagesAtMost = 12;

const isFaithful = (outcome: Check['outcome']) =>
  outcome === 'exact' || outcome === 'cosmetic' || outcome === 'marked-edits';

function CheckResult({ check, isStale }: { readonly check: Check; readonly isStale: boolean }) {
  const text = useText();
  const intl = useIntl();
  const pages = [...new Set(check.places.flatMap(({ firstPage }) => firstPage ?? []))];
  return (
    <li className={styles['check']}>
      <button
        type="button"
        className={styles['document']}
        dir="auto"
        onClick={() => go({ document: check.documentId, passage: undefined })}
      >
        {check.documentTitle}
      </button>
      <p className={styles['outcome']}>
        <Icon name={isFaithful(check.outcome) ? 'check' : 'minus'} />
        <span>{text(`quoteOutcome.${check.outcome}`)}</span>
        {check.places.length > 0 && <span>{text('claim.quote.places', { count: check.places.length })}</span>}
        {pages.length > 0 && (
          <span>
            {text('claim.quote.pages', {
              count: pages.length,
              pages: intl.formatList(pages.slice(0, pagesAtMost).map(String), { type: 'unit' }),
            })}
          </span>
        )}
        <Time at={check.createdAt} />
        {isStale && <span>{text('claim.quote.stale')}</span>}
      </p>
      <QuoteComparison check={check} />
    </li>
  );
}

/** Compares a quote with the linked documents, and says what was found where and how it differs. Sets no verdict. */
export function QuoteCheck() {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  const run = useWrite('checks.quote');
  const tell = useClaimNotice();
  const words = quotedWords(claim.text);
  return (
    <Section
      title={text('claim.quote')}
      aside={
        <>
          <Button onPress={() => openSearch(words)}>{text('claim.quote.searchAll')}</Button>
          {!isReadOnly && (
            <Button
              icon="search"
              isDisabled={run.isPending || claim.links.length === 0}
              onPress={() => void tell(() => run.mutateAsync({ claimId: claim.id }))}
            >
              {text(run.isPending ? 'claim.quote.running' : 'claim.quote.run')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles['words']}>
        {text('claim.quote.words')} <q dir="auto">{words.slice(0, 2_000)}</q>
      </p>
      {claim.links.length === 0 && <p className={evidence['empty']}>{text('claim.quote.noEvidence')}</p>}
      <ul>
        {claim.checks.map((check) => (
          <CheckResult key={check.id} check={check} isStale={check.quote !== words} />
        ))}
      </ul>
    </Section>
  );
}

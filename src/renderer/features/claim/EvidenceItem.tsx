import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { EvidenceLink } from '#renderer/api/types.ts';
import { useWrite } from '#renderer/api/useWrite.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { PartialDate } from '#renderer/ui/PartialDate.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Time } from '#renderer/ui/Time.tsx';
import { stances } from '#shared/domain/evidence/Stance.ts';
import { tiers } from '#shared/domain/evidence/Tier.ts';
import { useClaimEditing } from './ClaimEditing.ts';
import { LinkNote } from './LinkNote.tsx';
import { PageNumbers } from './PageNumbers.tsx';
import { PassageState } from './PassageState.tsx';
import { PassageWords } from './PassageWords.tsx';
import { TranslationForm } from './TranslationForm.tsx';
import { Translations } from './Translations.tsx';
import { useClaimNotice } from './useClaimNotice.ts';
import styles from './Evidence.module.css';

/** One evidence link: where it comes from, how near that stands, the words themselves, and what was noted. */
export function EvidenceItem({ link }: { readonly link: EvidenceLink }) {
  const text = useText();
  const { claim, isReadOnly } = useClaimEditing();
  const update = useWrite('evidence.update');
  const unlink = useWrite('evidence.unlink');
  const tell = useClaimNotice();
  const [isTranslating, setIsTranslating] = useState(false);
  const { passage } = link;
  const open = () => go({ document: passage.documentId, passage: passage.id });
  const setStance = (stance: EvidenceLink['stance']) =>
    void tell(
      () => update.mutateAsync({ id: link.id, stance }),
      text('claim.link.stanceSet', { stance: text(`stance.${stance}`) }),
    );
  return (
    <li className={styles['link']} data-link={link.id}>
      <div className={styles['head']}>
        <span
          className={`${styles['source']} ${link.sourceName ? '' : styles['unnamed']}`}
          dir="auto"
          title={link.sourceName ?? undefined}
        >
          {link.sourceName ?? text('claim.link.noSource')}
        </span>
        {passage.isWithheld && (
          <span className={styles['secret']} title={text('claim.link.confidential')}>
            <Icon name="lock" />
            <span className="visually-hidden">{text('claim.link.confidential')}</span>
          </span>
        )}
        <div className={styles['tier']}>
          <Select
            label={text('claim.link.tier')}
            isLabelHidden
            value={link.tier}
            choices={tiers.map((value) => ({ value, label: text(`tier.${value}`) }))}
            onChange={(tier) => void tell(() => update.mutateAsync({ id: link.id, tier }))}
            isDisabled={isReadOnly}
          />
        </div>
        {!isReadOnly && (
          <Menu
            label={text('claim.link.menu')}
            entries={[
              ...stances
                .filter((stance) => stance !== link.stance)
                .map((stance) => ({
                  id: stance,
                  title: text(`claim.link.make.${stance}`),
                  run: () => setStance(stance),
                })),
              {
                id: 'translate',
                title: text('claim.link.translate'),
                run: () => setIsTranslating(true),
              },
              {
                id: 'unlink',
                title: text('claim.link.unlink'),
                isDangerous: true,
                run: () =>
                  void tell(
                    () => unlink.mutateAsync({ id: link.id }),
                    text('claim.link.unlinked', { number: claim.number }),
                  ),
              },
            ]}
          >
            <IconButton icon="more" label={text('claim.link.menu')} />
          </Menu>
        )}
      </div>
      <PassageWords words={passage.exact} label={text('claim.passage.open')} onOpen={open} />
      <PassageState passage={passage} />
      <Translations passage={passage} />
      {isTranslating && <TranslationForm passageId={passage.id} onClose={() => setIsTranslating(false)} />}
      <p className={styles['about']}>
        <span className={styles['title']} dir="auto" title={passage.documentTitle}>
          {passage.documentTitle}
        </span>
        {passage.firstPage !== null && (
          <span>
            <PageNumbers first={passage.firstPage} last={passage.lastPage} />
          </span>
        )}
        {link.publishedOn && (
          <span>
            <FormattedMessage
              id="claim.link.published"
              values={{ date: <PartialDate date={link.publishedOn} /> }}
            />
          </span>
        )}
        {link.capturedAt && (
          <span>
            <FormattedMessage id="claim.link.captured" values={{ time: <Time at={link.capturedAt} /> }} />
          </span>
        )}
      </p>
      <div className={styles['note']}>
        <LinkNote link={link} />
      </div>
    </li>
  );
}

import { useIntl } from 'react-intl';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { StanceMark } from '#renderer/ui/StanceMark.tsx';
import { StrengthMark } from '#renderer/ui/StrengthMark.tsx';
import { useClaimEditing } from './ClaimEditing.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { groupLinks } from './groupLinks.ts';
import { Section } from './Section.tsx';
import styles from './Evidence.module.css';

/** What speaks for the claim, against it and around it, and how strong all of it is. */
export function EvidenceSection() {
  const text = useText();
  const intl = useIntl();
  const { claim } = useClaimEditing();
  return (
    <Section
      title={text('claim.evidence')}
      count={claim.links.length}
      aside={<StrengthMark strength={claim.strength} />}
    >
      {claim.links.length === 0 ? (
        <div className={styles['empty']}>
          <p>{text('claim.evidence.empty')}</p>
          <Button look="plain" icon="evidence" onPress={() => go({ screen: 'evidence', claim: claim.id })}>
            {text('claim.evidence.open')}
          </Button>
        </div>
      ) : (
        <p className={styles['strength']}>{text(`claim.strength.${claim.strength}`)}</p>
      )}
      {groupLinks(claim.links).map(({ stance, links }) => (
        <div key={stance} className={styles['group']}>
          <h4 className={styles['stance']}>
            <StanceMark stance={stance} hasWord /> {intl.formatNumber(links.length)}
          </h4>
          <ul>
            {links.map((link) => (
              <EvidenceItem key={link.id} link={link} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

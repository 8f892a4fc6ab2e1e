import { useIntl } from 'react-intl';
import type { LoggedDecision } from '#renderer/api/types.ts';
import { type MessageId, messages } from '#renderer/i18n/messages.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { findFacts } from '#shared/domain/decision/findFacts.ts';

const isMessage = (id: string): id is MessageId => Object.hasOwn(messages.en, id);

/** Says in the user's language what an entry of the log did: "Gave claim 7 the verdict “False”". */
export function useDecisionText(): (decision: LoggedDecision) => string {
  const text = useText();
  const intl = useIntl();
  return ({ entry, changes, changeCount }) => {
    const { claims, documents, names, fields, verdict, stance, addressee, words, isAnswered } = findFacts(
      changes ?? [],
    );
    const [claim] = claims;
    const title = documents[0]?.title ?? '';
    const claimName = claim ? text('decision.claim', { number: claim.number }) : text('decision.someClaim');
    const documentName = title === '' ? text('decision.someDocument') : text('decision.title', { title });
    const word = `verdict.${verdict ?? ''}`;
    const id = `decision.${entry.action}`;
    return text(isMessage(id) ? id : 'decision.other', {
      action: entry.action,
      seq: entry.undoes,
      claim: claimName,
      // Of very many rows only some are told.
      count: changeCount > (changes?.length ?? 0) ? changeCount : claims.length,
      document: documentName,
      about: claim ? claimName : title === '' ? 'none' : documentName,
      name: names[0] ?? text('common.unknown'),
      fields:
        fields.length === 0
          ? 'none'
          : intl.formatList(
              fields.map((key) => text(`field.${key}`)),
              { type: 'conjunction' },
            ),
      verdict: isMessage(word) ? text(word) : 'none',
      stance: stance ?? 'none',
      addressee: addressee ?? text('decision.someone'),
      words: words ?? '…',
      isAnswered: isAnswered ? 'yes' : 'no',
    });
  };
}

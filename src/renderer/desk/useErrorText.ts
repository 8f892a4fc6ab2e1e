import { useIntl } from 'react-intl';
import { CallError, UnreachableError } from '#renderer/api/call.ts';
import { messages } from '#renderer/i18n/messages.ts';

/** Says in the user's language what went wrong; the core's own English sentence where there is no translation. */
export function useErrorText(): (error: unknown) => string {
  const intl = useIntl();
  return (error) => {
    if (error instanceof UnreachableError) return intl.formatMessage({ id: 'error.unreachable' });
    if (error instanceof CallError) {
      const id = `error.${error.error.code}`;
      // What a rule says is written where the rule stands; only its frame is translated.
      return id in messages.en && !intl.locale.startsWith('en')
        ? String(intl.formatMessage({ id }, { ...error.error.details }))
        : error.error.message;
    }
    return intl.formatMessage({ id: 'error.unknown' });
  };
}

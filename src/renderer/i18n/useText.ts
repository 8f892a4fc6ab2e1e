import { useIntl } from 'react-intl';
import type { MessageId } from './messages.ts';

/** Values that a message is filled with. */
export type TextValues = Readonly<Record<string, string | number | Date | null | undefined>>;

/** Answers messages by key in the user's language, filled with values (ICU message syntax). */
export function useText(): (id: MessageId, values?: TextValues) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values as Record<string, string | number | Date>);
}

import { useIntl } from 'react-intl';

const styleOf = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
} as const;

/** Writes a day, month or year as people do: `2024-02-16`, `2024-02` or `2024`. */
export function usePartialDateText(): (date: string) => string {
  const intl = useIntl();
  return (date) => {
    const style = styleOf[date.length as 4 | 7 | 10] ?? styleOf[10];
    // Without its zone a day would be the one before in half of the world.
    return intl.formatDate(`${date}${'-01-01'.slice(date.length - 4)}`, { ...style, timeZone: 'UTC' });
  };
}

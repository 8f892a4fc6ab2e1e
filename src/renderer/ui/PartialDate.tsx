import { useIntl } from 'react-intl';

const styleOf = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
} as const;

/** A day, month or year as people write it: `2024-02-16`, `2024-02` or `2024`. */
export function PartialDate({ date }: { readonly date: string }) {
  const intl = useIntl();
  const style = styleOf[date.length as 4 | 7 | 10] ?? styleOf[10];
  // Without its zone a day would be the one before in half of the world.
  return (
    <time dateTime={date}>
      {intl.formatDate(`${date}${'-01-01'.slice(date.length - 4)}`, { ...style, timeZone: 'UTC' })}
    </time>
  );
}

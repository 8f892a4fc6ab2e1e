import { useIntl } from 'react-intl';

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A time as people say it ("3 hours ago"), the exact one on hover; older than a week as a date. */
export function Time({ at }: { readonly at: string }) {
  const intl = useIntl();
  const ms = Date.parse(at) - Date.now();
  const exact = intl.formatDate(at, { dateStyle: 'full', timeStyle: 'medium' });
  const step = steps.find(([, size]) => Math.abs(ms) >= size);
  const isOld = Math.abs(ms) > 7 * 86_400_000;
  return (
    <time dateTime={at} title={exact}>
      {isOld
        ? intl.formatDate(at, { dateStyle: 'medium' })
        : step
          ? intl.formatRelativeTime(Math.round(ms / step[1]), step[0], { numeric: 'auto' })
          : intl.formatRelativeTime(0, 'second', { numeric: 'auto' })}
    </time>
  );
}

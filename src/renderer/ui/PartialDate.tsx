import { usePartialDateText } from './usePartialDateText.ts';

/** A day, month or year as people write it: `2024-02-16`, `2024-02` or `2024`. */
export function PartialDate({ date }: { readonly date: string }) {
  const dateText = usePartialDateText();
  return <time dateTime={date}>{dateText(date)}</time>;
}

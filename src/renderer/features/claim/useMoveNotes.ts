import { useIntl } from 'react-intl';
import type { StockMove } from '#renderer/api/types.ts';
import { useText } from '#renderer/i18n/useText.ts';

type Note = StockMove['notes'][number];

/** What the reader must know about the rows that were used, as a sentence. */
export function useMoveNotes(): (note: Note) => string {
  const text = useText();
  const intl = useIntl();
  return (note) => {
    const id = `claim.move.note.${note.note}` as const;
    if (note.note === 'gap')
      return text(id, {
        days: intl.formatList(note.days, { type: 'conjunction' }),
        more: note.count - note.days.length,
      });
    return note.note === 'no-row'
      ? text(id, { asked: note.asked, used: note.used, isWeekend: note.isWeekend ? 'yes' : 'no' })
      : text(id, note);
  };
}

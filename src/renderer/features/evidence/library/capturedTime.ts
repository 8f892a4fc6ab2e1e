const pad = (number: number): string => String(number).padStart(2, '0');

/** A UTC time as it is typed: day and minute of the clock on the wall, `2024-02-16 14:30`. */
export function showCapturedTime(iso: string | null): string {
  if (iso === null) return '';
  const at = new Date(iso);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The UTC time that was typed, null for nothing; undefined where it is no time. A day alone begins at midnight. */
export function readCapturedTime(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [, year, month, day, hour = '0', minute = '0'] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const isReal =
    at.getMonth() === Number(month) - 1 && at.getDate() === Number(day) && at.getHours() === Number(hour);
  return isReal ? at.toISOString() : undefined;
}

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day, month or year of the calendar: `2024-02-16`, `2024-02` or `2024`. */
export function isPartialDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (month === undefined || day === undefined) return true;
  if (day > (monthLengths[month - 1] ?? 0)) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || isLeap;
}

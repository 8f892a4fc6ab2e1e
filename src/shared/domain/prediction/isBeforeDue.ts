/**
 * Whether a day lies before a prediction is due. A month or year is due at its end; a prediction without a due date
 * is never due.
 */
export function isBeforeDue(dueOn: string | null, day: string): boolean {
  if (dueOn === null) return true;
  // Compared as text: the end of `2029-02` sorts behind every day of it.
  return day < dueOn.padEnd(10, '\uffff');
}

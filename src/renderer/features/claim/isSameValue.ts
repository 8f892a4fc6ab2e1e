/** Whether two values of a field are stored as the same: blanks around a text are not stored, nor is an empty one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  const [left, right] = [toStored(one), toStored(other)];
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

const toStored = (value: unknown) => (typeof value === 'string' ? value.trim() || null : value);

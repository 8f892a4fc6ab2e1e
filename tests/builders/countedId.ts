/** A UUIDv7 that says its number: the same one every time. */
export const countedId = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

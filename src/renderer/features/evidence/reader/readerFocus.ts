let isWanted = false;

/** Asks that the next document that opens takes the focus, as after Enter in the library. */
export const wantReaderFocus = (): void => {
  isWanted = true;
};

/** Whether the focus was asked for; asked once, answered once. */
export function takeReaderFocus(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}

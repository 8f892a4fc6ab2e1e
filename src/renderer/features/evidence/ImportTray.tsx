/** To come. */
export function ImportTray() {
  return null;
}

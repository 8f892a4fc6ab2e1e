/** What the built main program gets as `electron`: the stand-in of the test that starts it, found by its number. */
const number = new URL(import.meta.url).searchParams.get('n');
const standIn = globalThis.electronStandIns[number];

export const { app, BrowserWindow, dialog, Menu, nativeTheme, protocol, screen, session } = standIn;

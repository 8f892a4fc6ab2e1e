import { contextBridge, webUtils } from 'electron';

/**
 * The one thing that a page cannot do by itself: hand a file over by its path. The path goes to the program straight
 * from here, with this window's pass; the page, which sees neither, can hand over only files that its user gave it.
 */
const pass = process.argv.find((each) => each.startsWith('--hypecheck-pass='))?.split('=')[1] ?? '';

contextBridge.exposeInMainWorld('hypecheckFiles', {
  /** The program's answer as JSON text; null for what lies in no file of this machine. */
  take: async (file: File): Promise<string | null> => {
    const path = webUtils.getPathForFile(file);
    if (path === '') return null;
    const headers = { 'x-hypecheck-pass': pass };
    return (await fetch('/host/take', { method: 'POST', headers, body: path })).text();
  },
});

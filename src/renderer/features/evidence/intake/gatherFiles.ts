import { isHostCasebook, takeByPath } from '#renderer/api/hostFiles.ts';
import type { IncomingFile } from './runImport.ts';

const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') && part !== '.');

const readEntries = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
const readFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function walk(entry: FileSystemEntry, found: IncomingFile[]): Promise<void> {
  if (isHidden(entry.name)) return;
  if (entry.isFile) {
    const file = await readFile(entry as FileSystemFileEntry);
    found.push({ name: file.name, blob: file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader answers a hundred entries at a time, and none at the end.
  for (let entries = await readEntries(reader); entries.length > 0; entries = await readEntries(reader))
    for (const each of entries) await walk(each, found);
}

/** All files of what was dropped, those of folders too, hidden ones left out; a casebook is opened. To be called while the drop is handled. */
export function gatherDropped(transfer: DataTransfer): Promise<readonly IncomingFile[]> {
  // Entries and files are gone when the event is over.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return (async () => {
    const found: IncomingFile[] = [];
    for (const { entry, file } of dropped) {
      if (entry?.isDirectory && file && isHostCasebook(entry.name)) await takeByPath(file);
      else if (entry?.isDirectory) await walk(entry, found);
      else if (file) found.push({ name: file.name, blob: file });
    }
    return found;
  })();
}

/** The files that were chosen in a dialog; of a folder all but the hidden ones. */
export const gatherChosen = (files: readonly File[]): readonly IncomingFile[] =>
  files
    .filter((file) => file.webkitRelativePath === '' || !isHidden(file.webkitRelativePath))
    .map((file) => ({ name: file.name, blob: file }));

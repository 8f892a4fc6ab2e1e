const ending = '.hypecheck';
/** Systems allow 255 bytes; what is left over is for the number and the ending. */
const maxBytes = 200;
/** Names that Windows keeps for devices, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:$|\.)/i;

function shorten(name: string): string {
  let short = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > maxBytes) break;
    short += segment;
  }
  return short;
}

/**
 * A folder's name for a casebook of this title, `NAME.hypecheck`, that every system takes: one part of a path, no
 * signs with a meaning, no reserved names, not one of those taken (upper and lower case count as the same).
 */
export function toFolderName(title: string, taken: readonly string[]): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ');
  // Windows drops dots and spaces at the end; a dot in front would hide the folder.
  const trimmed = shorten(plain.replace(/^[. ]+/, '')).replace(/[. ]+$/, '');
  const base = trimmed === '' ? 'Casebook' : devices.test(trimmed) ? `_${trimmed}` : trimmed;
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const used = new Set(taken.map(fold));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base + ending : `${base} ${count}${ending}`;
    if (!used.has(fold(name))) return name;
  }
}

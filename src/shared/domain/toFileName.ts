/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Bytes in UTF-8 for the title: most systems take 255 for the whole name. */
const longest = 200;

const byteLength = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** As many whole characters as fit. */
function fitting(title: string): string {
  let bytes = 0;
  const characters = [...title];
  const end = characters.findIndex((character) => (bytes += byteLength(character)) > longest);
  return characters.slice(0, end < 0 ? undefined : end).join('');
}

/**
 * A name for a file that every system takes: the title without what is not allowed or cannot be seen in a name, the
 * day, and the ending. `fallback` stands for a title of which nothing is left.
 */
export function toFileName(title: string, day: string, extension: string, fallback: string): string {
  const clean = fitting(
    title
      .normalize('NFC')
      .replace(/[\p{C}\p{Z}<>:"/\\|?*]+/gu, ' ')
      .replace(/^[ .]+/, ''),
  ).replace(/[ .]+$/, '');
  const name = clean === '' || reserved.test(clean) ? fallback : clean;
  return `${name} ${day}.${extension}`;
}

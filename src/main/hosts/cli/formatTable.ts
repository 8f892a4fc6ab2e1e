const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const zero = /\p{M}|\p{Cf}/u;

const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** The text as one line that cannot steer a terminal: control characters and line ends become spaces. */
export const toPlainLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * Rows as aligned plain text, Chinese characters counted as two columns. Where `columns` is given, the last cell
 * of a row is cut so that the row fits (but never below 20 columns).
 */
export function formatTable(rows: readonly (readonly string[])[], columns?: number): string {
  const plain = rows.map((row) => row.map(toPlainLine));
  const widths: number[] = [];
  for (const row of plain)
    row.forEach((cell, index) => (widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const lastWidth = columns === undefined ? Infinity : Math.max(20, columns - before);
  return plain
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1
            ? cut(cell, lastWidth)
            : cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell) + 2),
        )
        .join('')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

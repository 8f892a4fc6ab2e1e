/**
 * Folds what readers take for the same: capitals, full-width forms, the many spaces and minus signs. The length stays,
 * so that every offset holds in the original.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return /[^\0-\x7f]/.test(kept) ? kept.replace(foldable, foldOne) : kept;
}

/** A full-width comma groups full-width digits only; elsewhere it ends a clause. */
const foldable =
  /[\u2010-\u2015\u2212\u2000-\u200a\u202f\u00a0\u3000\uff01-\uff0b\uff0d-\uff5e\uffe5\uffe1\uffe0\uffe6\u2044\u2215]|(?<=[０-９])\uff0c/g;

/** Non-breaking and thin spaces group digits, so they keep a sign of their own. */
function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  switch (code) {
    case 0xa0:
    case 0x202f:
    case 0x2009:
    case 0x2008:
    case 0x2007:
      return '\u00a0';
    case 0x2212:
    case 0x2010:
    case 0x2011:
      return '-';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return '\u2013';
    case 0xffe5:
      return '\u00a5';
    case 0xffe1:
      return '\u00a3';
    case 0xffe0:
      return '\u00a2';
    case 0xffe6:
      return '\u20a9';
    case 0x2044:
    case 0x2215:
      return '/';
    default:
      return ' ';
  }
}

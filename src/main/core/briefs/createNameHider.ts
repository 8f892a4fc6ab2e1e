/** Takes names out of texts. */
export type NameHider = {
  /** Whether any of the names stands in the text. */
  readonly isIn: (text: string) => boolean;
  /** The text with each name replaced, and how many were. */
  readonly hide: (text: string) => { readonly text: string; readonly count: number };
};

const replacement = '[name withheld]';
const shortestInflected = 6;
/** Scripts that put no spaces between words, or join particles to a name. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const isWordCharacter = (character: string) => /^[\p{L}\p{N}]$/u.test(character) && !unspaced.test(character);

/** Between the words of a name may stand what stands there in file names and addresses too. */
function toPattern(name: string): string {
  const words = name.split(/\s+/u).map(escapePattern);
  const characters = [...name];
  const isInflected = words.length > 1 || characters.length >= shortestInflected;
  const before = isWordCharacter(characters[0] ?? '') ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isWordCharacter(characters.at(-1) ?? '') && !isInflected ? '(?![\\p{L}\\p{N}])' : '';
  return before + words.join('(?:[\\s\\p{Pd}_.+]|%20)+') + after;
}

/**
 * Finds names as whole words without regard to case (names of up to three characters: with regard to it), also
 * where they are inflected or stand in a file name. Nicknames and surnames alone are not found.
 */
export function createNameHider(names: readonly string[]): NameHider {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const forms = [...new Set(known.flatMap((name) => [name.normalize('NFC'), name.normalize('NFD')]))].sort(
    (a, b) => b.length - a.length,
  );
  const isShort = (name: string) => [...name].length <= 3;
  const groups = [
    { forms: forms.filter((name) => !isShort(name)), flags: 'giu' },
    { forms: forms.filter(isShort), flags: 'gu' },
  ];
  const patterns = groups.flatMap((group) =>
    group.forms.length === 0 ? [] : [new RegExp(group.forms.map(toPattern).join('|'), group.flags)],
  );

  const hide = (text: string) => {
    let count = 0;
    const hidden = patterns.reduce(
      (left, pattern) =>
        left.replace(pattern, () => {
          count += 1;
          return replacement;
        }),
      text,
    );
    return { text: hidden, count };
  };
  return { isIn: (text) => patterns.some((pattern) => text.search(pattern) !== -1), hide };
}

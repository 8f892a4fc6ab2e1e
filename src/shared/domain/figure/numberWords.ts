/** What an English word contributes to a number. */
export type NumberWord =
  | { readonly t: 'unit' | 'teen' | 'ten' | 'pair'; readonly v: number }
  | { readonly t: 'hundred' | 'scale' | 'dozen'; readonly v: bigint; readonly isPlural: boolean }
  | {
      readonly t: 'ordinal';
      readonly v: bigint;
      readonly size: 'unit' | 'ten' | 'scale';
      readonly isPlural: boolean;
    };

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const unitOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const scales: readonly [bigint, string][] = [
  [10n ** 3n, 'thousand'],
  [10n ** 6n, 'million'],
  [10n ** 9n, 'billion'],
  [10n ** 12n, 'trillion'],
  [10n ** 15n, 'quadrillion'],
  [10n ** 18n, 'quintillion'],
  [10n ** 5n, 'lakh lac lkh'],
  [10n ** 7n, 'crore krore karor'],
];

/** Abbreviations of magnitude that count only after digits or a number word. */
const shortScales: readonly [bigint, string][] = [
  [10n ** 3n, 'thsd'],
  [10n ** 6n, 'mln mn mio'],
  [10n ** 9n, 'bn bln bio bil'],
  [10n ** 12n, 'tn tln trn'],
  [10n ** 7n, 'cr'],
];

/** Every English number word, lower case. */
export const numberWords: ReadonlyMap<string, NumberWord> = build();

/** Words of magnitude that never begin a number by themselves. */
export const shortScaleWords: ReadonlySet<string> = new Set(
  shortScales.flatMap(([, names]) => names.split(' ')),
);

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  units.forEach((word, v) => words.set(word, { t: 'unit', v }));
  for (const word of ['nought', 'naught']) words.set(word, { t: 'unit', v: 0 });
  teens.forEach((word, i) => words.set(word, { t: 'teen', v: 10 + i }));
  tens.forEach((word, i) => {
    const v = 20 + 10 * i;
    words.set(word, { t: 'ten', v });
    const stem = `${word.slice(0, -1)}ieth`;
    setOrdinal(words, stem, BigInt(v), 'ten');
    units.slice(1).forEach((unit, j) => words.set(word + unit, { t: 'pair', v: v + j + 1 }));
    unitOrdinals.slice(0, 9).forEach((unit, j) => setOrdinal(words, word + unit, BigInt(v + j + 1), 'ten'));
  });
  words.set('fourty', { t: 'ten', v: 40 });
  unitOrdinals.forEach((word, i) => setOrdinal(words, word, BigInt(i + 1), 'unit'));
  setOrdinal(words, 'quarter', 4n, 'unit');
  words.set('half', { t: 'ordinal', v: 2n, size: 'unit', isPlural: false });
  words.set('halves', { t: 'ordinal', v: 2n, size: 'unit', isPlural: true });
  words.set('hundred', { t: 'hundred', v: 100n, isPlural: false });
  words.set('hundreds', { t: 'hundred', v: 100n, isPlural: true });
  setOrdinal(words, 'hundredth', 100n, 'scale');
  for (const [v, names] of [...scales, ...shortScales])
    for (const name of names.split(' ')) {
      words.set(name, { t: 'scale', v, isPlural: false });
      words.set(`${name}s`, { t: 'scale', v, isPlural: true });
      if (v % 1000n === 0n && name.length > 5) setOrdinal(words, `${name}th`, v, 'scale');
    }
  for (const name of ['dozen', 'doz', 'dz', 'dzn']) words.set(name, { t: 'dozen', v: 12n, isPlural: false });
  for (const name of ['dozens', 'dozs', 'dzs', 'dzns'])
    words.set(name, { t: 'dozen', v: 12n, isPlural: true });
  words.delete('tns');
  return words;
}

function setOrdinal(
  words: Map<string, NumberWord>,
  word: string,
  v: bigint,
  size: 'unit' | 'ten' | 'scale',
): void {
  words.set(word, { t: 'ordinal', v, size, isPlural: false });
  words.set(`${word}s`, { t: 'ordinal', v, size, isPlural: true });
}

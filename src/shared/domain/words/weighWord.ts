/** The commonest words of English and Chinese: that they stand somewhere says little. */
const common = new Set(
  (
    "a an the of to in on at by for from with as into about over after and or but if so that this these those it its it's he " +
    'she they we you i me him her us them my your his our their is are was were be been being am do does did have has had ' +
    'will would can could should may might must shall not no yes there here what which who whom when where why how all ' +
    "any some more most other than then just very too also only one up out get got go going know think want say said s t i'm " +
    "we're you're they're that's don't let let's well like really thing things way because"
  ).split(' '),
);
const commonCharacters = new Set(
  '的了是在不我有和人这這们們他她它你一个個上也很到说說要就会會都可以为為与與及其等',
);
const unspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * How much a word distinguishes, in bits: the less often it stands in a text of `total` words, the more; common words
 * and single characters are capped. `count` is how often it stands there.
 */
export function weighWord(word: string, count: number, total: number): number {
  const rarity = Math.log2((total + 2_000) / (count + 1));
  if (unspaced.test(word)) return Math.min(rarity, commonCharacters.has(word) ? 1.5 : 4.5);
  return Math.max(1, Math.min(rarity, common.has(word) ? 3 : word.length <= 3 ? 8 : 11));
}

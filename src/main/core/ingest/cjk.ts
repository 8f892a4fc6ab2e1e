/**
 * Characters that are written without spaces between words, as the inside of a character class (flag `u`): Han, kana,
 * CJK punctuation and full-width forms. Hangul is left out, for Korean has spaces.
 */
export const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';

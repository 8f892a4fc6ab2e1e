const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn a statement into its opposite. Chinese: single characters, as the words of Chinese text are. */
export const negations = list(
  "no not never none nobody nothing nowhere neither nor cannot without n't ain't 不 没 沒 无 無 未 非 别 莫 勿 否 nicht kein keine nie pas jamais sin nunca",
);

/** Words that make a statement weaker or less certain. */
export const hedges = list(
  'may might could would should maybe perhaps possibly probably likely apparently allegedly reportedly seemingly about ' +
    'around roughly approximately nearly almost some somewhat mostly largely generally usually often sometimes partly ' +
    'potentially virtually practically fairly hopefully expected think suggest suggests seem seems appear appears ' +
    'hope hopes 约 約 几 或 似 可能 大约 也许 左右 近',
);

/** Chinese hedges of more than one character. */
export const hedgePhrases = [
  '可能',
  '也许',
  '也許',
  '或许',
  '或許',
  '大约',
  '大約',
  '大概',
  '左右',
  '几乎',
  '似乎',
  '预计',
  '有望',
  '恐怕',
  '差不多',
];

/** Words that carry no meaning in speech; leaving them out is a minor difference. */
export const fillers = list('uh um er ah eh oh hm hmm mm uhm erm 嗯 啊 呃 哦 唉 呀 嘛');

/** Fillers of two words. */
export const fillerPairs = list('you_know i_mean 那_个 就_是 这_个');

const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty';
const otherNumbers =
  'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions ' +
  'trillion trillions dozen dozens half third quarter double twice triple first second percent per cent % ‰ bn mn tn ' +
  '零 〇 一 二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 兆 两 兩 半 倍 成 $ € £ ¥ + =';

/** Words that say how much, how many, or which in a row. */
export const numberWords = list(`${numberNames} ${otherNumbers}`);

/** What a number word up to twenty says, in digits. */
export const smallNumbers: ReadonlyMap<string, string> = new Map(
  numberNames.split(' ').map((name, value) => [name, String(value)]),
);

/** Whole words for what apostrophes leave out. The list of a contraction is every way to write it out. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['cannot', 'can not']],
  ['cannot', ["can't", 'can not']],
  ["won't", ['will not']],
  ["shan't", ['shall not']],
  ["let's", ['let us']],
  ['gonna', ['going to']],
  ['wanna', ['want to']],
  ['gotta', ['got to', 'have to']],
  ["i'm", ['i am']],
  ["ma'am", ['madam']],
  ["'em", ['them']],
  ['ok', ['okay']],
  ['okay', ['ok']],
  ['percent', ['%', 'per cent']],
  ['%', ['percent', 'per cent']],
  ['and', ['&']],
  ['&', ['and']],
  ['yeah', ['yes']],
  ["'cause", ['because']],
]);

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ['would', 'had']],
  ["'s", ['is', 'has']],
  ["'m", ['am']],
];

/** Every way to write a word out: "don't" as "do not", "it's" as "it is" or "it has", "three" as "3". */
export function waysToWrite(word: string): readonly string[] {
  const listed = contractions.get(word);
  if (listed) return listed;
  const digits = smallNumbers.get(word);
  if (digits) return [digits];
  for (const [ending, long] of endings)
    if (word.length > ending.length && word.endsWith(ending))
      return long.map((each) => `${word.slice(0, -ending.length)} ${each}`);
  return [];
}

/** Whether a word says no, also as the end of a contraction. */
export const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't");

/** Whether a word is a number or says how much. */
export const isNumber = (word: string): boolean => /\d/.test(word) || numberWords.has(word);

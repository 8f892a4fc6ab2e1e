/** Function words by which languages of the Latin alphabet are told apart; one that stands in two lists tells nothing. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to is was that for with are this it be have from they you not his by but what we will which their would there been has were can no in on as a also me come so do or an at us'.split(
    ' ',
  ),
  de: 'der und das ist nicht ein eine zu den mit sich des auf für dem auch es wir sie wird sind einen bei wurde oder haben zum'.split(
    ' ',
  ),
  fr: 'les des est et dans une pour pas qui sur au avec il ce sont par plus nous vous elle être aux cette ont mais'.split(
    ' ',
  ),
  es: 'el los las y por con para una su del lo como más pero sus este ha está también fue hay muy'.split(' '),
  it: 'il di che è per non sono della con gli alla dei anche delle nel questo più ma come ha dal'.split(' '),
  pt: 'os não uma com dos mais ao foi pelo pela seu sua são também já você isso em no na'.split(' '),
  nl: 'het een van niet dat zijn voor met op aan ook er maar wordt bij nog naar hebben deze'.split(' '),
};

const languageOfWord = new Map<string, string | undefined>();
for (const [language, words] of Object.entries(functionWords))
  for (const word of words) languageOfWord.set(word, languageOfWord.has(word) ? undefined : language);

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{scx=Hiragana}\p{scx=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'cyrillic'],
  [/\p{Script=Arabic}/gu, 'arabic'],
  [/\p{Script=Hebrew}/gu, 'hebrew'],
  [/\p{Script=Greek}/gu, 'greek'],
  [/\p{Script=Thai}/gu, 'thai'],
  [/\p{Script=Devanagari}/gu, 'devanagari'],
  [/\p{Script=Latin}/gu, 'latin'],
];

const sampleLength = 60_000;
/** A script or language with less than this part of a text is a name or a citation in it. */
const presentShare = 0.1;
/** A Latin letter says less than a Chinese character: so many make a word. */
const lettersInWord = 5;

/**
 * The languages that a text is surely written in: ISO codes for Latin-alphabet languages, Chinese, Japanese and Korean,
 * else the name of the script. Empty where nothing can be said for sure: few words, or none that tells.
 */
export function detectLanguages(text: string): ReadonlySet<string> {
  const sample =
    text.length <= sampleLength
      ? text
      : text.slice(0, sampleLength / 2) + text.slice(text.length / 2, text.length / 2 + sampleLength / 2);
  const counts = new Map<string, number>();
  for (const [pattern, name] of scripts) {
    const count = sample.match(pattern)?.length ?? 0;
    counts.set(name, /^(?:ja|ko|zh|thai)$/.test(name) ? count : count / lettersInWord);
  }
  // Japanese is written with Chinese characters too: they count for it where kana stand beside them.
  if ((counts.get('ja') ?? 0) > (counts.get('zh') ?? 0) * 0.2) {
    counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0));
    counts.set('zh', 0);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const found = new Set<string>();
  for (const [name, count] of counts) {
    if (count < 2 || count < total * presentShare) continue;
    if (name !== 'latin') found.add(name);
    else for (const language of detectLatin(sample)) found.add(language);
  }
  return found;
}

/** The languages of the Latin-alphabet words of a text; `latin` where none can be told. */
function detectLatin(text: string): readonly string[] {
  const counts = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const language = languageOfWord.get(word);
    if (!language) continue;
    total += 1;
    counts.set(language, (counts.get(language) ?? 0) + 1);
    seen.set(language, (seen.get(language) ?? new Set()).add(word));
  }
  const sure = [...counts].filter(
    ([language, count]) => (seen.get(language)?.size ?? 0) >= 2 && count >= total * 0.25,
  );
  return sure.length > 0 ? sure.map(([language]) => language) : ['latin'];
}

/** Whether two texts are surely in different languages: no language of one is a language of the other. */
export function isOtherLanguage(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const families = (languages: ReadonlySet<string>) =>
    [...languages].map((each) => (each in functionWords ? 'latin' : each));
  // A Latin-alphabet text whose language could not be told may be any of them.
  if (a.has('latin') || b.has('latin')) {
    const other = new Set(families(b));
    return !families(a).some((each) => other.has(each));
  }
  return ![...a].some((each) => b.has(each));
}

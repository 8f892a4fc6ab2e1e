const list = (words: string): readonly string[] => words.split(' ');

/** Verbs that bring in what somebody said, in the forms that stand beside a quotation. */
const verbs = list(
  'said says say saying told tells telling added adds adding wrote writes writing tweeted tweets tweeting asked asks asking replied replies argued argues ' +
    'arguing explained explains explaining noted notes noting stated states stating declared declares declaring claimed claims claiming insisted insists ' +
    'insisting continued continues continuing conclude concluded concludes announced announces announcing warned warns warning admitted admits admitting recalled recalls ' +
    'joked jokes joking quipped responded responds responding posted posts posting answered answers answering acknowledged acknowledges testified suggested suggests ' +
    'remarked remarks observed observes shouted shouts shouting yelled yelling urged urges vowed pledged promised promises complained complains reiterated reiterates ' +
    'emphasized stressed stresses called calls calling described describes describing thinks think thought believes predicted predicts predicting ' +
    'boasted bragged blasted mocked accused charged charging dismissed conceded contended contends read reads countered predicted cautioned proclaimed ' +
    'commented revealed reveals quoted cited citing pointed tell cried exclaimed muttered whispered demanded proposed recounted lamented opined ' +
    'chanted chanting asserted asserts maintained maintains denied denies denounced criticized criticised praised hailed slammed labeled dubbed ' +
    'referring referred vowing urging suggesting remarking concluding responding complaining replying',
);

/** A word that says that something is said; the word itself is the group `cue`. */
export const cuePattern = new RegExp(`\\b(?<cue>${verbs.join('|')}|according to)\\b`, 'giu');

/** Chinese words for saying, longest first. */
export const chineseCues = list(
  '告诉记者 告訴記者 接受采访时说 在微博中写道 坦言 直言 表示 指出 认为 認為 强调 強調 写道 寫道 回应 回應 透露 解释 解釋 补充 補充 宣布 宣佈 介绍 介紹 ' +
    '告诉 告訴 提到 回忆 呼吁 警告 承认 宣称 声称 反问 问道 答道 说道 總結 总结 称 稱 说 說 问 道',
);

/** Words behind which the speaker cannot begin. */
export const pronouns = /^(?:he|she|they|it|we|i|who|you|one)$/iu;

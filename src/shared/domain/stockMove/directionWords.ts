import type { Span } from '#shared/domain/words/Span.ts';

/** A word of rising or falling, and which way. */
export type DirectionWord = Span & { readonly sign: 1 | -1 };

const forms = (stems: string): string => stems.trim().split(/\s+/).join('|');

/** "up" and "down" only before a number. */
const beforeNumber =
  '(?=\\s+(?:by\\s+|about\\s+|around\\s+|nearly\\s+|almost\\s+|some\\s+|more than\\s+|over\\s+|a\\s+|as much as\\s+|another\\s+|to\\s+)*[$€£¥\\d])';

const upEnglish = forms(`
  r[io]se[ns]? rising gain(?:s|ed|ing)? jump(?:s|ed|ing)? surg(?:es?|ed|ing) climb(?:s|ed|ing)? soar(?:s|ed|ing)?
  rall(?:y|ies|ied|ying) advanc(?:es?|ed|ing) leap(?:s|ed|t|ing)? higher increas(?:es?|ed|ing) gr[eo]ws? growing grown
  spik(?:es?|ed|ing) skyrocket(?:s|ed|ing)? add(?:s|ed|ing)? rebound(?:s|ed|ing)? recover(?:s|ed|ing)? rocket(?:s|ed|ing)?
  shot\\sup shoots?\\sup doubl(?:es?|ed|ing) tripl(?:es?|ed|ing) trebl(?:es?|ed|ing) quadrupl(?:es?|ed|ing) upturn
  ticked\\sup edged\\sup edg(?:es|ing)\\sup zoom(?:s|ed)? swell(?:s|ed|ing)? balloon(?:s|ed)? strengthen(?:s|ed)? firmed
  bounc(?:es?|ed|ing) popped vault(?:s|ed)?`);
const downEnglish = forms(`
  fell fall(?:s|en|ing)? drop(?:s|ped|ping)? declin(?:es?|ed|ing) decreas(?:es?|ed|ing) lower slip(?:s|ped|ping)? slid(?:es?)?
  sliding plung(?:es?|ed|ing) plummet(?:s|ed|ing)? tumbl(?:es?|ed|ing) shr[aiu]nk(?:s|ing)? s[aiu]nk(?:s|ing)? dip(?:s|ped|ping)?
  slump(?:s|ed|ing)? los(?:e|es|t|ing|s) shed(?:s|ding)? crash(?:es|ed|ing)? div(?:es?|ed|ing) dove wip(?:es?|ed|ing)
  eras(?:es?|ed|ing) nosedive[sd]? halv(?:es?|ed|ing) collaps(?:es?|ed|ing) eas(?:es|ed|ing) retreat(?:s|ed|ing)?
  tank(?:s|ed|ing)? crater(?:s|ed|ing)? skid(?:s|ded)? sag(?:s|ged)? weaken(?:s|ed)? contract(?:ed|s)? downturn
  ticked\\sdown edged\\sdown edg(?:es|ing)\\sdown cut\\sin\\shalf bleed(?:s|ing)? bled evaporat(?:es?|ed|ing) melt(?:s|ed)?
  tumbled slash(?:es|ed)?`);
const up = new RegExp(
  `(?<![a-z-])(?:up${beforeNumber}|${upEnglish})(?![a-z])|(?<!止)[涨升](?!幅)|涨幅|升幅|走高|上扬|反弹|回升|走强|飙|翻倍|翻番|翻了|暴增|大增|攀`,
  'g',
);
const down = new RegExp(
  `(?<![a-z-])(?:down${beforeNumber}|${downEnglish})(?![a-z])|(?<!止)[跌挫](?!幅)|跌幅|降幅|下降|降至|降到|蒸发|缩水|走低|下滑|抹去|回落|走弱|腰斩|减半|崩|跳水|下挫|下探`,
  'g',
);

/** Words that make nothing of what follows: "did not fall", "failed to rise", "instead of rising", "stopped falling". */
const deniedBefore =
  /(?:(?<![a-z])(?:not|never|hardly|barely|scarcely|no longer|without(?: a)?|rather than|instead of(?: a)?|far from(?: a)?|no|denied (?:a|any)?|failed to|fails? to|stop(?:ped|s)|ceased to|neither|nor|avoid(?:s|ed)?(?: a)?)|n['’]t)\s(?:(?:even|really|actually|yet|much|simply|have|has|had|a|any|further|share price) )*$|(?:没有?|并未|未|未能|未曾|不曾|并非|不是|无|止|停止|拒绝|否认|而非|不)(?:再|曾|继续|出现|大幅|明显|有|上|下)*$/;
/** "not only fell", 不仅下跌: no denial. */
const affirmed =
  /(?<![a-z])(?:not (?:only|just|merely)|no less than|nothing but)(?: [a-z]+)? $|不(?:仅|但|光|只|止)[^，。]{0,3}$/;

/** Every word of rising and falling in a folded text, in its order. */
export function findDirectionWords(text: string): readonly DirectionWord[] {
  const find = (pattern: RegExp, sign: 1 | -1) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      sign,
    }));
  return [...find(up, 1), ...find(down, -1)].sort((a, b) => a.start - b.start);
}

/** Whether the words in front of it deny a move. */
export function isDenied(text: string, { start }: Span): boolean {
  const head = text.slice(Math.max(0, start - 32), start);
  return deniedBefore.test(head) && !affirmed.test(head);
}

import type { Span } from '#shared/domain/words/Span.ts';
import type { ReadSentence } from './readSentence.ts';

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}\d.’'-]*`;
const name = String.raw`${nameWord}(?:\s(?:(?:of|the|for|and|&|de|von)\s)?${nameWord}){0,6}`;
const organ = String.raw`(?:the|a|an)\s(?:[\p{Ll}-]+\s){0,3}(?:company|firm|report|study|survey|institute|agency|bank|ministry|platform|founder|investor|analyst|researcher|commission|bureau|association|university|newspaper|recruiter|regulator|seller|startup|start-up|maker|ceo|spokesman|spokeswoman|spokesperson|poll)`;
const trade = String.raw`(?:[Aa]nalysts?|[Ee]conomists?|[Rr]esearchers?|[Ss]cientists?|[Ee]ngineers?|[Ee]xperts?|[Ee]xecutives?) (?:at|from|of|for|with) (?:the )?${name}`;
const verbs =
  'said|says|saying|stated|states|claimed|claims|announced|announces|reported|reports|told|tells|wrote|writes|posted|tweeted|believes|believed|predicted|predicts|expects|estimates|estimated|forecasts|revealed|disclosed|pointed out|admitted|noted|argued|argues|explained|confirmed|denied|warned|adds|added|expect|estimate|predict|forecast|boasts|bragged|concluded|concludes|finds|promises|promised|boasted|declared|shows|showed|found|put|puts|counted|counts|holds|joked|exclaimed|commented|thinks|insisted|hinted|vowed';

const accordingTo = new RegExp(
  String.raw`\b(?:[Aa]ccording to|[Dd]ata (?:from|of|released by)|[Ss]tatistics (?:from|of|released by)|(?:[Rr]eport|survey|study|analysis|poll)s? (?:by|from|of|released by)|cited by|quoted by)\s(?:(?:a|an|the|its|his|her)\s(?:[\p{Ll}\d-]+\s){0,4}?(?:by|from|of)\s)?(?<who>(?:(?:the|a)\s(?:[\p{Ll}-]+\s){0,3})?${name}|${organ}(?:['’]s\s\w+)?)`,
  'u',
);
const says = new RegExp(
  String.raw`(?<who>${trade}|${name}|[Hh]e|[Ss]he|[Tt]hey|[Tt]his newspaper|${organ.replace('(?:the|a|an)', '(?:[Tt]he|[Aa]n?)')})(?:,[^,.]{2,60},| (?:of|from|at) ${name}|['’]s (?:report|data|statistics|survey|founder|spokesman|CEO|announcement))?\s(?:(?:also|once|has|had|have|later|even|publicly|directly|then|once again|recently|previously|on \p{Lu}\w+)\s){0,3}(?:${verbs})\b`,
  'u',
);
const han =
  /(?:据|根据|按照)(?<by>[\u4e00-\u9fffA-Za-z0-9·]{2,16}?)(?:的)?(?:统计|数据|报道|报告|测算|介绍|披露|消息|调查|公告|预测|显示)|(?:^|[，。；“”\s])(?:[而但且]|不过|此外|同时)?(?<who>(?:[\u4e00-\u9fffA-Za-z0-9·]|“[^”]{1,8}”){2,20}?)(?:则|也|还|曾|近日|此前|在[^，]{1,12}|(?:上|本)?周[一二三四五六日天]|[昨今][天日]|\d{1,2}[日号]){0,2}(?:表示|称|认为|指出|透露|坦言|直言|写道|声称|强调|预测|预计|估计|承认|宣布|吹嘘|承诺|放言|放话|泼冷水|回应|质疑|吐槽|感慨|反驳|介绍|解释|补充|警告|呼吁|说(?=[，：:“。]))|(?:^|[，。；“”\s])(?:[而但且]|不过|此外|同时)?(?<report>[\u4e00-\u9fffA-Za-z0-9·]{2,12}?)(?:发布|公布)?的?(?:最新|一项|年度)?(?:报告|研究|调查|数据|统计)(?:显示|称|指出|表明|发现|认为)|(?:^|[，。；“”\s])(?<pronoun>[他她]们?)(?:[也还曾则]|随后|同时)?(?:表示|称|认为|指出|透露|坦言|写道|声称|强调|预测|预计|承认|承诺|说)/u;

/** Sources too vague to be asked. */
const vague =
  /^(?:(?:countless|some|many|most|several|other|few|the|a lot of) )?(?:netizens|experts|people|insiders|users|analysts|observers|sources|media|industry|students|others|somebody|everyone|who|it|there|data|statistics|report)\b|^有|网友|专家|人士|有人|媒体|业内|坊间|消息/iu;
const pronoun = /^(?:he|she|they)$/iu;
const hanPronoun = /^[他她]们?/u;
/** "Analysts at Bernstein" can be asked, analysts cannot. */
const isOfSomebody = new RegExp(`^${trade}$`, 'u');
const isVague = (who: string): boolean => vague.test(who) && !isOfSomebody.test(who);

/**
 * Who makes the claim of a sentence: "according to X", "X said", "a report by X", "据X统计", "X表示"; a pronoun stands for
 * the last name before it. Null where the text names nobody or nobody who could be asked.
 */
export function findClaimant(
  text: string,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const isTold = sentence.hits.some(
    ({ groups }) => groups.includes('attribution') || groups.includes('forecast'),
  );
  if (!isTold) return null;
  const match = accordingTo.exec(words) ?? says.exec(words) ?? han.exec(words);
  const who = match?.groups?.['who'] ?? match?.groups?.['by'] ?? match?.groups?.['report'];
  if (hanPronoun.test(match?.groups?.['pronoun'] ?? who ?? '')) return findPerson(text, sentence, previous);
  if (!match || who === undefined || isVague(who)) return null;
  if (pronoun.test(who)) return findPerson(text, sentence, previous);
  const start = sentence.start + match.index + match[0].indexOf(who);
  // A name that ends the sentence is not to take its point along, an abbreviation keeps it.
  const isShort = /\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$/u.test(who);
  return { start, end: start + (isShort ? who : who.replace(/[.’'-]+$/u, '')).length };
}

/** Whom a pronoun stands for: who spoke in the sentences right before, or was named in full there; null past a paragraph. */
export function findPerson(
  text: string,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
): Span | null {
  for (const before of previous) {
    if (text.slice(before.end, sentence.start).includes('\n')) return null;
    const words = text.slice(before.start, before.end);
    const match = says.exec(words) ?? han.exec(words);
    const who = match?.groups?.['who'];
    if (match && who !== undefined && !isVague(who) && !pronoun.test(who) && !hanPronoun.test(who)) {
      const start = before.start + match.index + match[0].indexOf(who);
      return { start, end: start + who.length };
    }
    const full = before.names.find(({ start, end }) => text.slice(start, end).includes(' '));
    if (full) return full;
  }
  return null;
}

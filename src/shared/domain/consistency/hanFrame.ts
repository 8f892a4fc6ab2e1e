import { withoutPeriod } from '#shared/domain/basis/readPeriod.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { Frame } from './Frame.ts';

const breaks = /[，。；：！？、（）()“”「」『』《》,;:!?\n"]/g;
const blocked = /不|没|未|无|或许|可能|也许|另|比|较|从|由|每|各|再|又|增至|降至|多出|少了/;
const blockedSentence = /若|如果|假如|其余|其他|其中|其它/;
const blockedAfter = /^[^，。；]{0,4}(?:多于|少于|以上的|左右的?其他)|^(?:到|至|-|–|~)\s*\d/;
const dull =
  /[的了约近超达]|已经?|大约|大概|超过|将近|接近|高达|多达|达到|左右|以上|共计?|总共|一共|合计|仅|只|就|\s/g;
const basis = /注册|月活跃?|日活跃?|周活跃?|付费|活跃|经调整|调整后|年化|财年|预计|净|平均/g;
const states = /有|拥有|是|为|售价|定价|单价|价格|估值|市值|员工|收购|价值|持有|收费|身价|占/;
const events = /卖出?|售出|赚|融资|筹|下跌|上涨|跌|涨|增长|下降|投入|投资|捐|亏/;
const verbs =
  /拥有|卖出|售出|融资|筹集|估值|收购|收费|下跌|上涨|增长|下降|投入|投资|达到|售价|定价|单价|价格|市值|员工|用户|收入|营收|销量|销售额|[有是为卖售赚跌涨占亏]/g;
const generic =
  /^(?:这家|该|本|一家|某)?(?:公司|企业|产品|平台|课程|软件|应用|机构|集团|店铺?|模型|股价|股票)$/;
const pronoun = /^(?:他|她|它|我|你|其|这|那|该)(?:们)?/;

/** Reads what a Chinese figure is of: the signs of its clause on both sides without particles, hedges, times and bases. */
export function hanFrame(
  text: string,
  { figure, sentence, next }: { readonly figure: Span; readonly sentence: Span; readonly next: number },
): Frame | undefined {
  const whole = text.slice(sentence.start, figure.start);
  let from = 0;
  for (const found of whole.matchAll(breaks)) from = found.index + 1;
  const head = whole.slice(from);
  const tail = text.slice(figure.end, Math.min(sentence.end, next));
  const stop = tail.search(breaks);
  const rest = stop < 0 ? tail : tail.slice(0, stop);
  if (/[吗呢？?]\s*$/.test(text.slice(sentence.start, sentence.end))) return undefined;
  if (blockedSentence.test(whole) || blocked.test(head) || blockedAfter.test(tail)) return undefined;
  const clean = (stretch: string) =>
    withoutPeriod(stretch)
      .replace(basis, '')
      .replace(dull, '')
      .replace(/^.*(?:表示|称|宣布|透露|说)(?=.)/, '');
  const [left, right] = [clean(head), clean(rest)];
  const subject = left.replace(verbs, '');
  const isState = states.test(left);
  if (subject.length < 2 || pronoun.test(left) || !(isState || events.test(left))) return undefined;
  return {
    key: `${left} _ ${right}`,
    isNamed: !generic.test(subject),
    isEvent: !isState,
    isPast: false,
  };
}

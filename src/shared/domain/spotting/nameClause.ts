import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { isQuantity } from './checkworthyFeatures.ts';
import { findForecast, type Forecast } from './findForecast.ts';
import { findBold } from './findBold.ts';
import { nameFigure } from './nameFigure.ts';
import type { ReadSentence } from './readSentence.ts';
import type { WordGroup } from './signalWords.ts';

/** A clause, what it claims (null: nothing by itself), and the figures that make it claim so. */
export type NamedClause = Span & {
  readonly kind: ClaimKind | null;
  /** Figures of other kinds in the same clause: each a claim of its own, up to its end. */
  readonly others: readonly { readonly figure: ReadFigure; readonly kind: ClaimKind }[];
  readonly forecast: Forecast | undefined;
  readonly hasFigure: boolean;
};

const within = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** The groups of the words inside a stretch. */
export const groupsIn = (sentence: ReadSentence, span: Span): ReadonlySet<WordGroup> =>
  new Set(sentence.hits.filter((hit) => within(hit, span)).flatMap((hit) => hit.groups));

/** Of several kinds in a clause the one it is mainly about, first in this list. */
const mainKinds: readonly ClaimKind[] = [
  'stock-move',
  'funding-or-deal',
  'sales-figure',
  'user-count',
  'price',
  'capability',
  'statistic',
];

const accessWords =
  /\b(?:open(?:ed)? (?:to|for|up)|not (?:yet )?(?:been )?(?:open|opened|available)|unavailable (?:in|to|for)|(?:only|just|currently) (?:open|available|to a|accessible)|available (?:only )?(?:to|for)|only to|waitlist|waiting list|invit(?:e|ed|ation)|(?:closed|public|internal|open) (?:beta|test(?:ing)?)|beta (?:test(?:ing)?|account)|early access|testers|red team(?:ers)?|selected (?:group|users|testers|artists|creators)|test (?:quota|qualification)s?|open[- ]sourced?|(?:never|not|yet) open(?:ed)?\b|opened? registration|closed registration|fully open|access to|give[sn]? .{0,30}only to|small (?:number|group) of)\b|尚未[\u4e00-\u9fff]{0,6}(?:上线|开放)|内测|公测|仅限|邀请码|开放|候补名单|白名单|开源/iu;
const capabilityWords =
  /\b(?:can|could|cannot|can['’]t|able to|capable of|unable to)(?: (?:already|now|also|directly|even|only|not|automatically|easily|accurately|quickly|fully))* (?!be seen|be said|say|see|sit|wait|sleep|stop|live|imagine|not help|only say|already be|taste|hold|find|begin|start|you|we|i\b|one\b)[a-z]{3,}|\b(?:generates?|understands?|simulates?|recogni[sz]es?|outperforms?|supports?|automatically)\b (?!of)|能够|可以?生成|可(?:阅读|处理|写|识别|输出|翻译|完成|制作|创作)|支持|无法|不能|自动|(?<![智功性可才只技职潜万])能(?=[\u4e00-\u9fff]{2})/iu;
const dealWords =
  /\b(?:acquir(?:ed?|es|ing)|acquisition|merg(?:ed|er)|rais(?:ed|es|ing) (?:[$€£¥\d]|funds|capital|money|a )|financing|funding round|invest(?:ed|s|ment) (?:in|by|from|of)|valuation|ipo|stake in|bought (?:by|out)|takeover|strategic (?:cooperation|partnership|investment)|signed an? |went public)\b|融资|收购|并购|入股|估值|战略合作/iu;
const eventWords =
  /\b(?:launch(?:ed|es)|releas(?:ed|es)|announc(?:ed|es)|resign(?:ed|s)|stepp?ed down|left|quit|found(?:ed)|established|suspend(?:ed|s)|clos(?:ed|es)|shut down|unveil(?:ed|s)|debut(?:ed)?|publish(?:ed|es)|introduc(?:ed|es)|arrested|fined|sued|banned|removed|taken (?:down|off)|took down|blocked|appointed|fired|laid off|dissolved|disbanded|cancell?ed|withdr[ae]wn?|punished|investigated|apologi[sz]ed|exposed|renamed|upgraded|updated|was shown|went online|off the shelves|delisted|issued|registered|opened|will close|died|dead|appeared|dropped out|graduated|crashed|went down|collapsed|bankrupt|refused|raided|seized|charged with|set up by|was set up|opened an? (?:case|investigation|inquiry|probe))\b|立案|倒闭|破产|发布(?!者)|推出|宣布|辞职|卸任|成立|关闭|下架|上线|封禁|停播|暂停|处罚|起诉|离职|退出|裁员|解散|道歉|更名/iu;
/** Measures taken: events, with however many things they were taken on. */
const deed =
  /\b(?:took down|taken down|banned|removed|blocked|suspended|arrested|fined|shut down|delisted|dissolved|collapsed|refused|raided|seized)\b|下架|封禁|处罚|查处|罚款|被罚/iu;
const dated =
  /\b(?:in|on|since|until) (?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:twice|(?:two|three|four|five|\d+) times)\b/;
/** A share told in words: "nine out of ten illustrators", "十个插画师里有九个". */
const share =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:out of|in|of the|of) (?:every |the )?(?:three|four|five|ten|twenty|100|a hundred|10|5|4|3)\b(?! (?:years|months|days|weeks|minutes|hours|seconds))|[一二三四五六七八九十百\d]+[个名家人][\u4e00-\u9fff]{0,6}[里中](?:就)?有[一二三四五六七八九\d]+[个名家]|十有八九/iu;
/** Changes told without a figure: "have halved since 2019". */
const change =
  /\b(?:halved|doubled|tripled|quadrupled|cut in half|(?:record|all-time) (?:high|low))\b|翻了?[一两二三几]?[番倍]|减半|腰斩|创.{0,4}新[高低]/iu;
const priceSoon =
  /\b(?:will|would|to) (?:cost|sell (?:for|at)|be priced|be sold (?:for|at)|retail|start at)\b/iu;
const weakForecast = /\b(?:could|may|might|should|would)\b/iu;
const someDay =
  /\b(?:in (?:the )?(?:near )?future|next|coming|soon|one day|some day|sooner or later)\b|未来|不久|迟早/iu;
/** What forecasts of consequence are about, beside names. */
const weighty =
  /\b(?:AI|artificial intelligence|GPT|models?|robots?|jobs?|industr(?:y|ies)|market|people|company|companies|humans?|workers?|billion|million|film|films|video|videos|technology)\b|人工智能|行业|市场|人类|公司|企业/iu;
const flatForecast = /\b(?:will|['’]ll|would|shall)\b/iu;

const isOver = (due: string | undefined, date: string | undefined): boolean =>
  due !== undefined && date !== undefined && due < date.slice(0, due.length);

/** What a clause claims: figures first, save in a forecast; then deeds and doings by their words. */
export function nameClause(
  text: string,
  clause: Span,
  sentence: ReadSentence,
  whole: ReadonlySet<WordGroup>,
  mayForecast: boolean,
  date: string | undefined,
): NamedClause {
  const groups = groupsIn(sentence, clause);
  const figures = sentence.figures.filter((figure) => within(figure, clause));
  const words = text.slice(clause.start, clause.end);
  const named = figures.flatMap((figure) => {
    const kind = nameFigure(figure, {
      clause: groups,
      sentence: whole,
      before: text.slice(Math.max(sentence.start, figure.start - 120), figure.start),
      head: text.slice(Math.max(clause.start, figure.start - 100), figure.start),
      tail: text.slice(figure.end, Math.min(sentence.end, figure.end + 48)),
    });
    return kind === undefined ? [] : [{ figure, kind }];
  });
  // "one" in words counts nothing that could be checked.
  const hasFigure = figures.some(
    (figure) => isQuantity(figure) && (figure.isDigits || figure.unit !== undefined),
  );
  const found = mayForecast ? findForecast(text, clause, date) : undefined;
  const forecast = found && isForecastClaim(found, words, sentence, hasFigure) ? found : undefined;
  const result = (kind: ClaimKind | null, others: NamedClause['others'] = []): NamedClause => ({
    start: clause.start,
    end: clause.end,
    kind,
    others,
    forecast,
    hasFigure,
  });
  // "It will cost $20" is a price, unless it says when.
  const isPriceSoon =
    forecast?.horizon === null && priceSoon.test(words) && named.some(({ kind }) => kind === 'price');
  if (forecast && !isPriceSoon) return result(isOver(forecast.due, date) ? 'event-or-date' : 'prediction');
  const main = mainKinds.find((kind) => named.some((each) => each.kind === kind));
  if (main === 'statistic' && deed.test(words)) return result('event-or-date');
  const isMinor = main === 'statistic' || main === 'capability' || main === undefined;
  if (
    groups.has('share-price') &&
    /\b(?:fell|rose|drop|surg|jump|plung|tumbl|slid|lost|climb|soar|s[au]nk|moved|evaporat|plummet|rall|slump|slipp|edged|limit)\w*|[跌涨]|蒸发|飙升/iu.test(
      words,
    ) &&
    isMinor
  )
    return result('stock-move');
  if (!isMinor)
    return result(
      main,
      named.filter(({ kind }) => kind !== main && kind !== 'statistic'),
    );
  if (accessWords.test(words)) return result('access');
  if (
    main === 'capability' ||
    (capabilityWords.test(words) && groups.has('capability') && isAboutThing(sentence))
  )
    return result('capability');
  if (main === 'statistic' || share.test(words) || change.test(words)) return result('statistic');
  if (dealWords.test(words) && (sentence.names.length > 0 || /[\u3400-\u9fff]{2}/.test(words)))
    return result('funding-or-deal');
  const hasDate = figures.some(({ kind }) => kind === 'date') || /\b(?:19|20)\d\d\b/.test(words);
  const isNamed = sentence.names.some((name) => within(name, clause)) || /[\u3400-\u9fff]/.test(words);
  if (eventWords.test(words) && (isNamed || hasDate || sentence.names.length > 0 || dated.test(words)))
    return result('event-or-date');
  if (hasDate && (groups.has('past') || groups.has('event') || isNamed)) return result('event-or-date');
  if (findBold(words, sentence)) return result('other');
  return result(null);
}

const isAboutThing = ({ names, hits, figures }: ReadSentence): boolean =>
  names.length > 0 || figures.length > 0 || hits.some(({ groups }) => groups.includes('price'));

const isForecastClaim = (
  forecast: Forecast,
  words: string,
  sentence: ReadSentence,
  hasFigure: boolean,
): boolean => {
  if (forecast.horizon !== null || hasFigure) return true;
  if (sentence.tokens.at(-1)?.word === '?') return false;
  if (weakForecast.test(words) && someDay.test(words)) return true;
  if (weakForecast.test(words))
    return flatForecast.test(words) && sentence.names.length > 0 && !/\bwould\b/iu.test(words);
  return sentence.names.length > 0 || weighty.test(words);
};

import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Ratio } from '#shared/domain/exact/ratio.ts';
import type { WordGroup } from './signalWords.ts';

/** What the clause and sentence of a figure talk of. */
export type FigureContext = {
  readonly clause: ReadonlySet<WordGroup>;
  readonly sentence: ReadonlySet<WordGroup>;
  /** The words of the clause before the figure, and after it. */
  readonly head: string;
  /** The words of the sentence before it. */
  readonly before: string;
  readonly tail: string;
};

const userUnit =
  /^(?:[a-z-]+ ){0,3}(?:users?|subscribers?|downloads?|followers?|visitors?|players?|registrations?|sign-?ups|fans|viewers|views|learners|installs|daily active|monthly active|customers|students|trainees)\b|^(?:的)?(?:名|位|个|人次|多|余){0,2}(?:付费|注册|活跃|月活|日活)?(?:用户|粉丝|学员|下载|订阅|会员|观众|播放)/iu;
const userHead =
  /(?:users|downloads|followers|daily active users|user base|monthly active|downloaded|subscribers|fans)(?: [\w’'-]+){0,12} $|(?:用户|日活|月活|下载量|粉丝|播放量|学员)\S{0,8}$/iu;
const soldUnit =
  /^(?:[a-z-]+ ){0,2}(?:sets?|copies|units|orders|tickets|pieces|courses|boxes|copies sold|transactions|places|seats|spots|subscriptions|licen[cs]es|sold)\b|^个?(?:名额|席位|座位)|^(?:多|余)?(?:套|份|单|台|部|辆|件|册|张|订单|人购买)/iu;
const priceHead =
  /(?:\bat|\bfor(?: only| just)?|\bprice(?:d|s)?(?: (?:at|of|is|was|from|for it is))?|\bcosts?|\bcosting|\bcharg(?:es?|ed|ing)|\bfees?(?: (?:of|is|was))?|\bsells? (?:for|at)|\bsold (?:for|at)|\bselling (?:for|at)|\bprice (?:of|is|was|has risen to|rose to)|\bpay(?:s|ing)?|\bpaid|\bonly|\bjust|\bup to|\bas low as|\bas high as|\bhyped (?:up )?to|\bspeculated to|\bfetched|\bwent for|炒到|\bstarting from|\bstarts at|\bfrom|售价|定价|价格|原价|现价|仅需|只要|只需|收费|标价|单价|每月|每年|低至|高达|为|是)[\s:：]*(?:about|around|only|just|up to|a|an|the|nearly|more than|over|as low as|as high as|约|仅|高达|达)?\s*$/iu;
/** "Pagecraft fell 8.7%": a name alone that moves by percent, in news of markets a share. */
const nameMoves =
  /^(?:and |while |but |whereas |as )?(?<name>\p{Lu}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,3}) (?:also |then |even )?(?:fell|rose|dropped|plunged|tumbled|slid|surged|jumped|soared|climbed|sank|slumped|slipped|edged up|edged down|gained|lost|shed|plummeted|rallied)(?: by| as much as| more than| over| nearly| almost| about| another| to the limit of| the limit of)* ?$/u;
/** People who took something up: buyers where there is a price, users else. */
const joiners =
  /^(?:people|students|users|customers)? ?(?:people |students )?(?:have |had )?(?:signed up|registered|enrolled|ordered|bought|paid|subscribed)\b|^(?:人|名学员|名)? ?(?:人|学员)?已?(?:报名|购买|下单|付费)/iu;
/** "and the advanced one 12,800": in a list of prices. */
const priceOf = /\b(?:one|version|class|camp|plan|edition|course|package|tier|seat|ticket) $/iu;
const priceTail =
  /^\s*(?:yuan |rmb |dollars )?(?:each\b|apiece\b|per\b|a (?:month|year|person|set|copy|lesson|piece|session|seat|day|week|class|course)\b|\/|for (?:a|one|the) |membership|tutorial|course|annual|monthly|package|account|version|fee|tuition|ticket|on the platform|一?(?:个月|年|套|份|节|门|人|位|次|张))/iu;
const dealHead =
  /\b(?:raised|raising|raises|bought(?: \w+){0,6} for|acquired(?: \w+){0,6} for|acquisition|valued at|valuation|financing|funding|invest(?:ed|ing|ment|s)?|round|takeover|deal|merger|stake|purchase(?:d)?|sold to)\b|融资|收购|并购|投资|估值|入股/iu;
const tookHead =
  /\b(?:took|take|takes|made|earned|raked|pocketed|grossed|cashed|brought|generated|gained|harvested|income|revenues?|sales|turnover|profits?|transaction)\b|流水|带货|销售额?|营收|收入|进账|入账|赚|营业额|成交/iu;

/** What people earn is a statistic, not a price. */
const earnings = /\b(?:salar(?:y|ies)|wages?|pay of|earn an average)\b|工资|薪资|月薪|年薪|[月年日]入/iu;

/** A lone capital that begins the sentence may be any word: "Sales fell 5 %". */
function isNameMoving(head: string, before: string): boolean {
  const name = nameMoves.exec(head)?.groups?.['name'];
  return name !== undefined && (name.includes(' ') || before.trimStart() !== head.trimStart());
}

const earnedEach = /\bearn(?:s|ing)?(?: (?:up to|about|around|over|more than|nearly|at least))? $/iu;
const eachMonth = /^\s?(?:\w+ )?(?:a|per|each|every) (?:day|week|month|year|hour)\b/iu;

/** What people earn; a company earns so much that it is a sale. */
const isEarned = (figure: ReadFigure, head: string, tail: string): boolean =>
  earnings.test(head) ||
  (earnedEach.test(head) &&
    (figure.per !== undefined || eachMonth.test(tail)) &&
    !isAtLeast(sizeOf(figure), 100_000));

/** People of a team: a statistic, however few. */
const people =
  /^(?:people|employees|staff|members|engineers|researchers|developers)\b|^人|^名?(?:员工|成员|工程师)/iu;

const isAtLeast = (value: Ratio | undefined, bound: number): boolean =>
  value !== undefined && value.n >= BigInt(bound) * value.d;

/** The size of a figure: its value, or the end of its range. */
const sizeOf = (figure: ReadFigure): Ratio | undefined => figure.value ?? figure.high ?? figure.low;

/**
 * The kind of claim that a figure makes where it stands; undefined where it makes none of its own ("ten days online").
 * Signs right beside it go before words elsewhere in its clause, and those before words of the sentence.
 */
export function nameFigure(figure: ReadFigure, context: FigureContext): ClaimKind | undefined {
  const { clause, sentence, before, head, tail } = context;
  const { kind } = figure;
  if (kind === 'date' || kind === 'ordinal') return undefined;
  const isMoney = kind === 'money' || figure.malformed !== undefined;
  const isPlain = kind === 'number' || kind === 'count';
  const unit = figure.unit ?? '';
  // "Fell 8.7% to $23.15": what a share cost then.
  if (
    isMoney &&
    /\b(?:fell|rose|dropped|plunged|tumbled|slid|slipped|surged|jumped|soared|climbed|sank|gained|lost|closed) (?:by )?[\d.]+ ?(?:%|per ?cent)(?: lower| higher)?,? (?:to|at) $/iu.test(
      head,
    )
  )
    return 'stock-move';
  if (kind === 'percent' && isNameMoving(head, before)) return 'stock-move';
  if (isPlain && joiners.test(`${unit} ${tail.trimStart()}`.trimStart()))
    return sentence.has('price') || sentence.has('sale') ? 'sales-figure' : 'user-count';
  // "Ronsted, 34, left": an age.
  if (
    isPlain &&
    unit === '' &&
    /\p{Lu}[\p{L}’-]+, $/u.test(before) &&
    /^[,.;]/.test(tail) &&
    !isAtLeast(sizeOf(figure), 100)
  )
    return undefined;
  if (sentence.has('share-price') && isMoney && /报\s?$/u.test(head)) return 'stock-move';
  if (isEarned(figure, head, tail)) return 'statistic';
  if (kind === 'duration' || kind === 'dimension') return clause.has('capability') ? 'capability' : undefined;
  if (
    isPlain &&
    isAtLeast(sizeOf(figure), figure.isDigits ? 2 : 20) &&
    (userUnit.test(unit) ||
      userUnit.test(tail.trimStart()) ||
      (userHead.test(before) && (unit === '' || unit === '次' || unit === 'times')))
  )
    return 'user-count';
  if (kind === 'multiple' && userHead.test(before)) return 'user-count';
  if (clause.has('share-price') && (isMoney || kind === 'percent' || clause.has('move'))) return 'stock-move';
  if (
    sentence.has('share-price') &&
    clause.has('move') &&
    (kind === 'percent' || (isMoney && /\b(?:to|at) $/.test(head)))
  )
    return 'stock-move';
  if (
    isPlain &&
    (figure.isDigits || isAtLeast(sizeOf(figure), 20)) &&
    (soldUnit.test(unit) || soldUnit.test(tail.trimStart())) &&
    sentence.has('sale')
  )
    return 'sales-figure';
  // A garbled amount has no size; it is read as a large one, for prices are seldom garbled.
  const isSmallDeal = figure.malformed === undefined && !isAtLeast(sizeOf(figure), 100_000);
  if ((isMoney || isPlain) && dealHead.test(head) && !isSmallDeal) return 'funding-or-deal';
  if (isMoney && isSmallDeal && (priceHead.test(head) || priceTail.test(tail) || figure.per !== undefined))
    return 'price';
  if (isMoney && figure.per !== undefined) return 'price';
  if (
    isPlain &&
    unit === '' &&
    isSmallDeal &&
    isAtLeast(sizeOf(figure), 2) &&
    (clause.has('price') || sentence.has('price'))
  )
    if (
      priceHead.test(head) ||
      priceOf.test(head) ||
      priceTail.test(tail) ||
      (clause.has('price') && /\b(?:is|are|was|were) $/.test(head))
    )
      return 'price';
  const hasTaken = tookHead.test(head) || tookHead.test(tail.slice(0, 40));
  if ((isMoney || (isPlain && unit === '')) && hasTaken && isAtLeast(sizeOf(figure), 1_000))
    return 'sales-figure';
  if (isMoney && clause.has('funding') && !isSmallDeal) return 'funding-or-deal';
  if (isMoney && clause.has('sale') && !isSmallDeal) return 'sales-figure';
  if (isMoney && isSmallDeal) return 'price';
  if (isMoney && sentence.has('share-price') && clause.has('move')) return 'stock-move';
  if (isMoney && sentence.has('funding') && !sentence.has('sale')) return 'funding-or-deal';
  if ((isMoney || (isPlain && unit === '' && isAtLeast(sizeOf(figure), 100_000))) && sentence.has('sale'))
    return 'sales-figure';
  if (kind === 'percent' || kind === 'percent-point' || kind === 'multiple' || isMoney) return 'statistic';
  if (
    isAtLeast(sizeOf(figure), 20) &&
    (figure.isDigits || kind === 'count' || isAtLeast(sizeOf(figure), 1_000))
  )
    return 'statistic';
  if (figure.isDigits && isPlain && (people.test(unit) || people.test(tail.trimStart()))) return 'statistic';
  return figure.isFraction === true ? 'statistic' : undefined;
}

import type { ClaimKind } from './ClaimKind.ts';

/** A number as newsrooms print it, with what makes it large: `50 million`, `$70m`, `25万`, `1,600`. */
const number = String.raw`\d[\d,.]*\s?(?:k|m|bn|thousand|million|billion|trillion|[千万亿]+)?`;
const money = String.raw`(?:[$€£¥₩₹]\s?\d|\d[\d,.]*\s?(?:thousand|million|billion|trillion|[千万亿]+)?\s?(?:yuan|dollars?|euros?|pounds?|yen|rmb|usd|eur|元|美元|欧元|英镑|人民币|块钱))`;
const percent = String.raw`\d\s?(?:%|％|per ?cent|个?百分点)|百分之`;
const move = String.raw`\b(?:fell|falls?|dropp?(?:s|ed)?|rose|rises?|surg(?:es|ed)|jump(?:s|ed)|plung(?:es|ed)|tumbl(?:es|ed)|slid(?:es)?|gain(?:s|ed)|lost|loses|climb(?:s|ed)|soar(?:s|ed)|sank|moved)\b|下跌|上涨|大跌|大涨|暴跌|暴涨|跌|涨|蒸发|下挫|飙升`;
const shares = String.raw`\b(?:shares?|stocks?|share price|market (?:value|cap(?:itali[sz]ation)?)|nasdaq|s&p)\b|股价|股票|市值|收盘|盘前|盘后|A股|港股|美股`;

/** A quotation of four words or more, or of eight characters where words are not spaced; fewer is a word in scare quotes. */
const hasQuotation = (text: string): boolean =>
  [...text.matchAll(/["“«「『]([^"“”«»「」『』]+)["”»」』]/gu)].some(
    ([, words = '']) => words.trim().split(/\s+/).length >= 4 || /(?:\p{Script=Han}[，、]?){8}/u.test(words),
  );

const any = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

type Rule = readonly [kind: ClaimKind, isIt: (text: string) => boolean];

const has = (pattern: RegExp) => (text: string) => pattern.test(text);
const both = (a: RegExp, b: RegExp) => (text: string) => a.test(text) && b.test(text);

/** A claim says what it is in its first sentences. */
const readLength = 1_000;

/** Tried from the top; the first that fits wins, so the more telling signs come first. */
const rules: readonly Rule[] = [
  ['quote', hasQuotation],
  ['stock-move', both(any(shares), any(move, percent))],
  ['stock-move', both(any(move), any(percent))],
  [
    'prediction',
    has(
      any(
        String.raw`\b(?:will|won['’]t|expects?(?: to)?|predicts?|forecasts?|is (?:set|likely|about) to|going to|plans? to|by (?:the end of )?20\d\d|within \w+ years?)\b`,
        '将会?|预计|预测|有望|料将|即将|到20\\d\\d年|未来\\S{0,4}年',
      ),
    ),
  ],
  [
    'user-count',
    both(
      any(number),
      any(
        String.raw`\b(?:users?|subscribers?|downloads?|followers?|sign-?ups?|visitors?|accounts)\b`,
        '用户|日活|月活|下载量|订阅者|粉丝|注册量',
      ),
    ),
  ],
  [
    'funding-or-deal',
    both(
      any(
        String.raw`\b(?:rais(?:ed?|es|ing)|bought|buys?|acquir(?:ed?|es|ing)|acquisition|merg(?:ed?|er|es)|funding|invest(?:ed|s|ment)|valu(?:ed|ation)|ipo|stake|series [a-f])\b`,
        '融资|收购|并购|投资|估值|入股|上市|买下',
      ),
      any(number, money),
    ),
  ],
  [
    'sales-figure',
    both(
      any(number, money),
      any(
        String.raw`\b(?:sold|sells?|sales|revenues?|turnover|earned|grossed|took|takes in|shipped|units|copies)\b`,
        '卖出|售出|销量|销售额?|营收|收入|营业额|进账|出货',
      ),
    ),
  ],
  [
    'price',
    both(
      any(number, money),
      any(
        String.raw`\b(?:costs?|pric(?:e|es|ed|ing)|charges?|fees?|for (?:only|just)|(?:a|per) (?:month|year|seat|day))\b`,
        '售价|定价|价格|原价|每月|每年|收费|只要|仅需|费用',
      ),
    ),
  ],
  [
    'access',
    has(
      any(
        String.raw`\b(?:open to|closed to|available (?:only )?to|only to|waitlist|waiting list|invit(?:e|ation)[- ]only|(?:closed|public) beta|early access|rolled out to|selected (?:group|users|testers)|testers)\b`,
        '内测|公测|仅限|邀请码|对\\S{0,6}开放|开放给|候补名单|排队',
      ),
    ),
  ],
  [
    'capability',
    has(
      any(
        String.raw`\b(?:can|cannot|can['’]t|could|able to|capable of|generates?|understands?|outperforms?|supports?)\b`,
        '能够?|可以|可生成|支持|无法|不能|超越',
      ),
    ),
  ],
  ['price', has(any(money))],
  [
    'statistic',
    has(
      any(
        percent,
        String.raw`\b(?:half|third|quarter|majority|average|median|twice|doubled|tripled|one in \w+|times (?:more|as))\b`,
        String.raw`\d[\d,.]*\s?(?:thousand|million|billion|[千万亿])|\d[\d,]*,\d{3}`,
        '平均|中位|翻[一两三]?[番倍]|过半|[几一二两三四五六七八九十]成|倍',
      ),
    ),
  ],
  [
    'event-or-date',
    has(
      any(
        String.raw`\b(?:on|in|since|until) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b`,
        String.raw`\b(?:19|20)\d\d\b|\b(?:launch(?:ed|es)|announc(?:ed|es)|releas(?:ed|es)|resign(?:ed|s)|stepped down|founded|suspended|closed|yesterday|overnight)\b`,
        '\\d{1,2}月\\d{1,2}日|\\d{4}年|昨[天日]|发布|宣布|推出|辞职|卸任|成立|关闭|下架',
      ),
    ),
  ],
];

/**
 * A first guess at the kind of a claim from signs in its words, English and Chinese: quotation marks, percentages,
 * currencies, verbs. A guess to start from, never more; `other` where no sign is found.
 */
export function guessClaimKind(text: string): ClaimKind {
  const beginning = text.slice(0, readLength);
  return rules.find(([, isIt]) => isIt(beginning))?.[0] ?? 'other';
}

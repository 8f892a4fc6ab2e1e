import type { ReadSentence } from './readSentence.ts';
import type { Signal } from './Signal.ts';

const est =
  '(?:larg|bigg|strong|fast|cheap|great|high|low|small|smart|young|old|long|short|rich|poor|hott|earli|deep|wild|sharp|heavi|bright|quick|simpl|eas|clear|bold|hard|safe|tini|thinn|light|pow|wealthi|busi|steep)i?est|best(?! (?:wishes|regards|of luck))|worst|(?:single |very )?most (?!recent|notable|likely|part|of\\b)[a-z-]{4,}(?: and [a-z-]+)?|least [a-z-]{5,}|number one|no\\.? ?1';
const place =
  'ever|in (?:\\w+ )?history|of all time|in the (?:whole |entire )?(?:world|universe|industry|country|field|market|nation|region|city)|on (?:the )?(?:earth|planet|market|internet|web)|anywhere|since|to date|so far|by far|yet|of its kind|in (?:all of )?(?:China|America|Asia|Europe|Silicon Valley|Hollywood)|of the (?:year|century|decade|era)|among all|globally|worldwide';

/** "The largest launch ever", "for the first time in history", "second to none": whatever it is said of. */
const superlative = new RegExp(
  [
    String.raw`\b(?:the|its|his|her|their|our|world['’]s|country['’]s|china['’]s|industry['’]s|history['’]s)\s(?:\w+['’]s\s)?(?!best\b|worst\b)(?:${est})\b(?! (?:of (?:us|you|the time)|likely|part|recent|important thing|people))`,
    String.raw`\b(?:${est})\b[^,;]{0,60}?\b(?:${place})\b`,
    String.raw`\bfirst (?:time|ever)\b|\b(?:the|its|world['’]s|country['’]s|china['’]s) (?:very )?first(?:-ever)? (?!(?:of all|place|step|thing|half|quarter|part|look|glance|sight|sentence|paragraph|day|week|month|year|chapter|lesson|question)\b)[a-z-]+`,
    String.raw`\bnever before\b|\bunprecedented\b|\bunparalleled\b|\bunmatched\b|\bunrivall?ed\b|\bunbeatable\b|\binvincible\b|\bpeerless\b|\bsecond to none\b|\bwithout (?:exception|equal|precedent|parallel)\b|\bbest-?selling\b|\brecord-(?:break|sett)ing\b`,
    String.raw`\b(?:broke|breaks|broken|smashed|set|sets|hit|shattered|refresh(?:ed|es)) (?:all (?:the )?|every |the |a |an |new |previous |\w+ )?(?:new |industry |sales |world |historical )?records?\b|\brewr(?:ote|itten|ites?) (?:the )?history\b|\b(?:ever|once|never) (?:built|made|seen|created|released|recorded|published|sold|launched|developed|produced|invented)\b`,
    String.raw`\bonly (?:\w+ ){1,4}(?:in|on) (?:the )?(?:world|earth|planet|country|industry|market)\b|\bthe only (?!(?:thing|question|problem|way|reason|difference)\b)[a-z-]+`,
  ].join('|'),
  'iu',
);

const things = String.raw`(?!(?:morning|day|days|night|evening|week|month|time|times|year|now|other|one of us|of us|right|right\.|along|over|about|in all|at once|evidence|comment|reason|doubt|idea|longer|matter|wonder|information|details|response|answer|plans|need|problem|change|sign|I|he|she|they|we|you|it|of it|intents|the time|this|that|that's)\b)`;
/** "All studios have signed up", "no other model", "not a single frame", "passed every test", "than any human". */
const universal = new RegExp(
  [
    String.raw`(?<!\bnot )\b(?:all|every|each|any|no)\s(?:of\s)?(?:the\s|its\s|their\s|these\s|those\s)?${things}(?:[\w’'-]+\s){1,4}?(?:(?:has|have|had|is|are|was|were|will|would|can|could|must|cannot|needs?|knows?|uses?|became|becomes?|comes?|works?|gets?|got|does|do)\b|\w+(?:ed|es)\b)`,
    String.raw`(?<!\bnot )\b(?:everyone|everybody|nobody|no one)(?: else| in [\w ]{3,30}?)? (?:has|have|is|was|will|can|could|needs?|knows?|uses?|wants?|believes?|would|\w+ed)\b|\bnone of (?!this|that|it|them|us|you)|\b(?:nothing else|no other|not a single|not one)\b`,
    String.raw`\b(?:pass|beat|won|w[io]n|br[eo]ke?|destroy|replac|surpass|crush|eliminat|defeat|solv|cover|understand|handl|outperform|kill|wip|support|master|know|copi|copy|read|see)\w*\s(?:\w+\s)?(?:every|all|any)\s(?!(?:morning|day|night|week|time|of us)\b)\w+`,
    String.raw`\bthan (?:any|all|every|anyone|everything|anything|humans?|people|reality)\b|\bin (?:all|every) (?:respects?|aspects?|ways?|fields?|areas?)\b|\bno longer (?:exists?|needed?|necessary|any)\b|\b(?:does|do|did) not exist any ?more\b|\bwhat (?:others|nobody|no one|no other|everyone else)\b`,
    String.raw`\b(?:completely|totally|utterly|entirely|fully|thoroughly|permanently|forever) (?:destroy|crush|replac|kill|overturn|overthr|subvert|chang|generat|eliminat|made|rewr|defeat|wip|surpass|disappear|automat)\w*|\b(?:crush|destroy|obliterat|annihilat|dwarf|slay|slaughter|beat)(?:e?s|ed)\b \S+`,
    String.raw`\b(?:the )?(?:whole|entire)(?: of)? (?:the )?(?!(?:network|time|thing|night|day|story|point|process|family|team)\b)[\w-]+(?: \w+)? (?:is|are|was|were|has|have|had|will|can)\b|\b(?:are|were|have|is) all \w+(?:ing|ed|en)\b|\bsold out (?:in|within|at)\b`,
  ].join('|'),
  'iu',
);

const han =
  /最(?!先(?!进)|近|后|初|终|好是|新(?!的)|多[只不\d]|少[要有\d])(?!大的?问题)[\u4e00-\u9fff]{1,3}(?:的|之|$|[，。])|最(?:大|强|快|高|贵|火|好|先进|畅销|便宜|年轻|赚钱|恐怖|牛)|史上|有史以来|历史上|全球首|国内首|首个|首款|首次|第一次|前所未有|史无前例|空前|绝无仅有|独一无二|无敌|天花板|唯一|从未(?:有|被)|没有任何|再也没有|没有(?:一个|人能|人可|对手)|无人(?:能|可)|所有[\u4e00-\u9fff]{2,}|全部[\u4e00-\u9fff]{2}|每(?:一个|一家|家)[\u4e00-\u9fff]{2}|整个[\u4e00-\u9fffA-Za-z]{2,8}(?:都|已|在)|任何[\u4e00-\u9fff]{2}.{0,12}都|(?:全面|彻底|完全|直接)(?:碾压|超越|颠覆|取代|改变|淘汰|摧毁|打败|秒杀|由)|碾压|秒杀|吊打|完胜|打破.{0,6}(?:纪录|记录)|不存在了|不复存在|全球只有|世界上?只有|(?:月|年|日)入(?:过|超|上)?[十百千]?[万亿]|别人.{0,8}(?:年|做不到)/u;

/** Feelings, greetings, instructions and chatter: said of oneself or to the reader. */
const chatter =
  /^["“*\s]*(?:(?:and|but|so|well|oh|yes|no),? )?(?:i\b|i['’](?:m|ve|d|ll)\b|we (?:all|never|always|are all|know)\b|you\b|let(?:['’]s| us)\b|please\b|thank|dear\b|look\b|imagine\b|don['’]t\b|remember\b|hello\b|click\b|follow\b|what a\b|how\b|why\b|who\b|when (?:i|you|we)\b)|^["“*\s]*(?:我|我们|你|你们|您|咱们|大家|请|首先|其实|让我们|不要|记得|亲爱的|欢迎|什么|怎么|为什么)/iu;

/**
 * A superlative or universal that says something of the world, with whatever subject: "it is the largest launch ever",
 * "all editors have lost their jobs"; the words that make it so, counted from the beginning of `words`. Not what somebody
 * says of himself or asks, nor "first of all" and "every morning".
 */
export function findBold(words: string, sentence: ReadSentence): Signal | undefined {
  const [first, second] = sentence.tokens;
  const isOpener = second?.word === 'all' && /^(?:after|first|above)$/.test(first?.word ?? '');
  if (isOpener || sentence.tokens.at(-1)?.word === '?' || chatter.test(words)) return undefined;
  const best = superlative.exec(words);
  const found = best ?? universal.exec(words) ?? han.exec(words);
  if (!found) return undefined;
  const isBest = best !== null || /^[最史首空无第唯]/u.test(found[0]);
  return {
    rule: isBest ? 'superlative' : 'universal',
    start: found.index,
    end: found.index + found[0].trimEnd().length,
  };
}

const toldVaguely =
  /\b(?:is|are|was|were) (?:widely )?(?:said|rumou?red|believed|reported|reputed|alleged) to\b|\breportedly\b|\ballegedly\b|\bit is (?:said|rumou?red|reported)\b|\brumou?r has it\b/iu;

/**
 * A sentence that only tells what nobody in particular says: "netizens say that …", "it is said that …", "据说…". Four words
 * or more beside the source.
 */
export function isVagueClaim(words: string, sentence: ReadSentence): boolean {
  if (sentence.tokens.at(-1)?.word === '?' || /[？?]["”’」]?$/u.test(words) || chatter.test(words))
    return false;
  const { hits, tokens } = sentence;
  const source = hits.find(({ groups }) => groups.includes('vague-source'));
  if (/[\u3400-\u9fff]{6}/u.test(words))
    return (
      source !== undefined &&
      (/^据[说传悉]/u.test(words) ||
        /(?:称|说|表示|认为|指出|透露|爆料|直呼|惊呼|感叹|传闻|消息)/u.test(words))
    );
  if (tokens.length < 7) return false;
  return (
    toldVaguely.test(words) ||
    (source !== undefined && hits.some(({ groups }) => groups.includes('attribution')))
  );
}

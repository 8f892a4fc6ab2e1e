/** Words that say nothing about what a figure is of: articles, hedges, helping verbs. */
export const stopWords: ReadonlySet<string> = new Set(
  'the a an its their his her our your my this these those such about around approximately nearly almost roughly some over under only just up more than least most circa estimated well even also too very by been being having do does did indeed really actually finally total altogether overall whole'.split(
    ' ',
  ),
);

/** A word without the endings of number and tense; the same for both forms is all that counts. */
export const stemWord = (word: string): string =>
  word.length <= 3
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|ch|x)es$/, '$1')
        .replace(/(?<=[a-z]{3})(?:ed|ing)$/, '')
        .replace(/(?<![su])s$/, '');

/** Forms of the commonest verbs, by what they stand for here. */
export const cutVerb: ReadonlyMap<string, string> = new Map(
  Object.entries({
    have: 'has have had',
    be: 'is are was were be',
    sell: 'sell sells sold selling',
    buy: 'buy buys bought',
    fall: 'fall falls fell fallen falling',
    rise: 'rise rises rose risen rising',
    make: 'make makes made',
    take: 'take takes took taken',
    pay: 'pay pays paid',
    grow: 'grow grows grew grown',
    lose: 'lose loses lost losing',
    win: 'win wins won',
    cost: 'cost costs costing',
    spend: 'spend spends spent',
    raise: 'raise raises raised raising',
    employ: 'employ employs employed',
    own: 'own owns owned',
    value: 'value values valued',
    price: 'price prices priced',
    reach: 'reach reaches reached',
    acquire: 'acquire acquires acquired',
    stand: 'stand stands stood',
    count: 'count counts counted',
    hold: 'hold holds held',
    charge: 'charge charges charged',
    people: 'people person persons',
    lead: 'lead leads led',
    get: 'get gets got',
    bring: 'bring brings brought',
    build: 'build builds built',
    draw: 'draw draws drew drawn',
    drop: 'drop drops dropped dropping',
    shed: 'shed sheds shedding',
    sink: 'sink sinks sank sunk',
    slip: 'slip slips slipped',
    slide: 'slide slides slid',
    ship: 'ship ships shipped',
    show: 'show shows showed shown',
    shoot: 'shoot shoots shot',
    double: 'double doubles doubled',
    run: 'run runs ran running',
    serve: 'serve serves served',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/** Verbs of a state, which has one value at a time, and of what happens to a thing once. */
export const stateVerbs: ReadonlySet<string> = new Set(
  'have be cost employ own value price worth count hold charge stand can buy acquire total weigh measure contain cover serve run operate house span last comprise account'
    .split(' ')
    .map((verb) => cutVerb.get(verb) ?? stemWord(verb)),
);

/** Verbs of what can happen more than once. */
export const eventVerbs: ReadonlySet<string> = new Set(
  'sell raise pay fall rise grow lose win make take earn spend invest donate reach report post gain drop jump climb surge plunge slip slide tumble soar sink shed add cut fire hire attract draw receive get collect bring generate book ship deliver produce build order download register borrow owe save fine kill injure treat test increase decrease decline double publish film shoot'
    .split(' ')
    .map((verb) => cutVerb.get(verb) ?? stemWord(verb)),
);

/** Helping verbs that are kept, since they change what is said. */
export const modals: ReadonlySet<string> = new Set([
  'can',
  'will',
  'must',
  'in',
  'within',
  'at',
  'for',
  'of',
  'on',
  'with',
  'to',
]);

/** Words that stand for somebody named elsewhere. */
export const isPronoun = (word: string): boolean =>
  /^(?:it|they|he|she|we|i|you|one|there|this|that|these|those|who|which)$/.test(word);

/** Words that only name a basis, which is compared by itself. */
export const basisWords =
  /(?<![a-z-])(?:registered|monthly|daily|weekly|active|paying|paid(?= (?:users|subscribers|members|memberships|accounts|customers))|fiscal|calendar|annuali[sz]ed|adjusted|non-gaap|gaap|reported|net|gross|average|median|fy ?'?\d{2,4})(?![a-z])/g;

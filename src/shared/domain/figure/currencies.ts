import { ratio, type Ratio } from '#shared/domain/exact/ratio.ts';
import { currencyTable, likely } from './currencyTable.ts';

/** What a currency's sign or name says. */
export type CurrencyName = {
  readonly code: string;
  /** Other currencies the same sign or name can mean. */
  readonly others: readonly string[];
  /** Set for minor units: the share of the major unit. */
  readonly minor?: Ratio;
  /** "m" of "MUSD", "k" of "KEUR". */
  readonly factor?: Ratio;
};

/** Codes that are also English words; they count only in capitals. */
const wordLikeCodes = new Set([
  'ALL',
  'TRY',
  'TOP',
  'MAD',
  'COP',
  'CUP',
  'PEN',
  'GEL',
  'MOP',
  'BOB',
  'SOS',
  'BAM',
  'LAK',
  'ANG',
  'RON',
  'BIF',
  'STN',
  'ETH',
  'PAB',
  'SAR',
]);

type Tables = {
  /** English names and codes, lower case; of up to four words. */
  readonly names: ReadonlyMap<string, CurrencyName>;
  /** Signs that stand before (or, most of them, after) the number. */
  readonly signs: ReadonlyMap<string, CurrencyName>;
  /** Chinese names. */
  readonly han: ReadonlyMap<string, CurrencyName>;
  /** The words that names begin and end with. */
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
};

const build = (): Tables => {
  const names = new Map<string, CurrencyName>();
  const signs = new Map<string, CurrencyName>();
  const han = new Map<string, CurrencyName>();
  const byNoun = new Map<string, string[]>();
  const minors = new Map<string, { readonly codes: string[]; readonly share: Ratio }>();
  for (const line of currencyTable.trim().split('\n')) {
    const [code = '', adjectives = '', nouns = '', marks = '', minor = '', chinese = ''] = line.split('|');
    const sure = { code, others: [] };
    names.set(code.toLowerCase(), sure);
    for (const noun of split(nouns)) {
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), code]);
      for (const adjective of split(adjectives))
        for (const form of plurals(noun)) {
          names.set(`${adjective} ${form}`, sure);
          names.set(`${adjective}${form}`.replaceAll(' ', ''), sure);
        }
    }
    for (const mark of split(marks)) signs.set(mark, sure);
    for (const name of split(chinese)) han.set(name, sure);
    for (const part of split(minor)) {
      const [name = '', size] = part.split('/');
      const share = ratio(1, BigInt(size ?? /\/(\d+)/.exec(minor)?.[1] ?? '100'));
      for (const form of plurals(name))
        minors.set(form, { codes: [...(minors.get(form)?.codes ?? []), code], share });
    }
    for (const [letter, zeros] of [
      ['m', 6],
      ['k', 3],
      ['b', 9],
    ] as const)
      names.set(letter + code.toLowerCase(), { ...sure, factor: ratio(10n ** BigInt(zeros)) });
  }
  for (const [noun, codes] of byNoun) {
    const first = likely[noun] ?? codes[0] ?? '';
    const name = { code: first, others: codes.filter((code) => code !== first) };
    for (const form of plurals(noun)) if (!names.has(form)) names.set(form, name);
  }
  for (const [name, { codes, share }] of minors) {
    const first = name === 'cent' || name === 'cents' ? 'USD' : name === 'pence' ? 'GBP' : (codes[0] ?? '');
    names.set(name, { code: first, others: codes.filter((code) => code !== first), minor: share });
  }
  for (const word of ['dlr', 'dlrs', 'dol', 'dols'])
    names.set(word, names.get('dollars') ?? { code: 'USD', others: [] });
  for (const [word, code] of [
    ['stg', 'GBP'],
    ['renminbi yuan', 'CNY'],
    ['yuan renminbi', 'CNY'],
    ['yuan rmb', 'CNY'],
    ['us dlrs', 'USD'],
    ['u.s. dlrs', 'USD'],
    ['canadian dlrs', 'CAD'],
    ['australian dlrs', 'AUD'],
    ['hk dlrs', 'HKD'],
  ] as const)
    names.set(word, { code, others: [] });
  signs.set('$', { code: 'USD', others: ['CAD', 'AUD', 'HKD', 'SGD', 'NZD', 'TWD', 'MXN'] });
  signs.set('¥', { code: 'CNY', others: ['JPY'] });
  signs.set('¢', { code: 'USD', others: [], minor: ratio(1, 100) });
  for (const [name, code, share] of [
    ['角', 'CNY', 10],
    ['毛', 'CNY', 10],
    ['毛钱', 'CNY', 10],
    ['毫', 'HKD', 10],
    ['分', 'CNY', 100],
    ['分钱', 'CNY', 100],
    ['美分', 'USD', 100],
    ['欧分', 'EUR', 100],
    ['日本銭', 'JPY', 100],
    ['日本钱', 'JPY', 100],
    ['便士', 'GBP', 100],
    ['港仙', 'HKD', 100],
    ['仙', 'HKD', 100],
    ['戈比', 'RUB', 100],
  ] as const)
    han.set(name, { code, others: [], minor: ratio(1, share) });
  han.set('法郎', { code: 'CHF', others: ['FRF', 'XOF', 'XAF'] });
  han.set('比索', { code: 'MXN', others: ['PHP', 'ARS', 'CLP', 'COP'] });
  han.set('克朗', { code: 'SEK', others: ['NOK', 'DKK', 'ISK', 'CZK'] });
  han.set('第纳尔', { code: 'KWD', others: ['BHD', 'JOD', 'IQD', 'RSD'] });
  han.set('先令', { code: 'KES', others: ['TZS', 'UGX', 'SOS'] });
  const firstWords = new Set([...names.keys()].map((name) => name.split(' ')[0] ?? ''));
  const lastWords = new Set([...names.keys()].map((name) => name.split(' ').at(-1) ?? ''));
  return { names, signs, han, firstWords, lastWords };
};

const split = (list: string): readonly string[] => (list === '' ? [] : list.split(','));

function plurals(noun: string): readonly string[] {
  if (noun === 'penny') return ['penny', 'pennies'];
  if (
    /(?:s|yen|won|baht|yuan|renminbi|pence|rupiah|dong|rmb|kuai|sterling|kroner|kronor|lei|leva)$/.test(
      noun,
    ) ||
    noun === 'le'
  )
    return [noun];
  return noun.endsWith('y') && !/[aeo]y$/.test(noun)
    ? [noun, `${noun.slice(0, -1)}ies`, `${noun}s`]
    : [noun, `${noun}s`];
}

const tables = build();

export const {
  names: currencyNames,
  signs: currencySigns,
  han: hanCurrencies,
  firstWords: currencyFirstWords,
  lastWords: currencyLastWords,
} = tables;

/** Nouns that are common English words, too; they count only after an adjective or a large number. */
const commonWords =
  /^(?:won|real|sol|sols|som|sum|le|crowns?|colon|leone|dram|sols|tala|lari|pula|dong|lek|kip|rm|rp|dm|ff|kd|bd|jd)$/;

/**
 * Whether a printed name counts as money: codes that are English words only in capitals, nouns that are common words
 * only beside a large number, "mark" never alone ("the 50 million mark").
 */
export function isPrintedAsCurrency(printed: string, name: CurrencyName, isLarge: boolean): boolean {
  if (printed.toUpperCase() === name.code && wordLikeCodes.has(name.code)) return printed === name.code;
  const word = printed.toLowerCase();
  return word !== 'mark' && word !== 'crown' && word !== 'sum' && (isLarge || !commonWords.test(word));
}

/** Whether a name is a code that is an English word, too ("ALL", "TRY"). */
export const isWordLikeCode = ({ code }: CurrencyName, printed: string): boolean =>
  printed.toUpperCase() === code && wordLikeCodes.has(code);

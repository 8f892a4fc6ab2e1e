import type { Qualifier } from './Figure.ts';

/** English and Chinese words before a figure, longest first where one is the tail of another. */
const before: readonly [Qualifier, RegExp][] = [
  [
    'at-least',
    /(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum of|至少|最少|不少于|不低于|起码|至少达)\s*$/,
  ],
  [
    'at-most',
    /(?:at most|no more than|not more than|a maximum of|maximum of|最多|至多|不超过|不多于|不高于)\s*$/,
  ],
  ['up-to', /(?:up to|as (?:much|many|high) as|高达|多达|可达|最高可达|最高)\s*$/],
  ['less-than', /(?:less than|fewer than|lower than|below|under|short of|不到|不足|少于|低于|小于|未满)\s*$/],
  [
    'more-than',
    /(?:(?:more|greater|higher|larger) than|well over|just over|over|above|exceed(?:ing|s|ed)?|in excess of|upwards? of|超过|超過|超|逾|多于|大于|高于|突破)\s*$|(?:^|[^a-z])>\s*$/,
  ],
  ['nearly', /(?:nearly|almost|close to|just under|approaching|将近|接近|近|几乎|差不多|逼近)\s*$/],
  [
    'about',
    /(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.|an estimated|estimated|or so|in the region of|in the order of|on the order of|大约|大約|大概|约|約|左右|估计)\s*$|~\s*$|≈\s*$/,
  ],
];
const after: readonly [Qualifier, RegExp][] = [
  ['about', /^\s*(?:or so\b|左右|上下|前后|or thereabouts\b)/],
  ['more-than', /^\s*(?:or more\b|\+(?![\d])|以上|多(?:个|人|家|名|年|元|天|万|种|次)|有余|开外)/],
  ['at-most', /^\s*(?:or less\b|or fewer\b|以下|以内)/],
];

/** The words before a figure that bound or widen it, and where they start. */
export function readQualifier(text: string, start: number, end: number, limit: number): Qualifier {
  const head = text.slice(Math.max(limit, start - 24), start).replace(/(?:\s(?:a|an|the)|为|在|了)\s*$/, '');
  if (/[a-z≈~>了约近超过逾于达少多足到高破乎概右计過約約不\s]$/.test(head))
    for (const [qualifier, pattern] of before) {
      const found = pattern.exec(head);
      if (found && (/[^a-z]/.test(head[found.index - 1] ?? ' ') || /[^a-z]/.test(found[0][0] ?? '')))
        return qualifier;
    }
  if (/上$/.test(head) && /^[十百千万亿]/.test(text.slice(start, start + 1))) return 'at-least';
  const tail = text.slice(end, end + 12);
  if (tail !== '') for (const [qualifier, pattern] of after) if (pattern.test(tail)) return qualifier;
  return 'exact';
}

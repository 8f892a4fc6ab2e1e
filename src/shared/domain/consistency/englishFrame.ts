import { withoutPeriod } from '#shared/domain/basis/readPeriod.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import {
  basisWords,
  cutVerb,
  eventVerbs,
  isPronoun,
  modals,
  stateVerbs,
  stemWord,
  stopWords,
} from './frameWords.ts';
import type { Frame } from './Frame.ts';

/** After these words on the left of a figure another statement begins. */
const leftBreak =
  /[;:()“”"\n]|[–—]|\.(?=\s)|(?<![a-z])(?:but|while|whereas|although|because|that|which|who|whose|where)(?![a-z])|, (?:and|or|so|as|after|before|when)(?![a-z])/g;
const rightBreak =
  /[,;:()“”"\n]|[–—]|\.(?:\s|$)|(?<![a-z])(?:and|but|while|whereas|although|because|that|which|who|whose|where|after|before|when|as|according|compared|versus|against|up|down|than|or|if)(?![a-z])/;
const said =
  /(?<![a-z])(?:says?|said|claims?|claimed|reports?|reported|announced|told|wrote|estimates?|estimated|notes?|noted|believes?|thinks?|adds?|added|confirmed|insists?|insisted)(?: (?:on|in|at|to) [a-z]+)?(?: that)?(?= |$)/;
/** A stretch between two commas after a name is an explanation. */
const apposition = /^([^,]{2,60}), [^,]{2,80}, (?=[a-z])/;

/** Whose or which it is, the words before tell. */
const pointing = /(?<![a-z])(?:its|their|his|her|our|my|your|this|these|that|those|such|both)(?![a-z])/;

/** Openings that say nothing about what follows. */
const dullFront =
  /^(?:in (?:fact|reality|truth|short|all|total)|by (?:its|their|his|her|our) own (?:count|account|figures)|a (?:year|week|month|day) (?:on|later)|later in [a-z ]+|in the end|as it (?:says|said))/;
const hedge = /(?<![a-z])(?:(?:no )?(?:more|fewer|less|greater) than|not (?:more|less|fewer) than)(?![a-z])/;
const supposed = /(?<![a-z])(?:if|whether|unless|suppose|imagine|would|could|might|may|should)(?![a-z])/;

/** Words that make a figure none that could be compared with another. */
const blocked =
  /(?<![a-z])(?:not|never|no|neither|nor|without|hardly|another|other|others|additional|further|extra|more|fewer|less|each|every|including|includes?|which|some of|than|from|between|by)(?![a-z])[^a-z]*$|n't|(?<![a-z])(?:not|never|than)(?![a-z])/;
const blockedAfter =
  /^\s*(?:[a-z]+ )?(?:more|fewer|less|additional|other|extra|each|apiece|to|of (?:the|them|those|its|which))(?![a-z])/;

/**
 * Reads what an English figure is of: the words of its statement on the left and on the right, in their order, without
 * articles, hedges, times and bases. Undefined where the words deny, suppose, compare, or leave the subject out.
 */
export function englishFrame(
  text: string,
  original: string,
  { figure, sentence, next }: { readonly figure: ReadFigure; readonly sentence: Span; readonly next: number },
): Frame | undefined {
  if (text[sentence.end - 1] === '?') return undefined;
  const whole = text.slice(sentence.start, figure.start);
  const left = supposed.test(whole) ? undefined : readLeft(whole);
  if (left === undefined) return undefined;
  const tail = text.slice(figure.end, Math.min(sentence.end, next));
  if (
    blockedAfter.test(tail) ||
    blocked.test(left.replace(hedge, ' ')) ||
    /(?<![a-z])(?:number|no\.) $/.test(left)
  )
    return undefined;
  const stop = rightBreak.exec(tail);
  const isOwner = /'s $/.test(left);
  // "Dovetalk's 100 million users" has the thing counted, and goes on with something else.
  const right = isOwner ? ` ${figure.unit ?? ''}` : stop ? tail.slice(0, stop.index) : tail;
  const before = withoutOrphans(toWords(left));
  const after = withoutOrphans(toWords(right).toReversed()).toReversed();
  const words = [...before, ...(isOwner ? ['have'] : []), '_', ...after];
  if (isPronoun(before[0] ?? '')) return undefined;
  // What opens a statement needs its subject behind.
  const subject = before.some((word) => !modals.has(word)) ? before : after;
  const content = subject.filter((word) => !stateVerbs.has(word) && word.length > 1);
  if (words.length < 3 || (before.length < 2 && after.length < 3 && !isOwner)) return undefined;
  const place = original.slice(sentence.start, Math.min(sentence.end, next));
  const isNamed = !pointing.test(left) && (content.length > 1 || content.some((word) => isName(place, word)));
  const isState = isOwner || words.some((word) => stateVerbs.has(word));
  const isEvent = words.some((word) => eventVerbs.has(word));
  if (!isState && !isEvent) return undefined;
  return {
    key: words.join(' '),
    isNamed,
    isEvent: !isState,
    isPast: /(?<![a-z])(?:was|were|had|cost|did|employed|owned|counted)(?![a-z])/.test(left + right),
  };
}

/** The words of the statement on the left; undefined where its subject cannot be told. */
function readLeft(whole: string): string | undefined {
  let from = 0;
  for (const found of whole.matchAll(leftBreak)) {
    // "Jane Roe: held on a bond of": the subject stands in front.
    if (found[0] === ':' && !/^\s*["“]/.test(whole.slice(found.index + 1))) return undefined;
    from = found.index + found[0].length;
  }
  let left = whole.slice(from).trimStart();
  const speech = said.exec(left) ?? (from > 0 ? said.exec(whole.slice(0, from)) : null);
  const speaker = speech && toWords((said.exec(left) ? left : whole).slice(0, speech.index)).join(' ');
  const spoken = said.exec(left);
  if (spoken) left = left.slice(spoken.index + spoken[0].length).trimStart();
  left = left.replace(/^[^,]*according to [^,]+, /, '').replace(apposition, '$1 ');
  // "Last year, Acme sold", "In Leeds, Acme sold": a time is compared by itself, a place belongs to the statement.
  const comma = left.lastIndexOf(', ');
  if (comma >= 0) {
    const front = left.slice(0, comma);
    if (
      !/^(?:in|on|at|by|during|after|before|with|for|to|of|as|under|among|across|within|[a-z]+ly|however|later|then|[^a-z]*)(?![a-z])/.test(
        withoutPeriod(front).trimStart(),
      )
    )
      return undefined;
    left = `${front.replace(dullFront, ' ')} ${left.slice(comma + 2)}`;
  }
  // "Dovetalk says it has": the one who speaks.
  const [first = ''] = left.split(' ', 1);
  if (isPronoun(first) && speaker !== null && speaker !== '')
    left = `${speaker} ${left.slice(first.length + 1)}`;
  return left;
}

/** A preposition in front, whose time was taken out ("in 2019"), says nothing. */
const withoutOrphans = (words: readonly string[]): readonly string[] => {
  const first = words.findIndex((word) => !/^(?:in|on|at|by|during|of|for|since|from)$/.test(word));
  return first < 0 ? [] : words.slice(first);
};

const toWords = (stretch: string): readonly string[] =>
  withoutPeriod(stretch)
    .replace(basisWords, ' ')
    .split(/[^\p{L}\p{N}'&-]+/u)
    .map((word) => word.replace(/'s?$|^'/, ''))
    .filter((word) => word !== '' && !stopWords.has(word))
    .map((word) => cutVerb.get(word) ?? stemWord(word));

/** Whether a word of the statement stands there as a name: a capital inside of the sentence, or signs of a brand. */
function isName(place: string, word: string): boolean {
  for (const found of place.matchAll(/[A-Z][\p{L}\p{N}'-]*/gu)) {
    if (stemWord(found[0].toLowerCase().replace(/'s?$/, '')) !== word) continue;
    if (found.index > 0 || /[A-Z].*[A-Z]|\d/.test(found[0]) || !common.has(word)) return true;
  }
  return false;
}

/** Common nouns that open sentences. */
const common = new Set(
  'company firm start-up startup product app maker seller group service platform model course shop store website site brand business market bank fund deal price share stock revenue sale profit user customer subscriber member employee staff people analyst investor expert official researcher study report survey'.split(
    ' ',
  ),
);

import type { Span } from '#shared/domain/words/Span.ts';
import { findDue } from './findDue.ts';

/** A forecast in a sentence: the words that make it one, how sure it sounds, the time it names and when that is over. */
export type Forecast = Span & {
  /** Words that soften it ("may", "is likely to", "有望"); none: said flatly. */
  readonly hedge: Span | null;
  /** The time it names ("within five years", "到2030年"). */
  readonly horizon: Span | null;
  /** By when it should have come true, as a partial ISO date, counted from the date of the text. */
  readonly due: string | undefined;
};

const english = new RegExp(
  [
    String.raw`\b(?:will|won['’]t|shall)\b(?! of\b)|(?<=[a-z])['’]ll\b`,
    String.raw`(?<!than |as |what |than was |widely |previously |initially |originally |better-than-|more-than-|-than-|had |was |were )\bexpect(?:s|ed|ing)?\b(?! loss| credit| volatility)`,
    String.raw`(?<!than |as |had |was |were )\banticipat(?:es?|ed|ing)\b`,
    String.raw`\b(?:is|are|be|it|which|now|been|company|management|analysts|financial|airline|we|they|who|firm|currently|still|further|also|has|have) (?:also |now |currently |further |still )?(?:project(?:s|ed|ing)?|forecast(?:s|ed|ing)?|estimat(?:es?|ed|ing)|target(?:s|ed|ing)?|predict(?:s|ed|ing)?|pegged|envision(?:s|ed|ing)?|assum(?:es?|ed|ing)|foresees?|model(?:l?ing|s)|guid(?:es?|ed|ing))\b(?! loss)`,
    String.raw`\b(?:projects|forecasts|envisions|envisages|foresees|predicts|predict|predicted|prediction|anticipates|targets|targeting|pegged at)\b(?! (?:and|of|in|on|are|were|is|was|for the|under|were|that have)\b|[.,])`,
    String.raw`\b(?:guidance|outlook|projections?)\b(?! (?:range|of genesight))|\bforecast\b(?! of)`,
    String.raw`\b(?:likely|unlikely|going|gonna|set|poised|slated|scheduled|bound|destined|about|sure|on track|on course|on schedule|on pace|well positioned|well-positioned|in line|positioned) to\b(?= (?:\w+ly )?[a-z])`,
    String.raw`\b(?:will|would|could|may|might|is|are|most|very) (?:also )?likely\b`,
    String.raw`\b(?:intends?|plans?|aims?|hopes?|seeks?|wants?|pledged|promised|vowed|committed|commits|targeted|targets|strives?|projected|estimated|forecasted|forecast|budgeted) to\b|\b(?:aims?|targeted|targets|projected|estimated|forecasted|budgeted) (?:at|for)\b`,
    String.raw`\b(?:has|have|had|unveiled|announced) (?:\w+ )?plans? to\b|\bplan(?:s|ning|ned)? (?:to|for|on|is|includes?|calls)\b(?! (?:about |only |just |now )?(?:[$€£¥\d]|priced|free|available|called))|\b(?:is|are|we['’]re) (?:also |now |currently )?(?:planning|targeting|aiming|guiding|expecting|assuming|factoring|forecasting|modeling)\b`,
    String.raw`\bconsensus (?:estimate|mark)s?\b(?! of\b)|\bestimates? (?:for|is|are|calls?|stands?|implies|indicates?|suggests?|pegs?)\b|\b(?:growth|revenue|earnings|sales|eps) estimates? (?:is|are|of|for|stands?)\b`,
    String.raw`\b(?:in|over|within|during|for|through|by) (?:the )?(?:next|coming|following|foreseeable|near|not too distant|end of)\b(?! day\b)|\bin (?:the )?(?:near )?future\b|\b(?:by|through|until|before|beyond) (?:the )?(?:end of |year[- ]end |end-|mid-|late |early |fiscal |fy ?|the (?:first|second|third|fourth) quarter of |calendar )*20[2-9]\d\b`,
    String.raw`\b(?:next|the coming|coming) (?:year|decade|quarter|month|century|generation|few years)s?\b|\b(?:ahead of|on) (?:track|schedule) (?:to|for|with)\b|\bto be in the (?:range|band)\b|\b(?:long[- ]term|full[- ]year|annual|medium[- ]term) (?:\w+ )?(?:targets?|goals?|guidance|outlook)\b`,
    String.raw`\bsooner or later\b|\binevitabl[ey]\b|\bit is only a matter of time\b|\b(?:there is|has) (?:\w+ )?potential (?:to|for)\b`,
    String.raw`\b(?:reiterat|reaffirm|maintain|retain|rais|lower|narrow|updat|issu|provid)\w*(?: \w+){0,3} (?:guidance|outlook|forecasts?|view|targets?)\b`,
    String.raw`\b(?:should|could|may|might|would) (?:also |soon |eventually |still |even |further |likely |well |then )?(?:be|become|reach|grow|rise|fall|increase|decline|decrease|generate|see|replace|help|drive|lead|result|hit|exceed|surpass|bring|continue|remain|range|come|boost|improve|provide|deliver|lose|disappear|add|cut|save|benefit|contribute|double|take|make|face|weigh|hurt|happen|change|expand|create|enable|allow|cost|require|need)\b(?! (?:been|able to (?:see|say)))`,
  ].join('|'),
  'giu',
);
/** A term alone makes a forecast only where nothing tells of the past ("within a year it had …"). */
const termOnly =
  /\bwithin \w+(?: or \w+)? (?:years?|months?|weeks?|decades?)\b|\bin (?:\w+ to )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|\d+) (?:years|decades)['’]?(?: time)?\b(?! (?:ago|ended|to))/giu;
const past = /\b(?:has|have|had|was|were|did|sold|took|made|went|got|\w+ed)\b/iu;
/** Letters that every pattern above needs; most sentences have none of them. */
const trigger =
  /will|won['’]t|shall|['’]ll|expect|anticipat|project|forecast|estimat|target|predict|peg|envisi|assum|foresee|model|guid|outlook|likely|going|gonna| set |poised|slated|scheduled|bound|destined|about to|sure to|track|course|schedule|pace|position|line to|intend|plan|aim|hope|seek|want|pledge|promise|vow|commit|strive|budget|factor|consensus|next|coming|following|foreseeable|future|year|decade|month|week|spring|summer|autumn|winter|20[2-9]\d|to be in|sooner|inevitab|matter of|potential|should|could|may|might|would|reiterat|reaffirm|maintain|retain|rais|lower|narrow|updat|issu|provid|[将预未来明后下计目迟终会望料或内底诺]/iu;
const han =
  /(?<![即必])将(?!军|近|领|来临|就)(?:会|在|于)?|将会|预计|预测|预期|有望|料将|即将|必将|或将|势必|未来\S{0,6}?[年月]|到\s?20[2-9]\d\s?年|明年|后年|下个?(?:季度|月|年)|承诺(?!书)|计划(?:在|于|到|今|明|未来|投)|目标(?:是|为)|迟早|终将|会在\S{0,8}[年月]|(?:[一二两三四五六七八九十百几\d]+)年(?:之|以)?内(?!\S{0,40}[了过已曾])|去年(?:年)?底(?=\S{0,4}实现)/g;

const hedges =
  /\b(?:may|might|could|should|would|likely|unlikely|possibly|perhaps|probably|potentially|hopes?|aims?|seeks?|expects? |is expected|are expected|intends?|plans?|believes?|about to)\b|有望|或将|或|可能|预计|预期|料将|也许|大概|计划/iu;

/** Sentences that look back: a forecast beaten or missed, prices paid, what was promised before. */
const looksBack =
  /\b(?:beat(?:s|en|ing)?|miss(?:ed|es|ing)?|surpass(?:ed|es|ing)|outpac(?:ed|es|ing)|exceed(?:ed|s|ing)|lagg(?:ed|ing)|lag|trail(?:ed|ing)|topp(?:ed|ing)|fell short|came (?:in )?(?:above|below|ahead|under|in line|at)|(?:above|below|ahead of|higher than|lower than|better than|worse than|missing|beating|versus|against|short of|in line with|compared with) (?:the |our |its |their |management['’]s )?(?:\w+ )*?(?:consensus|estimates?|expectations?|forecasts?|guidance|projections?|outlook|mark))\b/iu;
const looksForward =
  /\b(?:will|expects?|anticipates?|projects|envisions?|forecasts|intends|(?:is|are) (?:also |now |currently |still |likely )?(?:expected|anticipated|projected|estimated|forecast|likely|pegged))\b|['’]ll\b/iu;

/**
 * The forecast of a sentence, if it holds one: words of futurity, expectation, plan or guidance that do not look back on
 * a forecast that was beaten or missed. `date`: the day of the text (partial ISO), from which terms are counted.
 */
export function findForecast(text: string, sentence: Span, date?: string): Forecast | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (!trigger.test(words)) return undefined;
  const first = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    return pattern.exec(words);
  };
  const found = first(english) ?? first(han) ?? (past.test(words) ? null : first(termOnly));
  if (!found) return undefined;
  if (looksBack.test(words) && !looksForward.test(words)) return undefined;
  const place = (match: { readonly index: number; readonly 0: string } | null): Span | null =>
    match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const horizon = findDue(words, date);
  return {
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
    hedge: place(hedges.exec(words)),
    horizon: horizon ? { start: sentence.start + horizon.start, end: sentence.start + horizon.end } : null,
    due: horizon?.due,
  };
}

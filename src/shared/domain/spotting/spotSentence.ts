import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import type { Quotation } from '#shared/domain/quotation/findQuotations.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import { findClaimant, findPerson } from './findClaimant.ts';
import { findForecast } from './findForecast.ts';
import { findGaps } from './findGaps.ts';
import { findBold, isVagueClaim } from './findBold.ts';
import { groupsIn, nameClause, type NamedClause } from './nameClause.ts';
import type { ReadSentence } from './readSentence.ts';
import { signalRules, type Signal, type SignalRule } from './Signal.ts';
import { splitClauses } from './splitClauses.ts';
import type { SpottedClaim } from './SpottedClaim.ts';
import { weighClaim } from './weighClaim.ts';

type Draft = Span & { readonly kind: ClaimKind; readonly due?: string; readonly quotation?: Quotation };

const kindRule: Readonly<Partial<Record<ClaimKind, SignalRule>>> = {
  'stock-move': 'share-price',
  'sales-figure': 'sale',
  price: 'price',
  'user-count': 'users',
  'funding-or-deal': 'funding',
  capability: 'capability',
  access: 'access',
  'event-or-date': 'event',
};
const alwaysTold: ReadonlySet<string> = new Set<SignalRule>([
  'comparison',
  'superlative',
  'universal',
  'causal',
  'attribution',
  'hype-word',
  'vague-source',
]);
const isRule = (group: string): group is SignalRule => (signalRules as readonly string[]).includes(group);

/** Whether a clause begins with a subject of its own, so that it does not go on with the claim before. */
const hasSubject = (sentence: ReadSentence, clause: NamedClause): boolean => {
  // "and the picture library X fell by 5 %": in a list of moves every name is the subject of one.
  const reach = clause.kind === 'stock-move' ? clause.end - clause.start : 4;
  return sentence.names.some(({ start }) => start >= clause.start && start - clause.start <= reach);
};

/** Beginnings that lack their subject, which stands in the claim before. */
const goesOn =
  /^(?:and |but |then )?(?:dropped out|graduated|joined|left|founded|has|have|had|is|was|were|sold|took|earned|raised|completed|made|received|obtained)\b/i;

/** Whether a clause only says when or where something happened that the next one tells. */
const isLeadIn = (text: string, clause: NamedClause, later: readonly NamedClause[]): boolean =>
  clause.kind === 'event-or-date' &&
  later[0] !== undefined &&
  (dateAlone.test(text.slice(clause.start, clause.end)) ||
    (later[0].kind !== null && leadWord.test(text.slice(clause.start, clause.start + 10))));

const leadWord = /^(?:on|after|when|before|since|as|at|in|by|during|following|with)\b/i;
const dateAlone =
  /^自[^，]{2,16}(?:以来|起)$|^截[至止][^，]{2,16}$|^(?:[今去前明]年|20\d\d\s?年|\d{1,2}\s?[月日号]|当地时间|[早中晚上下午凌晨]|[年底初末前后]){1,6}$|^(?:(?:on|in) )?[a-z]+ \d{1,2}(?:, 20\d\d)?$/i;

/** Clauses to claims: runs of one kind, what says nothing by itself going with what stands before it. */
function joinClauses(text: string, sentence: ReadSentence, clauses: readonly NamedClause[]): Draft[] {
  const found: Draft[] = [];
  let open: { start: number; end: number; kind: ClaimKind; due?: string | undefined } | undefined;
  let lead: number | undefined;
  const close = (): void => {
    if (open)
      found.push({
        start: open.start,
        end: open.end,
        kind: open.kind,
        ...(open.due === undefined ? {} : { due: open.due }),
      });
    open = undefined;
  };
  for (const [at, each] of clauses.entries()) {
    // "It can read two million words and write a novel in 40 seconds": what it can goes on.
    const clause: NamedClause =
      open?.kind === 'capability' &&
      each.kind === 'statistic' &&
      /^(?:and|or) (?:also |even )?[a-z]+ (?:a|an|the|\d)\b/.test(text.slice(each.start, each.start + 40))
        ? { ...each, kind: 'capability' }
        : each;
    if (clause.kind === null || isLeadIn(text, clause, clauses.slice(at + 1))) {
      if (open) open.end = clause.end;
      else lead ??= clause.start;
      continue;
    }
    const isNew =
      open?.kind !== clause.kind ||
      (clause.hasFigure && (clause.kind === 'price' || hasSubject(sentence, clause)));
    if (isNew) {
      // A sale goes on with the thing that was priced before it ("at 199 yuan, sold 250,000 sets"), a verb with its subject.
      const priced: number | undefined =
        open !== undefined &&
        ((open.kind === 'price' && clause.kind === 'sales-figure' && !hasSubject(sentence, clause)) ||
          goesOn.test(text.slice(clause.start, clause.start + 24)))
          ? open.start
          : undefined;
      close();
      open = { start: priced ?? lead ?? clause.start, end: clause.end, kind: clause.kind };
    } else if (open) open.end = clause.end;
    if (open && clause.forecast?.due !== undefined) open.due ??= clause.forecast.due;
    for (const { figure, kind } of clause.others)
      found.push({ start: lead ?? clause.start, end: Math.max(figure.end, clause.start), kind });
    lead = undefined;
  }
  close();
  return found;
}

function reasonsOf(text: string, sentence: ReadSentence, draft: Draft): Signal[] {
  const found: Signal[] = [];
  const isIn = ({ start, end }: Span): boolean => start >= draft.start && end <= draft.end;
  for (const figure of sentence.figures)
    if (isIn(figure) && figure.kind !== 'ordinal')
      found.push({ rule: 'figure', start: figure.start, end: figure.end });
  for (const name of sentence.names)
    if (isIn(name)) found.push({ rule: 'named-entity', start: name.start, end: name.end });
  const own = kindRule[draft.kind];
  for (const hit of sentence.hits) {
    if (!isIn(hit)) continue;
    for (const group of hit.groups)
      if (isRule(group) && (alwaysTold.has(group) || group === own))
        found.push({ rule: group, start: hit.start, end: hit.end });
  }
  if (
    (draft.kind === 'other' || draft.kind === 'capability') &&
    !found.some(({ rule }) => rule === 'superlative' || rule === 'universal')
  ) {
    const bold = findBold(text.slice(draft.start, draft.end), sentence);
    if (bold) found.push({ ...bold, start: draft.start + bold.start, end: draft.start + bold.end });
  }
  if (draft.quotation)
    found.push({ rule: 'quotation', start: draft.quotation.start, end: draft.quotation.end });
  // One whose time was over is an event, and its time still the reason to look.
  if (draft.kind === 'prediction' || draft.due !== undefined) {
    const forecast = findForecast(text, draft);
    if (forecast) found.push({ rule: 'forecast', start: forecast.start, end: forecast.end });
    if (forecast?.hedge) found.push({ rule: 'hedge', ...forecast.hedge });
    if (forecast?.horizon) found.push({ rule: 'horizon', ...forecast.horizon });
  }
  return found;
}

const wordsOf = (text: string, { start, end }: Span): number => {
  const words = text.slice(start, end);
  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return (words.match(/[\p{Script=Latin}\p{N}'’]+/gu)?.length ?? 0) + han / 2;
};

/** A quotation worth a claim: four words and more, six Chinese characters and more, of somebody or standing alone. */
const isQuoteClaim = (text: string, quotation: Quotation): boolean => {
  const count = wordsOf(text, quotation);
  const isHan = /[\u3400-\u9fff]{2}/.test(text.slice(quotation.start, quotation.end));
  return (
    count >= (isHan ? 3 : 4) &&
    (quotation.style === 'direct' || quotation.speaker !== null || quotation.cue !== null)
  );
};

/** Text that is no prose: tables, code, numbers alone. */
function isProse(text: string, { start, end, tokens, hits }: ReadSentence): boolean {
  const words = text.slice(start, end);
  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  if (han >= 5) return true;
  const letters = tokens.filter(({ word }) => /^\p{L}{2}/u.test(word)).length + han / 2;
  const numbers = tokens.filter(({ word }) => word.startsWith('#')).length;
  const signs = words.match(/[{}<>=|\\\t]/g)?.length ?? 0;
  return (
    letters >= 3 && letters >= numbers * 1.2 && signs * 4 <= letters && (hits.length > 0 || letters >= 5)
  );
}

/**
 * The claims of one sentence, with kind, claimant, figures and reasons. `previous`: sentences before it, nearest first;
 * `mayForecast`: it holds a forecast; `date`: the day of the text.
 */
export function spotSentence(
  text: string,
  sentence: ReadSentence,
  score: number,
  previous: readonly ReadSentence[],
  mayForecast: boolean,
  date: string | undefined,
): SpottedClaim[] {
  if (!isProse(text, sentence) && sentence.quotations.length === 0) return [];
  const whole = new Set(groupsIn(sentence, sentence));
  if (isAmongShares(text, sentence, previous)) whole.add('share-price');
  const clauses = splitClauses(text, sentence).map((clause) =>
    nameClause(text, clause, sentence, whole, mayForecast, date),
  );
  const quotes: Draft[] = sentence.quotations
    .filter((quotation) => isQuoteClaim(text, quotation))
    .map((quotation) => ({
      start: Math.min(sentence.start, quotation.start),
      end: Math.max(
        quotation.speaker && quotation.speaker.end <= sentence.end ? quotation.speaker.end : 0,
        quotation.end,
        quotation.cue && quotation.cue.end <= sentence.end ? quotation.cue.end : 0,
      ),
      kind: 'quote',
      quotation,
    }));
  const isQuoted = (draft: Draft): boolean =>
    quotes.some(
      ({ quotation }) => quotation && draft.start >= quotation.start - 1 && draft.end <= quotation.end + 1,
    ) &&
    draft.kind !== 'prediction' &&
    !sentence.figures.some(({ start, end }) => start >= draft.start && end <= draft.end);
  const drafts: Draft[] = [
    ...quotes,
    ...joinClauses(text, sentence, clauses).filter(
      (draft) =>
        !isQuoted(draft) && !(quotes.length > 0 && isSoft(draft.kind)) && !isAccessToQuote(draft, quotes),
    ),
  ];
  if (drafts.length === 0 && isVagueClaim(text.slice(sentence.start, sentence.end), sentence))
    drafts.push({ start: sentence.start, end: sentence.end, kind: 'other' });
  const told = drafts.length > 0 ? findClaimant(text, sentence, previous) : null;
  const claims: SpottedClaim[] = [];
  for (const draft of drafts) {
    const claimant = speakerOf(text, draft, sentence, previous) ?? told;
    const figures = sentence.figures.filter(({ start, end }) => start >= draft.start && end <= draft.end);
    const reasons = [
      ...reasonsOf(text, sentence, draft),
      ...findGaps(text, draft, draft.kind, figures, sentence, claimant),
    ];
    claims.push({
      start: draft.start,
      end: draft.end,
      kind: draft.kind,
      isUniversal: reasons.some(({ rule }) => rule === 'superlative' || rule === 'universal'),
      score: weighClaim(draft.kind, reasons, score),
      claimant: claimant && { start: claimant.start, end: claimant.end },
      reasons,
      figures,
      ...(draft.due === undefined ? {} : { due: draft.due }),
    });
  }
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Who said a quotation; a pronoun stands for the one who spoke or was named in full before. */
function speakerOf(
  text: string,
  { quotation }: Draft,
  sentence: ReadSentence,
  previous: readonly ReadSentence[],
): Span | null {
  const speaker = quotation?.speaker ?? (quotation ? leadsTo(text, quotation, sentence) : null);
  if (speaker === null || !/^(?:he|she|they)$/i.test(text.slice(speaker.start, speaker.end))) return speaker;
  return findPerson(text, sentence, previous) ?? speaker;
}

/** "Zhou Hui, a professor, poured cold water: “…”": the name that begins a sentence whose colon opens the quotation. */
function leadsTo(text: string, quotation: Quotation, sentence: ReadSentence): Span | null {
  const isOpened = /[:：]\s?$/u.test(
    text.slice(Math.max(sentence.start, quotation.start - 3), quotation.start),
  );
  const name = sentence.names.find(({ start }) => start === sentence.start);
  return isOpened && name && name.end < quotation.start ? { start: name.start, end: name.end } : null;
}

/** Whether the sentences right before, in the same paragraph, speak of shares: "Another firm rose 3.2 %" goes on with that. */
const isAmongShares = (text: string, sentence: ReadSentence, previous: readonly ReadSentence[]): boolean =>
  previous
    .slice(0, 2)
    .some(
      (before) =>
        before.hits.some(({ groups }) => groups.includes('share-price')) &&
        !text.slice(before.end, sentence.start).includes('\n'),
    );

/** "On his beta account: “…”": words of access that only lead a quotation in. */
const isAccessToQuote = (draft: Draft, quotes: readonly Span[]): boolean =>
  draft.kind === 'access' && quotes.some(({ start, end }) => start <= draft.start && end >= draft.end);

/** Kinds that words alone make, which a sentence with a quotation has from what surrounds it. */
const isSoft = (kind: ClaimKind): boolean =>
  kind === 'other' || kind === 'event-or-date' || kind === 'capability';

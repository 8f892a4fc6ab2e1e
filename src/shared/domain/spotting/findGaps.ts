import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { readDirection } from '#shared/domain/arithmetic/readDirection.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import type { Span } from '#shared/domain/words/Span.ts';
import type { ReadSentence } from './readSentence.ts';
import type { Signal } from './Signal.ts';

const upOrDown =
  /\b(?:fell|falls?|fallen|drop\w*|rose|rises?|risen|surg\w+|jump\w*|plung\w+|tumbl\w+|slid\w*|gain\w*|lost|loses?|losing|loss|climb\w*|soar\w*|sank|up|down|plummet\w*|rall\w+|slump\w*|evaporat\w+|wip\w+|shed|skyrocket\w*|shr[aiu]nk|increas\w+|decreas\w+|declin\w+|higher|lower|limit|slipp\w+|edged|flat|shrugged)\b|[跌涨]|蒸发|缩水|飙升/iu;
const timeWord =
  /\b(?:last|this|since|by|in|on|until|as of|yesterday|today|overnight|year|month|week|day)\b|[年月日]|昨|今/iu;

/** What a claim leaves out that a checker must ask for. */
export function findGaps(
  text: string,
  claim: Span,
  kind: ClaimKind,
  figures: readonly ReadFigure[],
  sentence: ReadSentence,
  claimant: Span | null,
): Signal[] {
  const found: Signal[] = [];
  const words = text.slice(claim.start, claim.end);
  const lowered = text.slice(sentence.start, sentence.end).toLowerCase();
  for (const figure of figures) {
    const { start, end } = figure;
    if (figure.malformed) found.push({ rule: 'garbled-figure', start, end });
    const isBare = figure.kind === 'number' && figure.unit === undefined;
    if ((kind === 'price' || kind === 'sales-figure' || kind === 'funding-or-deal') && isBare)
      found.push({ rule: 'missing-unit', start, end });
    if (kind === 'stock-move' && figure.kind === 'percent' && !upOrDown.test(words))
      found.push({ rule: 'missing-direction', start, end });
    if (kind === 'statistic' && (figure.kind === 'percent' || figure.kind === 'multiple')) {
      const moved = { ...figure, start: start - sentence.start, end: end - sentence.start };
      const others = sentence.figures.filter(
        ({ kind: other }) => other === 'number' || other === 'count' || other === 'money',
      );
      if (others.length === 0 && (figure.kind === 'multiple' || readDirection(lowered, moved, 0)))
        found.push({ rule: 'missing-base', start, end });
    }
    if (figure.kind === 'date' && figure.date?.startsWith('--') === true)
      found.push({ rule: 'missing-date', start, end });
  }
  const needsDate = kind === 'user-count' || kind === 'statistic' || kind === 'sales-figure';
  const [first] = figures;
  if (
    needsDate &&
    first &&
    !timeWord.test(lowered) &&
    !sentence.figures.some(({ kind: each }) => each === 'date')
  )
    found.push({ rule: 'missing-date', start: first.start, end: first.end });
  if (kind === 'statistic' && first && claimant === null)
    found.push({ rule: 'missing-source', start: first.start, end: first.end });
  return found;
}

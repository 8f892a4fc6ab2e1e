import model from './checkworthyModel.json' with { type: 'json' };
import { checkworthyFeatures, isQuantity } from './checkworthyFeatures.ts';
import type { ReadSentence } from './readSentence.ts';

/** A score from this value on means: worth a check. Chosen by cross-validation; see docs/spotting.md. */
export const checkworthyThreshold = model.threshold;

const values = model.weights.split(' ');
const weights: ReadonlyMap<string, number> = new Map(
  model.names.split('\t').map((name, at) => [name, Number(values[at]) * model.weightUnit]),
);

/** The margin of that score. */
const thresholdMargin =
  (Math.log(checkworthyThreshold / (1 - checkworthyThreshold)) - model.intercept) / model.slope;
/** Figures lift a sentence from so far below: what the words put lower is worth a check no more often than any other. */
const liftAtMost = 0.6;

/**
 * A figure stated flatly, by somebody who does not speak of himself: worth a check unless the words say otherwise.
 * The model learnt from debates, where such sentences are rare.
 */
function isNumericStatement({ tokens, hits, figures }: ReadSentence): boolean {
  if (tokens.at(-1)?.word === '?') return false;
  if (figures.length === 0 && !tokens.some(({ word }) => word === '#year')) return false;
  const groups = new Set(hits.flatMap((hit) => hit.groups));
  const hasDigits = figures.some((figure) => isQuantity(figure) && figure.isDigits);
  if (groups.has('i') || groups.has('courtesy')) return false;
  return hasDigits || !(groups.has('we') || groups.has('you') || groups.has('opinion'));
}

/** How much a whole sentence needs a check, 0…1: the linear model, lifted to the threshold for flat statements of a figure. */
export function scoreSentence(sentence: ReadSentence): number {
  let sum = 0;
  let count = 0;
  for (const feature of checkworthyFeatures(sentence.tokens, sentence.figures, sentence.hits)) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    count += 1;
  }
  const margin = sum / Math.sqrt(Math.max(1, count)) + model.bias;
  const share = 1 / (1 + Math.exp(-(model.slope * margin + model.intercept)));
  // Among the lifted the order stays that of the model.
  const isLifted = margin > thresholdMargin - liftAtMost && isNumericStatement(sentence);
  const score = isLifted ? Math.max(share, checkworthyThreshold + share / 10) : share;
  return Math.round(score * 10_000) / 10_000;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { checkworthyFeatures } from '#shared/domain/spotting/checkworthyFeatures.ts';
import { findEnglishHits } from '#shared/domain/spotting/findSignals.ts';
import { readTokens } from '#shared/domain/spotting/readTokens.ts';
import { groupAlike } from './groupAlike.ts';
import { averagePrecision, findBestThreshold, fitLogistic, judge, type Scored } from './judge.ts';
import { type Example, marginOf, trainLinear, type TrainSettings } from './trainLinear.ts';

// `node resources/spotting/train.ts FILE`: trains the weights of check-worthiness from ClaimBuster's two-class file, as
// JSON lines {"id","input":{"text"},"expected":{"checkworthy"}}, and writes them beside the code that reads them.
// The sentences themselves are not part of this project. Docs/spotting.md says where they come from.
const settings: TrainSettings = { seed: 2020, minimumCount: 2, cost: 0.1, positiveCost: 1.5, epochs: 30 };
const folds = 5;
const smallestWeight = 0.02;
const target = join(import.meta.dirname, '../../src/shared/domain/spotting/checkworthyModel.json');

type Row = {
  readonly id: string;
  readonly input: { readonly text: string };
  readonly expected: { readonly checkworthy: boolean };
};

const toExample = ({ id, input: { text }, expected }: Row): Example => {
  const tokens = readTokens(text, 0, text.length);
  const features = checkworthyFeatures(tokens, findFigures(text), findEnglishHits(tokens));
  return { id, features: [...features], isPositive: expected.checkworthy };
};

/** Which fold a sentence is in: by the id of the first that is nearly the same, so that those stay together. */
function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % folds;
}

const path = process.argv[2];
if (path === undefined) throw new Error('Name the file with the sentences.');
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const examples = rows.map(toExample);
const foldAt = groupAlike(rows.map(({ input }) => input.text)).map((first) => foldOf(rows[first]?.id ?? ''));

const scored: Scored[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const model = trainLinear(
    examples.filter((_, at) => foldAt[at] !== fold),
    settings,
  );
  examples.forEach(({ features, isPositive }, at) => {
    if (foldAt[at] === fold) scored.push({ margin: marginOf(model, features), isPositive });
  });
}
// In a debate one sentence in four is worth a check; where texts are chosen for checking, one in three.
const positives = scored.filter(({ isPositive }) => isPositive).length;
const negativeWeight = (2 * positives) / (scored.length - positives);
const threshold = findBestThreshold(scored, negativeWeight);
const { slope, intercept } = fitLogistic(scored);
const toScore = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + intercept)));
const rounded = (value: number, digits = 3) => Number(value.toFixed(digits));
const { precision, recall, f1 } = judge(scored, threshold);

const { weights, bias } = trainLinear(examples, settings);
const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= smallestWeight);
kept.sort(([a], [b]) => (a < b ? -1 : 1));
const file = {
  about:
    'Weights of check-worthiness. Made by resources/spotting/train.ts; not to be edited. See docs/spotting.md.',
  trainedOn:
    'ClaimBuster: A Benchmark Dataset of Check-worthy Factual Claims. Arslan, Hassan, Li, Tremayne 2020, doi 10.5281/zenodo.3609356, CC BY 4.0. Two-class file; sentences of United States presidential debates 1960-2016.',
  sentences: examples.length,
  worthCheck: examples.filter(({ isPositive }) => isPositive).length,
  settings,
  crossValidated: {
    folds,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    f1WhereOneInThree: rounded(judge(scored, threshold, negativeWeight).f1),
    averagePrecision: rounded(averagePrecision(scored)),
  },
  threshold: rounded(toScore(threshold)),
  slope: rounded(slope, 4),
  intercept: rounded(intercept, 4),
  bias: rounded(bias, 4),
  weightUnit: 0.01,
  names: kept.map(([name]) => name).join('\t'),
  weights: kept.map(([, weight]) => Math.round(weight * 100)).join(' '),
};
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
process.stdout.write(`${kept.length} weights; ${JSON.stringify(file.crossValidated)}\n`);

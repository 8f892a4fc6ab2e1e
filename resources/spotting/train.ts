import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { checkworthyFeatures } from '#shared/domain/spotting/checkworthyFeatures.ts';
import { findEnglishHits } from '#shared/domain/spotting/findSignals.ts';
import { readTokens } from '#shared/domain/spotting/readTokens.ts';
import { averagePrecision, findBestThreshold, fitLogistic, judge, type Scored } from './judge.ts';
import { type Example, marginOf, trainLinear, type TrainSettings } from './trainLinear.ts';

// `node resources/spotting/train.ts FILE`: trains the weights of check-worthiness from ClaimBuster's two-class file, as
// JSON lines {"id","input":{"text"},"expected":{"checkworthy"}}, and writes them beside the code that reads them.
// The sentences themselves are not part of this project. Docs/spotting.md says where they come from.
const settings: TrainSettings = { seed: 2020, minimumCount: 4, cost: 0.1, positiveCost: 1.5, epochs: 30 };
const smallestWeight = 0.02;
const target = join(import.meta.dirname, '../../src/shared/domain/spotting/checkworthyModel.json');

/** Sentences are numbered through the debates: so many in a row are of the same few debates. */
const debatesLength = 2_000;
/** From this number on: the latest debates of the file, nearest to the texts of today. */
const latestFrom = 28_500;

type Row = {
  readonly id: string;
  readonly input: { readonly text: string };
  readonly expected: { readonly checkworthy: boolean };
};
type Judged = Scored & { readonly number: number };

const toExample = ({ input: { text }, expected }: Row): Example => {
  const tokens = readTokens(text, 0, text.length);
  const features = checkworthyFeatures(tokens, findFigures(text), findEnglishHits(tokens));
  return { features: [...features], isPositive: expected.checkworthy };
};

/** A sentence's number among all of the debates, the digits of its id. */
function numberOf(id: string): number {
  const digits = /\d+$/.exec(id)?.[0];
  if (digits === undefined) throw new Error(`This id does not end in a number: ${id}`);
  return Number(digits);
}

/** How much a negative counts, so that one sentence in three is worth a check, as where texts are chosen for checking. */
function weightOfNegative(scored: readonly Scored[]): number {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  return (2 * positives) / (scored.length - positives);
}

const path = process.argv[2];
if (path === undefined) throw new Error('Name the file with the sentences.');
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const examples = rows.map(toExample);
const numbers = rows.map(({ id }) => numberOf(id));
const debates = numbers.map((number) => Math.floor(number / debatesLength));

// Each run of debates is judged by a model that was taught all others.
const scored: Judged[] = [];
for (const held of new Set(debates)) {
  const model = trainLinear(
    examples.filter((_, at) => debates[at] !== held),
    settings,
  );
  examples.forEach(({ features, isPositive }, at) => {
    if (debates[at] !== held) return;
    scored.push({ margin: marginOf(model, features), isPositive, number: numbers[at] ?? 0 });
  });
}
const latest = scored.filter(({ number }) => number >= latestFrom);
// New debates use words that the old ones lack, so their margins are lower: both sets have the same say.
const threshold = findBestThreshold([
  { scored, negativeWeight: weightOfNegative(scored) },
  { scored: latest, negativeWeight: weightOfNegative(latest) },
]);
const { slope, intercept } = fitLogistic(scored);
const toScore = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + intercept)));
const rounded = (value: number, digits = 3) => Number(value.toFixed(digits));
const measuresOf = (judged: readonly Scored[]) => {
  const { precision, recall, f1 } = judge(judged, threshold);
  return {
    sentences: judged.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    f1WhereOneInThree: rounded(judge(judged, threshold, weightOfNegative(judged)).f1),
    averagePrecision: rounded(averagePrecision(judged)),
  };
};

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
  heldOutByDebates: { all: measuresOf(scored), latest: measuresOf(latest) },
  threshold: rounded(toScore(threshold)),
  slope: rounded(slope, 4),
  intercept: rounded(intercept, 4),
  bias: rounded(bias, 4),
  weightUnit: 0.01,
  names: kept.map(([name]) => name).join('\t'),
  weights: kept.map(([, weight]) => Math.round(weight * 100)).join(' '),
};
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`);
process.stdout.write(
  `${kept.length} weights; threshold ${file.threshold}; ${JSON.stringify(file.heldOutByDebates, null, 1)}\n`,
);

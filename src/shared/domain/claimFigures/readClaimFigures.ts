import { checkArithmetic } from '#shared/domain/arithmetic/checkArithmetic.ts';
import { implyUnits } from '#shared/domain/arithmetic/implyUnits.ts';
import { readDirection } from '#shared/domain/arithmetic/readDirection.ts';
import { type PlainCheck, toPlainCheck } from '#shared/domain/arithmetic/toPlainCheck.ts';
import type { Basis } from '#shared/domain/basis/Basis.ts';
import { basisOf } from '#shared/domain/basis/basisOf.ts';
import { findSentence, readPeriod } from '#shared/domain/basis/readPeriod.ts';
import type { Figure } from '#shared/domain/figure/Figure.ts';
import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';
import { toFigure } from '#shared/domain/figure/readFigures.ts';

/** Where words of a claim stand. */
export const figureOrigins = ['claim', 'appearance', 'evidence'] as const;

/** Words that belong to a claim; for an appearance, the whole sentences it stands in. */
export type ClaimWords = { readonly from: (typeof figureOrigins)[number]; readonly text: string };

/** A figure of a claim. */
export type ClaimFigure = Figure & {
  /** A change in percent or times, with no value beside it that it could be a change of. */
  readonly isBaseMissing: boolean;
  /** What it is counted or measured on, where its words say so. */
  readonly basis: readonly Basis[];
  /** The words of its sentence that name a time; empty where none does. */
  readonly period: string;
};

/** The figures and the sums of one stretch of words. */
export type WordsFigures = {
  readonly figures: readonly ClaimFigure[];
  /** Figures beyond `mostFigures` that are not listed. */
  readonly moreFigures: number;
  readonly checks: readonly PlainCheck[];
};

/** A passage with more figures than this is a table, to be read where it stands. */
const mostFigures = 40;

/**
 * Reads the figures of a claim's words and recomputes what they allow, one answer for each of `all`. The words of
 * evidence are read and not recomputed. What an appearance only repeats is given once.
 */
export function readClaimFigures(all: readonly ClaimWords[]): readonly WordsFigures[] {
  const told = new Set<string>();
  const isNew = (key: string): boolean => !told.has(key) && told.add(key) !== undefined;
  return all.map(({ from, text }) => {
    const folded = foldText(text);
    const read = findFigures(text);
    const all = read
      .filter((figure) => !isPronoun(folded, figure))
      .map((figure) => ({
        ...toFigure(text, figure),
        isBaseMissing: isBaseMissing(folded, figure, read),
        basis: basisOf(folded, read, figure),
        period:
          figure.kind === 'date' || figure.kind === 'duration'
            ? ''
            : readPeriod(folded, findSentence(folded, figure)),
      }));
    const fresh = from === 'evidence' ? all : all.filter((figure) => isNew(keyOf(figure)));
    const checks =
      from === 'evidence' ? [] : recompute(text).filter(({ sum, why }) => isNew(`${sum} ${why ?? ''}`));
    return {
      figures: fresh.slice(0, mostFigures),
      moreFigures: Math.max(0, fresh.length - mostFigures),
      checks: checks.map(toPlainCheck),
    };
  });
}

function recompute(text: string) {
  const { checks } = checkArithmetic(text);
  const implied = checks.some(({ relation }) => relation === 'product') ? undefined : implyUnits(text);
  return implied ? [...checks, implied] : checks;
}

/** A bare "one" mostly stands for a person or a thing. */
const isPronoun = (text: string, { start, end }: ReadFigure): boolean => /^one$/.test(text.slice(start, end));

const keyOf = ({ text, kind, value, low, high, malformed }: Figure): string =>
  JSON.stringify([kind, value ?? null, low ?? null, high ?? null, malformed ? text : null]);

/** Amounts that a change could be measured from or to. */
const amounts: readonly Figure['kind'][] = ['number', 'money', 'count', 'dimension'];

function isBaseMissing(text: string, figure: ReadFigure, figures: readonly ReadFigure[]): boolean {
  if (figure.kind !== 'percent' || figure.value === undefined || figure.malformed) return false;
  if (figures.some(({ kind }) => amounts.includes(kind))) return false;
  const before = figures.filter(({ end }) => end <= figure.start).map(({ end }) => end);
  return readDirection(text, figure, Math.max(0, ...before)) !== undefined;
}

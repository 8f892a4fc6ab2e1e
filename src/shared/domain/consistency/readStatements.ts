import type { Basis } from '#shared/domain/basis/Basis.ts';
import { limitsOf, readBasis } from '#shared/domain/basis/readBasis.ts';
import { readPeriod } from '#shared/domain/basis/readPeriod.ts';
import { findFigures } from '#shared/domain/figure/findFigures.ts';
import { foldText } from '#shared/domain/figure/foldText.ts';
import { splitSentences } from '#shared/domain/sentence/splitSentences.ts';
import type { StatedFigure } from './Consistency.ts';
import { englishFrame } from './englishFrame.ts';
import type { Frame } from './Frame.ts';
import { hanFrame } from './hanFrame.ts';
import { comparableKinds } from './comparableKinds.ts';

/** A figure with what it is said of. */
export type Statement = StatedFigure &
  Frame & {
    readonly basis: readonly Basis[];
    /** The times that the sentence names. */
    readonly period: string;
    /** The sentence sets itself against another ("in fact", "instead"). */
    readonly isContrast: boolean;
  };

const contrast =
  /(?<![a-z])(?:instead|actually|in fact|in reality|rather|contrary|correct(?:s|ed|ion)|mistaken|wrong(?:ly)?|denie[ds]|disput(?:es|ed)|revis(?:es|ed)|updated|restated|compared|whereas|however|only)(?![a-z])|其实|实际|事实上|更正|纠正|否认|而非|然而|却|仅|只有/;

/** Every figure of a text that is stated of something, with the words that say of what. Time is linear in the length. */
export function readStatements(original: string): readonly Statement[] {
  const text = foldText(original);
  const figures = findFigures(original);
  const statements: Statement[] = [];
  let at = 0;
  for (const sentence of splitSentences(original)) {
    while ((figures[at]?.start ?? Infinity) < sentence.start) at += 1;
    for (let i = at; (figures[i]?.start ?? Infinity) < sentence.end; i += 1) {
      const figure = figures[i];
      if (!figure || !comparableKinds.has(figure.kind) || figure.malformed || figure.value === undefined)
        continue;
      const next = figures[i + 1]?.start ?? text.length;
      const place = { figure, sentence, next };
      const isHan = /\p{Script=Han}/u.test(
        text.slice(Math.max(sentence.start, figure.start - 12), Math.min(sentence.end, figure.end + 12)),
      );
      const frame = isHan ? hanFrame(text, place) : englishFrame(text, original, place);
      if (!frame) continue;
      const whole = text.slice(sentence.start, sentence.end);
      statements.push({
        ...frame,
        figure,
        sentence,
        basis: readBasis(text, figure, limitsOf(text, figures, i)),
        period: readPeriod(text, sentence),
        isContrast: contrast.test(whole),
      });
    }
  }
  return statements;
}

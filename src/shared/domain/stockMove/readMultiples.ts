import { ratio } from '#shared/domain/exact/ratio.ts';
import type { ReadFigure } from '#shared/domain/figure/ReadFigure.ts';

const halved =
  /(?<![a-z])(?:halv(?:es?|ed|ing)|(?:fell|fallen|dropped|down|cut|declined|sank|shrank|plunged) (?:by|in) half|lost half(?: of)? (?:its|their|the) (?:value|worth))(?![a-z])|腰斩|减半|跌去一半|跌了一半/g;

/** What "halved" is said of: 0.4 to 0.6 of what was; "more than" and "nearly" take one side of the half. */
const spans = {
  plain: { value: ratio(1, 2), step: ratio(1, 5) },
  more: { value: ratio(1, 2), step: ratio(0) },
  nearly: { value: ratio(11, 20), step: ratio(1, 10) },
} as const;

/** The factors by which a price is said to have changed, in a folded text. A ratio in digits ("10x earnings") is none. */
export function readMultiples(text: string, figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const times = figures.filter(
    ({ kind, value, isDigits, malformed }) =>
      kind === 'multiple' && value !== undefined && !isDigits && !malformed,
  );
  const halves = [...text.matchAll(halved)].map(({ index: start, 0: words }): ReadFigure => {
    const head = text.slice(Math.max(0, start - 16), start);
    const isMore = /more than $|over $|超过$|不止$/.test(head);
    const isNearly = /(?:nearly|almost|close to) $|近乎?$|几乎$/.test(head);
    return {
      start,
      end: start + words.length,
      kind: 'multiple',
      ...(isMore ? spans.more : isNearly ? spans.nearly : spans.plain),
      qualifier: isMore ? 'less-than' : 'exact',
      isDigits: true,
    };
  });
  return [...times, ...halves].sort((a, b) => a.start - b.start);
}

import type { Random } from '#tests/builders/createRandom.ts';

/** Sentences of a business page that hold little but figures: one for every thirty bytes or so. */
export function makeDenseText({ pick, below }: Random, sentences: number): string {
  const point = () => `${below(90)}.${below(10)}`;
  const thousands = () => `${below(900) + 1},${String(below(1_000)).padStart(3, '0')}`;
  const make = [
    () => `Net sales rose ${point()} % to $${point()} billion from $${point()} billion a year ago.`,
    () => `It sold ${thousands()} sets at ${below(900)} dollars each, about ${below(90)} million dollars.`,
    () => `Margins fell ${below(900)} basis points to ${point()} percent; ${thousands()} jobs went in 2024.`,
    () =>
      `It paid €${point()}m for ${below(90)} plants, ${below(40)} of them less than ${below(9)} years old.`,
    () => `Two thirds of ${thousands()} users pay $${below(90)}.99 a month, three to five times as much.`,
    () =>
      `营收增长${point()}%至${point()}亿元,净利润${below(9_000)}万元,毛利率${below(90)}%,员工约${below(9)}万人。`,
    () => `售价${below(900)}元的课程卖出${below(90)}万套,收入超过${below(900)}万元,占三分之二。`,
  ];
  return Array.from({ length: sentences }, () => pick(make)()).join('\n');
}

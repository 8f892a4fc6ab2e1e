/** Every basis that words can give a figure. */
export const bases = [
  'fiscal-year',
  'calendar-year',
  'run-rate',
  'forecast',
  'adjusted',
  'reported',
  'constant-currency',
  'net',
  'gross',
  'average',
  'median',
  'registered',
  'daily-active',
  'weekly-active',
  'monthly-active',
  'paying',
  'shipped',
  'produced',
  'ordered',
  'sold',
] as const;

/** What a figure is counted or measured on, where its words say so. */
export type Basis = (typeof bases)[number];

/** Bases that exclude each other; a figure can have one of each group. */
const groups: readonly { readonly of: readonly Basis[]; readonly isPlainApart: boolean }[] = [
  { of: ['fiscal-year', 'calendar-year'], isPlainApart: false },
  { of: ['run-rate'], isPlainApart: true },
  { of: ['forecast'], isPlainApart: true },
  { of: ['adjusted', 'reported'], isPlainApart: false },
  { of: ['constant-currency'], isPlainApart: true },
  { of: ['net', 'gross'], isPlainApart: true },
  { of: ['average', 'median'], isPlainApart: true },
  { of: ['registered', 'daily-active', 'weekly-active', 'monthly-active', 'paying'], isPlainApart: true },
  { of: ['shipped', 'produced', 'ordered', 'sold'], isPlainApart: false },
];

/**
 * The bases on which two figures differ. Where only one of them names a basis, they differ if it is one that changes
 * what is counted (registered users are not users, a run rate is no revenue); "sold" beside nothing is no difference.
 */
export const differingBases = (a: readonly Basis[], b: readonly Basis[]): readonly Basis[] =>
  findApart(a, b, ({ isPlainApart }, inA, inB) => isPlainApart || (inA && inB));

/** The bases that two figures name and that exclude each other; one that names none has that of the other. */
export const excludingBases = (a: readonly Basis[], b: readonly Basis[]): readonly Basis[] =>
  findApart(a, b, (_, inA, inB) => inA && inB);

const findApart = (
  a: readonly Basis[],
  b: readonly Basis[],
  isApart: (group: (typeof groups)[number], inA: boolean, inB: boolean) => boolean,
): readonly Basis[] =>
  groups.flatMap((group) => {
    const inA = a.filter((each) => group.of.includes(each));
    const inB = b.filter((each) => group.of.includes(each));
    if (inA.some((each) => inB.includes(each)) || !isApart(group, inA.length > 0, inB.length > 0)) return [];
    return [...inA, ...inB];
  });

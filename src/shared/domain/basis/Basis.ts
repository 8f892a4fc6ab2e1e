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
export function differingBases(a: readonly Basis[], b: readonly Basis[]): readonly Basis[] {
  return groups.flatMap(({ of, isPlainApart }) => {
    const [inA, inB] = [a, b].map((all) => all.filter((each) => of.includes(each)));
    if (!inA || !inB || inA.some((each) => inB.includes(each))) return [];
    const isApart = inA.length > 0 && inB.length > 0 ? true : isPlainApart && inA.length + inB.length > 0;
    return isApart ? [...inA, ...inB] : [];
  });
}

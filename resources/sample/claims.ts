import { coursePrices } from './claims/coursePrices.ts';
import { courseSales } from './claims/courseSales.ts';
import { courseTrouble } from './claims/courseTrouble.ts';
import { industryClaims } from './claims/industryClaims.ts';
import { marketClaims } from './claims/marketClaims.ts';
import { printedQuotes } from './claims/printedQuotes.ts';
import { soraClaims } from './claims/soraClaims.ts';
import type { SampleClaim } from './SampleClaim.ts';

/** The claims of the sample in the order of the story. */
export const claims: readonly SampleClaim[] = [
  ...marketClaims,
  ...soraClaims,
  ...courseSales,
  ...coursePrices,
  ...courseTrouble,
  ...industryClaims,
  ...printedQuotes,
];

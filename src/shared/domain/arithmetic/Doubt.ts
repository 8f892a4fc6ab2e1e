/** Why two figures are not compared, or a difference is not called an error. */
export const doubts = [
  'other-basis',
  'other-bases',
  'multiple-on-top',
  'garbled',
  'other-direction',
  'losses',
  'other-months',
  'too-far-apart',
  'no-base',
  'uncertain-product',
  'no-units',
  'uncertain-whole',
  'uncertain-parts',
] as const;

/** Why two figures are not compared, or a difference is not called an error. */
export type Doubt = (typeof doubts)[number];

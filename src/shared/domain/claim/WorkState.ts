/** The states of the work on a claim, in the order in which a claim usually passes through them. */
export const workStates = [
  'inbox',
  'researching',
  'awaiting-reply',
  'ready-for-review',
  'signed-off',
  'published',
  'correction-open',
  'dropped',
] as const;

/** How far the work on a claim is; says nothing of what was found. `dropped` always has a reason. */
export type WorkState = (typeof workStates)[number];

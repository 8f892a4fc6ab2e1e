import type { DecisionMeta } from '#core/repositories/recordDecision.ts';
import type { Context } from './Context.ts';

/** What the log says of a change: who, by which method, and why. */
export const decisionMeta = (
  { who, action }: Pick<Context, 'who' | 'action'>,
  { why }: { why?: string | undefined },
): DecisionMeta => ({ who, action, why });

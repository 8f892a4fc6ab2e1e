import type { Claim, Verdict } from '#renderer/api/types.ts';
import { isBeforeDue } from '#shared/domain/prediction/isBeforeDue.ts';
import type { VerdictValue } from '#shared/domain/verdict/VerdictValue.ts';

/** A verdict as it is being written; it is recorded whole or not at all. */
export type VerdictDraft = {
  readonly value: VerdictValue | null;
  readonly finding: string;
  readonly reason: string;
  readonly asOf: string;
};

/** A day of this machine's calendar, as `YYYY-MM-DD`. */
export function toDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Where writing begins: at what is recorded, or at nothing, as of today. */
export const beginDraft = (verdict: Verdict | null, today: string): VerdictDraft =>
  verdict
    ? { value: verdict.value, finding: verdict.finding, reason: verdict.reason, asOf: verdict.asOf }
    : { value: null, finding: '', reason: '', asOf: today };

/** Whether there is nothing in a draft that is not recorded. */
export const isRecorded = (draft: VerdictDraft, verdict: Verdict | null): boolean =>
  verdict
    ? draft.value === verdict.value &&
      draft.finding.trim() === verdict.finding &&
      draft.reason.trim() === verdict.reason &&
      draft.asOf === verdict.asOf
    : draft.value === null && draft.finding.trim() === '' && draft.reason.trim() === '';

/** The parts of a verdict, in the order in which they are asked for. */
export type VerdictPart = 'value' | 'finding' | 'reason' | 'asOf';

/** What a verdict still needs before it can be recorded. */
export const findMissing = ({ value, finding, reason, asOf }: VerdictDraft): readonly VerdictPart[] => [
  ...(value === null ? (['value'] as const) : []),
  ...(finding.trim() === '' ? (['finding'] as const) : []),
  ...(reason.trim() === '' ? (['reason'] as const) : []),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? [] : (['asOf'] as const)),
];

/** Whether the core would refuse the verdict: a prediction that is not due yet is not true or false yet. */
export const isTooEarly = (
  { kind, dueOn }: Pick<Claim, 'kind' | 'dueOn'>,
  { value, asOf }: VerdictDraft,
): boolean =>
  kind === 'prediction' &&
  value !== null &&
  value !== 'not-yet' &&
  value !== 'opinion' &&
  isBeforeDue(dueOn, asOf);

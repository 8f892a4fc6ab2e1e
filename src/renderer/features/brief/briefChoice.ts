import type { BriefInput } from '#renderer/api/types.ts';
import type { WorkState } from '#shared/domain/claim/WorkState.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';

/** Which claims go into a brief: all, those with a verdict, those in certain states, or those picked by hand. */
export const claimChoices = ['all', 'judged', 'states', 'picked'] as const;

/** One way to choose claims. */
export type ClaimChoice = (typeof claimChoices)[number];

/** What a user chose to put into a brief. */
export type BriefChoice = {
  /** Empty: the story's own title, or the casebook's. */
  readonly title: string;
  /** `all`: every claim of the casebook. */
  readonly story: string;
  readonly claims: ClaimChoice;
  readonly states: readonly WorkState[];
  readonly picked: readonly string[];
};

/** What is chosen before anything is. */
export const firstChoice: Omit<BriefChoice, 'story'> = {
  title: '',
  claims: 'all',
  states: ['signed-off', 'published'],
  picked: [],
};

function claimsIn(choice: BriefChoice): Pick<BriefInput, 'filter' | 'claimIds'> {
  switch (choice.claims) {
    case 'all':
      return {};
    case 'judged':
      return { filter: { verdicts: [...verdictValues] } };
    case 'states':
      // No state is no claim, while an empty filter would be every claim.
      return choice.states.length === 0 ? { claimIds: [] } : { filter: { workStates: [...choice.states] } };
    case 'picked':
      return { claimIds: [...choice.picked].sort() };
  }
}

/** The choice as the core understands it. */
export function toBriefInput(choice: BriefChoice, isConfidentialIncluded: boolean): BriefInput {
  const title = choice.title.trim();
  return {
    ...(title === '' ? {} : { title }),
    ...(choice.story === 'all' ? {} : { storyId: choice.story }),
    ...claimsIn(choice),
    isConfidentialIncluded,
  };
}

import type { UsedPassage } from '#renderer/api/types.ts';

/** A passage that a claim appears in, and that claim; of several claims, the first. */
export type ClaimPlace = UsedPassage & { readonly claim: UsedPassage['uses'][number] };

/** What became of the places of claims. */
export type SortedPlaces = {
  /** Questions to a person. */
  readonly asked: readonly ClaimPlace[];
  readonly lost: readonly ClaimPlace[];
  /** Found again elsewhere, in the same words. */
  readonly moved: readonly ClaimPlace[];
};

/** Sorts the appearances among the passages of a draft by what became of them. */
export function sortPlaces(passages: readonly UsedPassage[]): SortedPlaces {
  const places = passages.flatMap((each): ClaimPlace[] => {
    const claim = each.uses.find((use) => use.as === 'appearance');
    return claim ? [{ ...each, claim }] : [];
  });
  const of = (...statuses: readonly UsedPassage['passage']['status'][]) =>
    places.filter(({ passage }) => statuses.includes(passage.status));
  return { asked: of('fuzzy', 'ambiguous'), lost: of('lost'), moved: of('moved') };
}

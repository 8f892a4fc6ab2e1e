import type { UsedPassage } from '#renderer/api/types.ts';

/** A passage that claims use, and the first of them. */
export type ClaimPlace = UsedPassage & { readonly claim: UsedPassage['uses'][number] };

/** What became of passages in the newest text of their document. */
export type SortedPlaces = {
  /** Questions to a person. */
  readonly asked: readonly ClaimPlace[];
  readonly lost: readonly ClaimPlace[];
  /** Found again elsewhere, in the same words. */
  readonly moved: readonly ClaimPlace[];
};

/** Sorts the passages of a document that claims use, as appearances or as evidence, by what became of them. */
export function sortPlaces(passages: readonly UsedPassage[]): SortedPlaces {
  const places = passages.flatMap((each): ClaimPlace[] => {
    const [claim] = each.uses;
    return claim ? [{ ...each, claim }] : [];
  });
  const of = (...statuses: readonly UsedPassage['passage']['status'][]) =>
    places.filter(({ passage }) => statuses.includes(passage.status));
  return { asked: of('fuzzy', 'ambiguous'), lost: of('lost'), moved: of('moved') };
}

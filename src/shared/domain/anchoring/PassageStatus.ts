/** The ways in which a passage can stand in the newest text of its document. */
export const passageStatuses = ['exact', 'moved', 'fuzzy', 'ambiguous', 'lost'] as const;

/**
 * `exact`: where it was found first, or where a person placed it. `moved`: the same words elsewhere. `fuzzy` and
 * `ambiguous`: a question to a person, and not found until it is answered. `lost`: not found again.
 */
export type PassageStatus = (typeof passageStatuses)[number];

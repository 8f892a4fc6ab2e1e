/** The ways in which a passage can stand in the newest text of its document. */
export const passageStatuses = ['exact', 'moved', 'lost'] as const;

/** `exact`: where it was found first. `moved`: the same words elsewhere. `lost`: not found again, or not for certain. */
export type PassageStatus = (typeof passageStatuses)[number];

/** The roles of a document. */
export const documentRoles = ['story', 'evidence'] as const;

/** `story`: the text under check. `evidence`: what it is checked against. */
export type DocumentRole = (typeof documentRoles)[number];

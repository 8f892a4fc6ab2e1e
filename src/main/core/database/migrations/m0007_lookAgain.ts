/**
 * Schema 7: what was given up as lost by earlier rules is looked for again, for it may be a question by now. Only what is
 * derived changes: the places lie in an earlier version for the program to find them anew, which it does at opening.
 */
export const m0007_lookAgain = `
UPDATE passage_place SET text_version_id = (SELECT text_version_id FROM passage WHERE passage.id = passage_id)
WHERE status = 'lost' AND NOT EXISTS
  (SELECT 1 FROM passage_answer answer WHERE answer.passage_id = passage_place.passage_id AND answer.kind = 'lost');
`;

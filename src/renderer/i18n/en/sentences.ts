/** Messages of the sentences of a draft, in English. */
export const sentences = {
  'sentences.title': 'Sentences',
  'sentences.left':
    '{total, plural, =0 {No sentences yet} other {{left, plural, =0 {No sentence is left over} other {{left, number} of {total, plural, one {# sentence} other {# sentences}} left over}}}}',
  'sentences.done':
    '{linked, number} linked to claims, {unneeded, plural, one {# needs no check} other {# need no check}}',
  'sentences.nextShort': 'Next',
  'sentences.next': 'Next sentence that is left over',
  'sentences.mark': 'No check needed',
  'sentences.markAction': 'Mark as needing no check, or leave over again',
  'sentences.toggle': 'Tint what is left over',
  'sentences.last':
    '{marked, plural, =0 {Left over again} one {Marked as needing no check} other {# sentences marked as needing no check}}',
  'sentences.undo': 'Undo',
  'sentences.nothingHere': 'There is no sentence left over here.',
} as const;

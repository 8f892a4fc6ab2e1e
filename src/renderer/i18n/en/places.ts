/** What became of the places of claims when a draft was changed, in English. */
export const places = {
  'places.title': 'Places of claims in this draft',
  'places.action': 'Show what became of the places of claims',
  'places.ask': '{count, plural, one {# place to confirm} other {# places to confirm}}',
  'places.hide': 'Hide',
  'places.asked': 'To confirm',
  'places.lost': 'Lost',
  'places.moved': '{count, plural, one {# found again elsewhere} other {# found again elsewhere}}',
  'places.claim': 'Claim {number}',
  'places.was': 'Words when it was logged',
  'places.now': 'Words that stand there now',
  'places.several': 'One of {count, number} places that fit',
  'places.show': 'Show in the text',
  'places.take': 'Take this place',
  'places.markLost': 'Mark as lost',
  'places.taken': 'Claim {number} has its place again',
  'places.markedLost': 'Marked a place of claim {number} as lost',
  'places.lostHint':
    'Open the claim to take the place away, or select the words that say it now and add them.',
};

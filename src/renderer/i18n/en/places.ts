/** What became of passages when the text of their document changed, and reading a document again, in English. */
export const places = {
  'places.title': 'Places of claims in this text',
  'places.action': 'Show what became of the places of claims',
  'places.ask': '{count, plural, one {# place to confirm} other {# places to confirm}}',
  'places.hide': 'Hide',
  'places.asked': 'To confirm',
  'places.lostClaims': '{count, plural, one {# claim lost its place} other {# claims lost their place}}',
  'places.which': 'Show which',
  'places.lostClaim': '{number}: {words}',
  'places.lost': 'Lost',
  'places.moved': '{count, plural, one {# found again elsewhere} other {# found again elsewhere}}',
  'places.claim': 'Claim {number}',
  'places.before': 'Words before',
  'places.now': 'Words that stand there now',
  'places.several': 'One of {count, number} places that fit',
  'places.show': 'Show in the text',
  'places.take': 'Take this place',
  'places.markLost': 'Mark as lost',
  'places.taken': 'Claim {number} has its place again',
  'places.markedLost': 'Marked a place of claim {number} as lost',
  'places.lostHint':
    'Open the claim to take the place away, or select the words that say it now and add them.',
  'places.lostHere': 'Not found in the newest text of this document',
  'places.askedHere': 'Its place in the newest text is to be confirmed',
  'reading.again': 'Read again',
  'reading.action': 'Read the document again',
  'reading.meaning':
    'Reads the stored file anew with the present reader. The file stays as it is, and the earlier text is kept.',
  'reading.busy': 'Reading “{title}”',
  'reading.same': '“{title}” was read again: the same text',
  'reading.new':
    '“{title}” has a new text; {count, plural, =0 {no passage} one {# passage} other {# passages}} to look at',
};

/** Messages of the story pane, in English. */
export const story = {
  'story.group': 'Story',
  'story.none': 'No story yet.',
  'story.import': 'Import a story',
  'story.writeDraft': 'Write a draft',
  'story.newDraft': 'New draft',
  'story.menu': 'Stories',
  'story.about': 'About this story',
  'story.textOf': 'Text of “{title}”',
  'story.margin': 'Claims beside the text',
  'story.marginEntry': 'Claim {number}: {verdict}',
  'story.currentClaim': 'Claim {number} is open',
  'story.left':
    '{total, plural, =0 {No claims yet} other {{left, plural, =0 {{total, plural, one {Its # claim has a verdict} other {All # claims have a verdict}}} other {{left, number} of {total, number} without verdict}}}}',
  'story.ready': '{ready, number} ready, {signedOff, number} signed off',
  'story.nextClaim': 'Next claim',
  'story.previousClaim': 'Previous claim',
  'story.find': 'Find in the story',
  'story.findCount':
    '{count, plural, =0 {Not found in this story} other {{index, number} of {count, number}}}',
  'story.findNext': 'Next place',
  'story.findPrevious': 'Previous place',
  'story.selection': 'Selected words',
  'story.kind': 'Kind',
  'story.logClaim': 'Log as claim',
  'story.addAppearance': 'Add as appearance of claim {number}',
  'story.tooLong': 'Too long for one claim: at most {max, number} characters',
} as const;

/** Two values of one quantity, in English. */
export const repeated = {
  'compared.range': '{low} to {high}',
  'compared.orMore': '{low} or more',
  'compared.orLess': '{high} or less',
  'compared.unbounded': 'any value',
  'compared.ranges': 'Allowed: {one}; {other}',
  'repeated.count':
    '{count, plural, one {# quantity has two values in this story} other {# quantities have two values in this story}}',
  'repeated.title': 'Quantities with two values',
  'repeated.action': 'Show quantities that the story states twice',
  'repeated.show': 'Show which',
  'repeated.hide': 'Hide',
  'repeated.doubtful':
    '{count, plural, one {# pair that cannot be compared} other {# pairs that cannot be compared}}',
  'repeated.place': 'Show in the story',
  'repeated.claim': 'Claim {number}',
  'repeated.agreeing':
    '{count, plural, one {# other quantity is stated again and agrees.} other {# other quantities are stated again and agree.}}',
  'repeated.none': 'No quantity has two values in this story.',
} as const;

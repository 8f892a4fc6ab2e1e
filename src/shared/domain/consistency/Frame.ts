/** The words round a figure that say what it is a figure of. */
export type Frame = {
  /** Equal keys tell of one quantity, as far as words can. */
  readonly key: string;
  /** Whether the subject is a name or at least two words; else it may be another thing each time. */
  readonly isNamed: boolean;
  /** Whether the words tell of an event, which can happen twice ("raised"), not of a state ("has"). */
  readonly isEvent: boolean;
  readonly isPast: boolean;
};

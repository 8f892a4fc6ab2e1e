/** One option of a command. `value` names what follows it; without one the option is a switch. */
export type Option = {
  readonly summary: string;
  readonly value?: string;
  readonly short?: string;
  /** Can be given more than once. */
  readonly isRepeatable?: boolean;
  /** The only values it takes; a repeatable one also takes them separated by commas. */
  readonly choices?: readonly string[];
};

/** The options of one call, checked against the command's table. */
export type Options = {
  /** Whether the switch was given. */
  readonly has: (name: string) => boolean;
  /** The value of an option, or undefined where it was not given. */
  readonly find: (name: string) => string | undefined;
  /** The value of an option; throws a usage error where it was not given. */
  readonly get: (name: string) => string;
  /** The values of a repeatable option, or undefined where it was not given. */
  readonly findList: (name: string) => readonly string[] | undefined;
  /** The value as a whole number of at least `least`; throws a usage error for anything else. */
  readonly findCount: (name: string, least: number) => number | undefined;
};

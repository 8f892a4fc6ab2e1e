import type { Option } from './Option.ts';

/** The options that every command takes. */
export const globalOptions = {
  json: { summary: 'Print the result as one line of JSON: {"ok":true,"value":…} or {"ok":false,"error":…}.' },
  as: { value: 'NAME', summary: 'Who does this; goes into the log. Default: the account’s name.' },
  'read-only': { summary: 'Change nothing: the casebook is opened read-only.' },
  why: { value: 'TEXT', summary: 'Why the change is made; goes into the log.' },
  help: { short: 'h', summary: 'Print this help.' },
  version: { summary: 'Print the version.' },
} as const satisfies Record<string, Option>;

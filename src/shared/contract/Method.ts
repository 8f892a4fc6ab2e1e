import type { z } from 'zod';

/** What a method is: what it does to the casebook, where it may be called from, and the schemas at its boundary. */
export type Method = {
  /** `write` methods are refused while the casebook is open read-only. */
  readonly effect: 'read' | 'write';
  /** `casebook` methods need an open casebook, `desk` methods the desk that opens them. */
  readonly needs: 'casebook' | 'desk' | 'nothing';
  /** `terminal` methods name files of this machine and cannot be called from a window. */
  readonly reach: 'anywhere' | 'terminal';
  /** One sentence: what it does. */
  readonly summary: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
};

/** A method that reads the casebook. */
export const read = <I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) =>
  ({ effect: 'read', needs: 'casebook', reach: 'anywhere', summary, input, output }) as const;

/** A method that changes the casebook. */
export const write = <I extends z.ZodType, O extends z.ZodType>(summary: string, input: I, output: O) =>
  ({ effect: 'write', needs: 'casebook', reach: 'anywhere', summary, input, output }) as const;

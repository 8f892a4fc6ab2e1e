/** Ends an exhaustive `switch`: does not compile while a case is missing, throws where data lied. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

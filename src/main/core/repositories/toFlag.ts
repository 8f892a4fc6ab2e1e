/** A boolean as SQLite keeps it. */
export const toFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);

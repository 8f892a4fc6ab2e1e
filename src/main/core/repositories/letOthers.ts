/** Lets everything that waits run for once; SQLite answers at once, so that long reads would never let it. */
export const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

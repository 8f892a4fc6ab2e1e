/** Loads a module by Node itself, where the one that asks was loaded by vitest. */
export const loadModule = (/** @type {string} */ address) => import(address);

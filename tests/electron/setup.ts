import { buildApplication } from '../../scripts/buildDesk.mjs';

/** Before the tests of the Electron host: builds it, once for all of them. */
export const setup = (): void => buildApplication();

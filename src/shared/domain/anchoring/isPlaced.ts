import type { PassageStatus } from './PassageStatus.ts';

/** Whether a passage has a place in the newest text; a question to a person is none. */
export const isPlaced = (status: PassageStatus): boolean => status === 'exact' || status === 'moved';

import type { evidence as en } from '#renderer/i18n/en/evidence.ts';

/** Messages of this feature, in Chinese. */
export const evidence: Readonly<Record<keyof typeof en, string>> = {};

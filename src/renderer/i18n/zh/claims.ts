import type { claims as en } from '#renderer/i18n/en/claims.ts';

/** Messages of this feature, in Chinese. */
export const claims: Readonly<Record<keyof typeof en, string>> = {};

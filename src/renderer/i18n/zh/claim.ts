import type { claim as en } from '#renderer/i18n/en/claim.ts';

/** Messages of this feature, in Chinese. */
export const claim: Readonly<Record<keyof typeof en, string>> = {};

import type { brief as en } from '#renderer/i18n/en/brief.ts';

/** Messages of this feature, in Chinese. */
export const brief: Readonly<Record<keyof typeof en, string>> = {};

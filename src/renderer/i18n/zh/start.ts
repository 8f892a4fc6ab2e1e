import type { start as en } from '#renderer/i18n/en/start.ts';

/** Messages of this feature, in Chinese. */
export const start: Readonly<Record<keyof typeof en, string>> = {};

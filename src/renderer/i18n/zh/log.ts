import type { log as en } from '#renderer/i18n/en/log.ts';

/** Messages of this feature, in Chinese. */
export const log: Readonly<Record<keyof typeof en, string>> = {};

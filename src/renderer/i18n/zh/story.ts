import type { story as en } from '#renderer/i18n/en/story.ts';

/** Messages of this feature, in Chinese. */
export const story: Readonly<Record<keyof typeof en, string>> = {};

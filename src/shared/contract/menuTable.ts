import { z } from 'zod';

/** What a window tells a host that has native menus: the very table behind its command palette, in its language. */
export const menuTableSchema = z.strictObject({
  locale: z.enum(['en', 'zh']),
  /** What its user chose; new windows begin with it. */
  chosen: z.strictObject({
    theme: z.enum(['system', 'light', 'dark']),
    locale: z.enum(['system', 'en', 'zh']),
  }),
  actions: z
    .array(
      z.strictObject({
        id: z.string().max(200),
        title: z.string().max(2_000),
        group: z.string().max(200),
        /** As actions name keys: `mod+shift+z`. */
        key: z.string().max(40).optional(),
        isEnabled: z.boolean(),
      }),
    )
    .max(2_000),
});

/** The window's table of actions. */
export type MenuTable = z.output<typeof menuTableSchema>;

import { call } from '#renderer/api/call.ts';
import type { BriefAbout, BriefInput } from '#renderer/api/types.ts';

/** The formats of a brief, in the order in which they are offered. */
export const exportFormats = ['pdf', 'html', 'md', 'json'] as const;

/** One of the formats. */
export type ExportFormat = (typeof exportFormats)[number];

const toBytes = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The brief as a file, with what it says of itself. */
export async function exportBrief(
  format: ExportFormat,
  input: BriefInput,
): Promise<{ readonly content: Blob; readonly about: BriefAbout }> {
  if (format === 'pdf') {
    const { contentBase64, ...about } = await call('briefs.print', input);
    return { content: new Blob([toBytes(contentBase64)], { type: about.mediaType }), about };
  }
  const { content, ...about } = await call('briefs.render', { format, ...input });
  return { content: new Blob([content], { type: about.mediaType }), about };
}

/** One block's text without what no text may have, each replaced by one of the same length, so that offsets hold. */
export const cleanLine = (line: string): string =>
  line
    .replace(/[\n\r]/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .toWellFormed();

/**
 * A text as one line of CommonMark in which nothing of it is markup: not at the start of a line, not as HTML, and
 * not as an address that a lenient reader would turn into a link. White space of any kind becomes one space.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '\ufffd')
      .replace(/[\s\u0085]+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>&#~|!^$@]/g, '\\$&')
      // Bare addresses: `https://`, `www.` and the like.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

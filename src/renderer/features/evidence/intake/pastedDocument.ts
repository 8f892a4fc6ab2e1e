import type { IncomingFile } from './runImport.ts';

/** Text from the clipboard, with the page it was copied from where there is one. */
export type Pasted = { readonly plain: string; readonly html: string | null };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What may stand in the name of a file on any system. */
const toFileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim() || 'Pasted';

/** The first words of a text, without marks of emphasis around them, to begin with as a title. */
export function titleOf(plain: string): string {
  const line =
    plain
      .split('\n')
      .find((each) => /[^\s#>*_]/.test(each))
      ?.replace(/^[\s#>*_]+|[\s*_]+$/g, '') ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')}…`;
}

/** The part of a clipboard's HTML that was selected: programs put the rest of the page around it. */
function fragmentOf(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start !== -1 && end > start ? html.slice(start + '<!--StartFragment-->'.length, end) : html;
}

/** Makes a file of pasted text: a page that keeps headings, lists, links and tables, or plain text. */
export function toPastedFile({ plain, html }: Pasted, title: string): IncomingFile {
  const name = toFileName(title);
  if (html === null)
    return { name: `${name}.txt`, blob: new Blob([plain], { type: 'text/plain;charset=utf-8' }) };
  const page = [
    '<!doctype html>',
    `<html><head><meta charset="utf-8"><title>${escape(title)}</title></head>`,
    `<body><article>${fragmentOf(html)}</article></body></html>`,
    '',
  ].join('\n');
  return { name: `${name}.html`, blob: new Blob([page], { type: 'text/html;charset=utf-8' }) };
}

import { zipStored } from './zipStored.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`;

const relations = `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelations = `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/footer" Target="footer1.xml"/></Relationships>`;

const styles = `${declaration}<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = (text: string, isBold = false): string =>
  `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** `# Heading`, `[mm:ss] Speaker: words`, or a plain paragraph. */
function paragraph(line: string): string {
  if (line.startsWith('# ')) {
    return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(line.slice(2))}</w:p>`;
  }
  const spoken = /^(\[\d\d:\d\d\] )([^:]+:)(.*)$/.exec(line);
  if (!spoken) return `<w:p>${run(line)}</w:p>`;
  const [, time = '', speaker = '', words = ''] = spoken;
  return `<w:p>${run(time)}${run(speaker, true)}${run(words)}</w:p>`;
}

/** Makes a Word document out of plain lines; the same lines always give the same bytes. `footer` stands on each page. */
export function makeDocx(text: string, footer: string): Buffer {
  const lines = text.split('\n').filter((line) => line !== '');
  const body = lines.map(paragraph).join('');
  const section = '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'word/document.xml': `${declaration}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/footer1.xml': `${declaration}<w:ftr xmlns:w="${main}"><w:p>${run(footer)}</w:p></w:ftr>`,
  };
  return zipStored(Object.entries(parts).map(([name, part]) => ({ name, bytes: Buffer.from(part, 'utf8') })));
}

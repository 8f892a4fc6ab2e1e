import type { ZipPart } from './writeZip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file around the XML of a body; `documentName` is where the body lies. */
export function docxParts(body: string, documentName = 'word/document.xml'): readonly ZipPart[] {
  const part = (name: string, xml: string): ZipPart => ({ name, content: Buffer.from(xml) });
  return [
    part(
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${documentName}"/></Relationships>`,
    ),
    part(
      documentName,
      `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    ),
  ];
}

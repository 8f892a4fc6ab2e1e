import { deflateSync } from 'node:zlib';
import { createRandom } from '#tests/builders/createRandom.ts';
import { benchWords } from './benchWords.ts';
import { makeClaimText } from './makeClaimText.ts';

const linesPerPage = 46;
const lineLength = 66;

/** About 3,000 characters of running text in lines, as a report sets them. */
function makeLines(seed: number): string[] {
  const random = createRandom(seed);
  const latin = benchWords.claimants.filter((name) => /^[\x20-\x7e]+$/.test(name));
  const lines: string[] = [];
  let line = '';
  while (lines.length < linesPerPage) {
    const words = makeClaimText(random, random.pick(latin)).replace(/[^\x20-\x7e]/g, '');
    for (const word of `${words}. `.split(' ')) {
      if (line.length + word.length > lineLength) {
        lines.push(line.trim());
        line = '';
      }
      line += `${word} `;
    }
  }
  return lines.slice(0, linesPerPage);
}

/** The drawing of a page: each line one string with small corrections between its words, as word processors write. */
function drawPage(lines: readonly string[], page: number): string {
  const drawn = lines.map((line) => {
    const words = line.split(' ').map((word) => `(${word.replace(/[\\()]/g, '\\$&')} )`);
    return `[${words.join(' -12 ')}] TJ T*`;
  });
  return `BT /F1 11 Tf 14 TL 72 760 Td ${drawn.join('\n')} ET BT /F1 9 Tf 300 40 Td (${page}) Tj ET`;
}

/** The bytes of a PDF of so many pages with about 3,000 characters each; another seed gives other words. */
export function writeBenchPdf(pages: number, seed: number): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ];
  for (let page = 1; page <= pages; page += 1) {
    const content = deflateSync(drawPage(makeLines(seed * 10_000 + page), page));
    const contentNumber = objects.length + 2;
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contentNumber} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

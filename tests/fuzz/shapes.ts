import { deflateRawSync, deflateSync } from 'node:zlib';
import type { Random } from '#tests/builders/createRandom.ts';
import { docxParts } from './docxParts.ts';
import type { Importer } from './Importer.ts';
import { onePage, pdfStream, writePdf } from './writePdf.ts';
import { writeZip } from './writeZip.ts';

/** Makes a file that is hostile by its shape. `size` is how many times its piece is repeated. */
type Shape = (size: number, random: Random) => Uint8Array | string;
type Shapes = Readonly<Record<string, Shape>>;

const between = (open: string, close: string) => (size: number) =>
  open.repeat(size) + 'x' + close.repeat(size);
const repeated = (piece: string) => (size: number) => piece.repeat(size);

const txt: Shapes = {
  oneLine: repeated('x'),
  spaces: repeated(' '),
  lineEnds: repeated('\n'),
  returns: (size) => 'a\r'.repeat(size),
  wrapped: (size) => `${'word '.repeat(12)}\n`.repeat(size / 20 + 2),
  combining: (size) => `e${'\u0301'.repeat(size)}`,
  joined: repeated('👩‍'),
  wideSpaces: repeated('中 \n '),
  halfPairs: (size) => Buffer.from('\ud800'.repeat(size), 'utf16le'),
  noise: (size, random) => Buffer.from(Array.from({ length: size % 50_000 }, () => random.below(256))),
  almostGbk: (size, random) =>
    Buffer.from(Array.from({ length: size % 50_000 }, () => 0xa1 + random.below(90))),
  bareMark: () => Buffer.from([0xff, 0xfe]),
};

const md: Shapes = {
  quotes: repeated('> '),
  lists: (size) =>
    Array.from({ length: Math.min(size, 800) }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  brackets: repeated('['),
  closedBrackets: between('[', ']'),
  links: repeated('[a]('),
  images: repeated('![a'),
  stars: repeated('*a '),
  mixedStars: repeated('**a *b _c __d '),
  ticks: (size) => Array.from({ length: Math.min(size, 600) }, (_, n) => '`'.repeat(n)).join(' '),
  tables: (size) => `|${'a|'.repeat(size)}\n|${'-|'.repeat(size)}\n|b|`,
  manyRows: (size) => `|a|b|\n|-|-|\n${'|\n'.repeat(size)}`,
  html: between('<div>', '</div>'),
  tags: repeated('<a '),
  comments: repeated('<!--'),
  references: (size) => Array.from({ length: size / 10 }, (_, n) => `[a${n}]: /x "t`).join('\n'),
  frontMatter: (size) => `---\n${'a: b\n'.repeat(size)}`,
  fences: repeated('```\n'),
  autolinks: repeated('www.a.'),
  mails: repeated('a@a.'),
  entities: repeated('&#'),
  backslashes: repeated('\\'),
  spaces: (size) => `a${' '.repeat(size)}b`,
  tabs: (size) => `-${'\t'.repeat(size)}b`,
  underlines: (size) => `a\n${'='.repeat(size)}x`,
  tildes: repeated('~~a '),
};

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const sentence =
  'A sentence with some words, and a comma or two, that looks like the text of an article to a reader. ';
const html: Shapes = {
  depth: (size) => page(between('<div>', '</div>')(size)),
  openDepth: (size) => page('<b>'.repeat(size)),
  tables: (size) => page(between('<table><tr><td>', '</td></tr></table>')(size / 3)),
  lists: (size) => page(between('<ul><li>', '</li></ul>')(size / 2)),
  attributes: (size) => page(`<p ${Array.from({ length: size }, (_, n) => `a${n}=1`).join(' ')}>x</p>`),
  longAttribute: (size) => page(`<p class="${'ad '.repeat(size)}">x</p>`),
  manyClasses: (size) => page(`<p class="share-x" id="y">x</p>`.repeat(size)),
  styles: (size) => page(`<p style="${'display: '.repeat(size)}">x</p>`),
  siblings: (size) => page('<p>x</p>'.repeat(size)),
  sentences: (size) => page(`<article>${`<p>${sentence}</p>`.repeat(size / 10)}</article>`),
  divs: (size) => page(`<div><div><p>${sentence}</p></div></div>`.repeat(size / 10)),
  links: (size) => page(`<li><a href="/x">${sentence}</a></li>`.repeat(size / 10)),
  breaks: (size) => page('a<br>'.repeat(size)),
  unclosed: (size) => page('<a href="'.repeat(size)),
  lessThan: (size) => page('<'.repeat(size)),
  comments: (size) => page('<!--'.repeat(size)),
  closing: (size) => page('</div>'.repeat(size)),
  entities: (size) => page('&#1'.repeat(size)),
  scripts: (size) => page('<script>x</script>'.repeat(size)),
  jsonDepth: (size) =>
    page('x', `<script type="application/ld+json">${'['.repeat(size)}${']'.repeat(size)}</script>`),
  jsonGraph: (size) =>
    page(
      'x',
      `<script type="application/ld+json">${'{"@graph":['.repeat(size)}1${']}'.repeat(size)}</script>`,
    ),
  metas: (size) => page('x', '<meta name="date" content="99999-99-99T99:99">'.repeat(size / 5)),
  times: (size) => page('<time datetime="2024">x</time>'.repeat(size / 5)),
  cells: (size) => page(`<table>${'<tr><td>a<td>b'.repeat(size)}</table>`),
  doctypes: (size) => `<!doctype html>${' '.repeat(size)}<html${' '.repeat(size)}>x`,
  savedFrom: (size) => `<!-- saved from url=(${'0'.repeat(size)} --><html>x</html>`,
  linkLines: (size) =>
    page(
      `<article><p>${sentence.repeat(9)}</p><ul>${'<li><a href="/x">x</a></li>'.repeat(size / 2)}</ul></article>`,
    ),
  nestedNames: (size) => {
    const depth = Math.min(size, 1400);
    return page('<div class="share-x">'.repeat(depth) + sentence.repeat(size / 10) + '</div>'.repeat(depth));
  },
  nestedLinks: (size) => {
    const depth = Math.min(size, 400);
    const open = '<ul><li><a href="/x">more</a>';
    return page(`<p>${sentence.repeat(size / 20)}</p>${open.repeat(depth)}${'</li></ul>'.repeat(depth)}`);
  },
  headings: (size) => page('<h1>A claim</h1>'.repeat(size)),
  bodies: (size) => page(`<div class="article-body">${sentence}`.repeat(Math.min(size / 10, 1200))),
  charsets: (size) => `<html>${'<meta charset="x'.repeat(size)}é`,
  baseHrefs: (size) =>
    page('<a href="x">y</a>'.repeat(size / 5), `<base href="http://${'a.'.repeat(size)}">`),
};

const draw = (content: string, more = '') => writePdf(onePage(content, more));
const drawWide = (content: string) =>
  writePdf(onePage(content).map((object) => object.replace('0 0 612 792', `0 0 ${'9'.repeat(31)} 792`)));
const pdf: Shapes = {
  kidsLoop: () =>
    writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
  kidsTree: (size) =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      ...Array.from(
        { length: Math.min(size, 2000) },
        (_, n) => `<< /Type /Pages /Kids [${n + 3} 0 R ${n + 3} 0 R] /Count 99999 >>`,
      ),
      '<< /Type /Page /MediaBox [0 0 9 9] >>',
    ]),
  manyPages: (size) =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(size / 20 + 1)}] /Count ${Math.floor(size / 20)} >>`,
      onePage('')[2] ?? '',
      pdfStream('BT /F1 9 Tf (x) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]),
  hugeCount: () =>
    writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2147483647 >>']),
  parentLoop: () => writePdf([...onePage('x').slice(0, 2), '<< /Type /Page /Parent 3 0 R >>']),
  lengthLoop: () => writePdf([...onePage('').slice(0, 3), '<< /Length 4 0 R >>\nstream\nBT ET\nendstream']),
  lengthLie: (_, random) =>
    writePdf([
      ...onePage('').slice(0, 3),
      pdfStream('BT /F1 9 Tf (x) Tj ET', '', random.pick([0, -1, 2 ** 31, 1e15])),
    ]),
  prevLoop: () => writePdf(onePage('BT /F1 9 Tf (x) Tj ET'), { prev: 9 }),
  prevSelf: () => writePdf(onePage('BT /F1 9 Tf (x) Tj ET'), { prev: 430, startxref: 430 }),
  startLie: (size) => writePdf(onePage('BT /F1 9 Tf (x) Tj ET'), { startxref: size, size: size * 1000 }),
  formLoop: () =>
    writePdf([
      ...onePage('/X Do', '/XObject << /X 6 0 R >>'),
      pdfStream(
        '/X Do BT /F1 9 Tf (x) Tj ET',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
      ),
    ]),
  // Each level doubles the work; 24 of them run into the time limit of a page.
  formTree: () =>
    writePdf([
      ...onePage('/X Do', '/XObject << /X 6 0 R >>'),
      ...Array.from({ length: 12 }, (_, n) =>
        pdfStream(
          '/X Do /X Do',
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${n + 7} 0 R >> >>`,
        ),
      ),
      pdfStream(
        'BT /F1 9 Tf (x) Tj ET',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >>',
      ),
    ]),
  // pdfjs takes time by the square of the depth; 30,000 run into the time limit of a page.
  saves: (size) => draw('q '.repeat(Math.min(size, 6000))),
  arrays: (size) => draw(`BT /F1 9 Tf ${'['.repeat(size)} TJ ET`),
  strings: (size) => draw(`BT /F1 9 Tf ${'('.repeat(size)}x Tj ET`),
  dictionaries: (size) => writePdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /A ${'<< /A '.repeat(size)}`]),
  glyphs: (size) => draw(`BT /F1 9 Tf (${'x'.repeat(size)}) Tj ET`),
  runs: (size) => draw(`BT /F1 9 Tf ${'1 1 Td (x) Tj '.repeat(size / 5)} ET`),
  columns: (size, random) =>
    draw(
      `BT /F1 9 Tf ${Array.from({ length: size / 20 }, () => `1 0 0 1 ${random.below(600)} ${random.below(700)} Tm (word) Tj`).join(' ')} ET`,
    ),
  farAway: (_, random) =>
    draw(
      `BT /F1 ${random.pick(['1e38', '-5', '0', '1e-30'])} Tf ${random.pick(['1e38', '-1e300', '0'])} 9 Td (x) Tj (y) Tj ET`,
    ),
  farColumns: (size, random) =>
    drawWide(
      `BT /F1 9 Tf ${Array.from({ length: 20 + size / 50 }, (_, n) => `1 0 0 1 ${n === 9 ? random.pick(['1000000', '1000000000', '999999999999', '9'.repeat(30)]) : (n % 2) * 300} ${700 - n} Tm (some words of a column of text) Tj`).join(' ')} ET`,
    ),
  twoColumns: (size) =>
    draw(
      `BT /F1 9 Tf ${Array.from({ length: size / 20 }, (_, n) => `1 0 0 1 ${50 + (n % 2) * 300} ${700 - n * 5} Tm (some words of a column of text that fill it to its end) Tj`).join(' ')} ET`,
    ),
  oneLine: (size) =>
    draw(
      `BT /F1 9 Tf ${Array.from({ length: size / 10 }, (_, n) => `1 0 0 1 ${n % 500} 9 Tm (x) Tj`).join(' ')} ET`,
    ),
  numbers: (size) => draw(`BT /F1 ${'9'.repeat(size)} Tf (x) Tj ET`),
  bomb: (size) => {
    const packed = deflateSync(Buffer.alloc(size * 500, 'BT ET ')).toString('latin1');
    return writePdf([...onePage('').slice(0, 3), pdfStream(packed, '/Filter /FlateDecode')]);
  },
  bombTwice: (size) => {
    const packed = deflateSync(deflateSync(Buffer.alloc(size * 500, ' '))).toString('latin1');
    return writePdf([...onePage('').slice(0, 3), pdfStream(packed, '/Filter [/FlateDecode /FlateDecode]')]);
  },
  filters: (size) =>
    writePdf([...onePage('').slice(0, 3), pdfStream('x', `/Filter [${'/ASCIIHexDecode '.repeat(size)}]`)]),
  predictor: () =>
    writePdf([
      ...onePage('').slice(0, 3),
      pdfStream(
        deflateSync('x').toString('latin1'),
        '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 99 /BitsPerComponent 32 >>',
      ),
    ]),
  toUnicode: (size) =>
    writePdf([
      ...onePage('BT /F1 9 Tf (x) Tj ET').slice(0, 4),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
      pdfStream(
        `begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange ${'1 beginbfrange <00000000> <7fffffff> <0041> endbfrange '.repeat(1 + (size % 3))} endcmap`,
      ),
    ]),
  labels: (size) =>
    writePdf([
      `<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r /St ${size * 99_999} >>] >> >>`,
      ...onePage('BT /F1 9 Tf (x) Tj ET').slice(1),
    ]),
  letters: () =>
    writePdf([
      '<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /A /St 2147483647 >>] >> >>',
      ...onePage('BT /F1 9 Tf (x) Tj ET').slice(1),
    ]),
  widths: (size) =>
    writePdf([
      ...onePage('BT /F1 9 Tf (x) Tj ET').slice(0, 4),
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 2147483647 /Widths [${'9 '.repeat(size)}] >>`,
    ]),
  cidRange: () =>
    writePdf([
      ...onePage('BT /F1 9 Tf <00410042> Tj ET').slice(0, 4),
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2147483647 500] >>',
    ]),
  encrypt: () =>
    writePdf(onePage('BT /F1 9 Tf (x) Tj ET'), {
      trailer:
        '/Encrypt << /Filter /Standard /V 5 /R 6 /Length 2147483647 /O (x) /U (y) /P -1 >> /ID [(a) (b)]',
    }),
  inlineImage: (size) => draw(`BI /W ${size} /H 99999 ID ${'x'.repeat(size)} EI`),
};

const paragraphs = (body: string) => writeZip(docxParts(body));
const run = '<w:r><w:t>x</w:t></w:r>';
const docx: Shapes = {
  depth: (size) => paragraphs(between('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')(size)),
  tables: (size) => paragraphs(between('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')(size / 5)),
  runs: (size) => paragraphs(`<w:p>${run.repeat(size)}</w:p>`),
  manyParagraphs: (size) => paragraphs(`<w:p>${run}</w:p>`.repeat(size)),
  links: (size) =>
    paragraphs(
      `<w:p>${'<w:hyperlink w:anchor="a">'.repeat(size)}${run}${'</w:hyperlink>'.repeat(size)}</w:p>`,
    ),
  lists: (size) =>
    paragraphs(
      Array.from(
        { length: size / 5 },
        (_, n) =>
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run}</w:p>`,
      ).join(''),
    ),
  fields: (size) =>
    paragraphs(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(size)}${run}</w:p>`),
  entities: () => {
    const entities = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    return writeZip([
      ...docxParts('').slice(0, 2),
      {
        name: 'word/document.xml',
        content: Buffer.from(`<!DOCTYPE x [<!ENTITY e0 "lol">${entities}]><w:document>&e20;</w:document>`),
      },
    ]);
  },
  external: () =>
    writeZip([
      ...docxParts('').slice(0, 2),
      {
        name: 'word/document.xml',
        content: Buffer.from(
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>',
        ),
      },
    ]),
  attributes: (size) =>
    paragraphs(`<w:p ${Array.from({ length: size }, (_, n) => `a${n}="1"`).join(' ')}>${run}</w:p>`),
  bomb: (size) =>
    writeZip([...docxParts(run), { name: 'word/styles.xml', content: Buffer.alloc(size * 500, ' ') }]),
  bombText: (size) => paragraphs(`<w:p><w:r><w:t>${'x'.repeat(size * 100)}</w:t></w:r></w:p>`),
  lyingSize: (size) =>
    writeZip(docxParts(`<w:p>${run.repeat(size)}</w:p>`).map((part) => ({ ...part, statedSize: 10 }))),
  lyingOtherName: (size) =>
    writeZip([
      ...docxParts(`<w:p>${' '.repeat(size * 500)}${run}</w:p>`, 'word/body.bin').map((part) => ({
        ...part,
        statedSize: /bin$/.test(part.name) ? 10 : part.content.length,
      })),
      ...docxParts('').slice(2),
    ]),
  hugeStated: () => writeZip(docxParts(run).map((part) => ({ ...part, statedSize: 0xfffffff0 }))),
  manyEntries: (size) =>
    writeZip([
      ...docxParts(run),
      ...Array.from({ length: size % 20_000 }, (_, n) => ({
        name: `word/media/${n}.png`,
        content: Buffer.from('x'),
      })),
    ]),
  twins: () => writeZip([...docxParts(run), ...docxParts('<w:p/>')]),
  pathNames: () =>
    writeZip([
      ...docxParts(run),
      { name: '../../../evil.xml', content: Buffer.from('x') },
      { name: '__proto__', content: Buffer.from('x') },
      { name: 'constructor', content: Buffer.from('x') },
    ]),
  brokenStream: (size) =>
    writeZip([
      ...docxParts(run).slice(0, 2),
      {
        name: 'word/document.xml',
        content: Buffer.alloc(size),
        packed: deflateRawSync(Buffer.alloc(size)).subarray(3),
      },
    ]),
};

const csv: Shapes = {
  unclosed: (size) => `"${'a,b\n'.repeat(size)}`,
  quotes: repeated('"'),
  oddQuotes: repeated('a","b'),
  commas: repeated(','),
  lines: repeated('a,b\n'),
  emptyLines: repeated('\n'),
  wideRow: (size) => `${'a,'.repeat(size)}\n`,
  manyDelimiters: repeated(';\t|,'),
  quotedLines: repeated('"a\nb",c\n'),
  spaces: (size) => `a,${' '.repeat(size)}b`,
  stated: (size) => `sep=${'"'}\n${'"a"'.repeat(size)}`,
  backslashes: repeated('"\\"",'),
  quoteAfterText: (size) => `a"${'b""'.repeat(size)}`,
};

/** The hostile shapes of every format, by name. */
export const shapes: Readonly<Record<Importer, Shapes>> = { txt, md, html, pdf, docx, csv };

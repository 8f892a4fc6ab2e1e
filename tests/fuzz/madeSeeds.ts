import type { Importer } from './Importer.ts';
import { onePage, writePdf } from './writePdf.ts';
import { docxParts } from './docxParts.ts';
import { writeZip } from './writeZip.ts';

const paragraph =
  'The company said on 5 March 2024 that its model reads “ten times faster”, which no test has shown; sales rose 12.5%.';

/** Small sound files, one or two a format, whose syntax lies open to mutation (nothing in them is compressed). */
export function madeSeeds(importer: Importer): readonly Uint8Array[] {
  switch (importer) {
    case 'txt':
      return [
        Buffer.from(`${paragraph}\n\n${paragraph}\n`),
        Buffer.from('甲公司称其模型快十倍。\n没有测试证明。\n'),
      ];
    case 'md':
      return [
        Buffer.from(
          `---\ntitle: A claim\nauthor: Ada\ndate: 2024-03-05\n---\n# A claim\n\n${paragraph}\n\n- one **bold** [link](https://a.example/)\n  - two\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`js\ncode\n\`\`\`\n\n[^1]: note\n`,
        ),
      ];
    case 'html':
      return [
        Buffer.from(
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A claim</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A claim","datePublished":"2024-03-05"}</script></head><body><nav><a href="/">Home</a></nav><article class="article-body"><h1>A claim</h1><p>${paragraph} <a href="/x">more</a></p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><ul><li>x<ul><li>y</li></ul></li></ul><pre>a\n b</pre><p>${paragraph}</p></article></body></html>`,
        ),
      ];
    case 'pdf':
      return [
        writePdf(
          onePage(
            `BT /F1 12 Tf 72 700 Td (${paragraph.replace(/[^ -~]/g, '')}) Tj 0 -14 Td [(Ka) -120 (rn)] TJ ET`,
          ),
        ),
        writePdf(
          onePage('BT /F1 20 Tf 0 1 -1 0 72 700 Tm (Turned) Tj ET q BT /F1 9 Tf 300 80 Td (Foot) Tj ET Q'),
        ),
      ];
    case 'docx':
      return [
        writeZip(
          docxParts(`<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`).map((part) => ({
            ...part,
            isStored: true,
          })),
        ),
      ];
    case 'csv':
      return [
        Buffer.from('name,sales,note\n"Ada, Inc.",12.5,"said ""fast"""\nBert,3,\n'),
        Buffer.from('a;b\n1,5;2\n3;4\n'),
      ];
  }
}

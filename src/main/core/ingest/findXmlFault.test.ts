import { describe, expect, it } from 'vitest';
import { findXmlFault } from './findXmlFault.ts';

describe('findXmlFault', () => {
  it.each([
    `<?xml version="1.0"?>\n<a><!-- <x> --><b/><c d='/' e="x/>">t</c></a>\n`,
    '<w:a xmlns:w="u"><![CDATA[<]]></w:a>',
  ])('finds nothing wrong with %j', (xml) => expect(findXmlFault(xml)).toBeUndefined());

  it.each([
    ['<a><b></a>', 'not closed'],
    ['<a>', 'cut off'],
    ['<a/><b/>', 'one root'],
    ['<a b="', 'broken tag'],
    ['<a>1 < 2</a>', 'broken tag'],
    ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 'document type'],
    ['<a>'.repeat(2000) + '</a>'.repeat(2000), 'too deeply'],
  ])('tells what is wrong with %j', (xml, fault) => expect(findXmlFault(xml)).toContain(fault));

  it.each(['<', '<a', '<a ', '<!--', '<a b="', '<![CDATA[', '<?', 'a', ' '])(
    'comes to an end with a million of %j',
    (piece) => expect(findXmlFault(`<a${piece.repeat(1_000_000)}`)).toBeDefined(),
  );
});

/** How deep elements may lie in each other. Word files have tables in tables, some dozens deep at most. */
const deepest = 1000;
const markup =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(!DOCTYPE)|(\/?)([^\s<>/!?"'=]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|)/gi;

/**
 * What keeps a text from being the XML of an Office file, in words, or undefined: a document type (ECMA-376 part 2
 * forbids it), elements that are not closed in their order, several roots, or elements nested too deeply. Takes time in
 * proportion to the length of the text.
 */
export function findXmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  for (const [found, doctype, slash, name, , isEmpty] of xml.matchAll(markup)) {
    if (doctype) return 'it has a document type definition, which Word files never have.';
    if (found === '<') return 'its XML has a broken tag.';
    if (name === undefined) continue;
    if (slash) {
      if (open.pop() !== name) return 'its XML has an element that is not closed.';
      continue;
    }
    if (open.length === 0) roots += 1;
    if (roots > 1) return 'its XML has more than one root.';
    if (isEmpty) continue;
    open.push(name);
    if (open.length > deepest) return 'it is nested too deeply.';
  }
  return open.length > 0 ? 'its XML is cut off.' : undefined;
}

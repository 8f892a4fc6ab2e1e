import type { Random } from '#tests/builders/createRandom.ts';

/** Characters. Mutants stay below, so that a run of thousands takes minutes. */
const largest = 400_000;
const numbers = [
  '0',
  '-1',
  '1',
  '9',
  '65536',
  '2147483648',
  '1e308',
  '99999999999999999999',
  '',
  'true',
  'x',
];

type Element = {
  readonly start: number;
  readonly end: number;
  readonly openEnd: number;
  readonly name: string;
};

/**
 * Changes XML in one to six ways after another and leaves it well-formed: elements go, come again, change places, their
 * names or the values of their attributes, or lie in each other. So it gets past a check of the form into the reader.
 */
export function mutateXml(source: string, random: Random): { readonly xml: string; readonly recipe: string } {
  let xml = source;
  const done: string[] = [];
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const elements = listElements(xml);
    if (elements.length < 2) break;
    const name = random.pick(Object.keys(changes));
    const changed = changes[name]?.(xml, elements, random) ?? xml;
    if (changed.length <= largest) xml = changed;
    done.push(`xml-${name}`);
  }
  return { xml, recipe: done.join(' ') };
}

type Change = (xml: string, elements: readonly Element[], random: Random) => string;

const within = (elements: readonly Element[], random: Random): Element =>
  elements[1 + random.below(elements.length - 1)] as Element;
const textOf = (xml: string, { start, end }: Element): string => xml.slice(start, end);
const replace = (xml: string, { start, end }: Element, by: string): string =>
  xml.slice(0, start) + by + xml.slice(end);

const changes: Readonly<Record<string, Change>> = {
  remove: (xml, elements, random) => replace(xml, within(elements, random), ''),
  repeat: (xml, elements, random) => {
    const element = within(elements, random);
    const text = textOf(xml, element);
    return replace(
      xml,
      element,
      text.repeat(Math.min(2 ** random.below(12), Math.ceil(largest / text.length / 2))),
    );
  },
  nest: (xml, elements, random) => {
    const element = within(elements, random);
    const open = `<${element.name}>`;
    const depth = 2 ** random.below(9);
    return replace(
      xml,
      element,
      open.repeat(depth) + textOf(xml, element) + `</${element.name}>`.repeat(depth),
    );
  },
  copy: (xml, elements, random) => {
    const other = textOf(xml, within(elements, random));
    return replace(xml, within(elements, random), other);
  },
  insert: (xml, elements, random) => {
    const { start } = within(elements, random);
    return xml.slice(0, start) + textOf(xml, within(elements, random)) + xml.slice(start);
  },
  rename: (xml, elements, random) => {
    const element = within(elements, random);
    const name = within(elements, random).name;
    const text = textOf(xml, element);
    const isClosed = text.endsWith(`</${element.name}>`);
    const renamed = `<${name}${text.slice(1 + element.name.length)}`;
    const cut = renamed.length - element.name.length - 1;
    return replace(xml, element, isClosed ? `${renamed.slice(0, cut)}${name}>` : renamed);
  },
  value: (xml, elements, random) => {
    const { start, openEnd } = within(elements, random);
    const tag = xml.slice(start, openEnd);
    const values = [...tag.matchAll(/="([^"]*)"/g)];
    if (values.length === 0) return xml;
    const { index, 0: found } = random.pick(values);
    return `${xml.slice(0, start + index)}="${random.pick(numbers)}"${xml.slice(start + index + found.length)}`;
  },
};

/** The elements in their order; the first is the root. */
function listElements(xml: string): readonly Element[] {
  const open: { start: number; openEnd: number; name: string; place: number }[] = [];
  const elements: Element[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', 3: empty, index } of xml.matchAll(
    /<(\/?)([^\s<>/!?]+)[^<>]*?(\/?)>/g,
  )) {
    if (slash) {
      const own = open.pop();
      if (own)
        elements[own.place] = {
          start: own.start,
          openEnd: own.openEnd,
          name: own.name,
          end: index + tag.length,
        };
      continue;
    }
    const openEnd = index + tag.length;
    const place = elements.push({ start: index, openEnd, name, end: openEnd }) - 1;
    if (!empty) open.push({ start: index, openEnd, name, place });
  }
  return elements;
}

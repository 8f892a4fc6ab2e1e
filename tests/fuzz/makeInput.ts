import { readZipEntry, listZipEntries } from '#core/ingest/readZip.ts';
import { createRandom, type Random } from '#tests/builders/createRandom.ts';
import { importers, type FuzzInput, type Importer } from './Importer.ts';
import { listSeeds } from './listSeeds.ts';
import { mutate } from './mutate.ts';
import { mutateXml } from './mutateXml.ts';
import { shapes } from './shapes.ts';
import { tokens } from './tokens.ts';
import { writeZip } from './writeZip.ts';

const seeds = new Map<Importer, readonly Uint8Array[]>();
const seedsOf = (importer: Importer): readonly Uint8Array[] => {
  const known = seeds.get(importer) ?? listSeeds(importer);
  seeds.set(importer, known);
  return known;
};

/**
 * The same importer, seed and index give the same bytes, on every machine. Shapes repeat their piece up to
 * 10^`mostDigits` times.
 */
export function makeInput(importer: Importer, seed: number, index: number, mostDigits = 5): FuzzInput {
  const random = createRandom(
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ importers.indexOf(importer),
  );
  const fileName = `${importer}-${seed}-${index}.${importer === 'csv' && random.below(8) === 0 ? 'tsv' : importer}`;
  const chance = random.next();
  if (chance < 0.2) return { fileName, ...makeShape(importer, random, mostDigits) };
  if (chance < 0.3) {
    const shape = makeShape(importer, random, mostDigits);
    const mutant = mutate(shape.bytes, random, tokens[importer], seedsOf(importer));
    return { fileName, bytes: mutant.bytes, recipe: `${shape.recipe}, ${mutant.recipe}` };
  }
  const source = random.pick(seedsOf(importer));
  if (importer === 'docx' && random.next() < 0.7) return { fileName, ...mutateEntry(source, random) };
  return { fileName, ...mutate(source, random, tokens[importer], seedsOf(importer)) };
}

/** A shape of a size between 1 and 10^`mostDigits`, small ones more often. */
function makeShape(importer: Importer, random: Random, mostDigits: number): Omit<FuzzInput, 'fileName'> {
  const name = random.pick(Object.keys(shapes[importer]));
  const size = Math.ceil(10 ** (random.next() * mostDigits));
  return {
    bytes: Buffer.from(shapes[importer][name]?.(size, random) ?? ''),
    recipe: `shape ${name} × ${size}`,
  };
}

/** Changes the content of one or two entries of a Word file and packs it again, so that the change gets past the ZIP. */
function mutateEntry(source: Uint8Array, random: Random): Omit<FuzzInput, 'fileName'> {
  const parts = (listZipEntries(source) ?? []).map((entry) => ({
    name: entry.name,
    content: readZipEntry(source, entry),
  }));
  const isText = (name: string) => /\.(?:xml|rels)$/.test(name);
  const texts = parts.filter(({ name }) => isText(name));
  const contents = texts.map(({ content }) => content);
  const chosen = random.pick(random.next() < 0.6 ? texts.filter(({ name }) => /document/.test(name)) : texts);
  const { bytes, recipe } =
    random.next() < 0.6
      ? mutateForm(chosen.content, random)
      : mutate(chosen.content, random, tokens.docx, contents);
  return {
    bytes: writeZip(parts.map((part) => (part === chosen ? { ...part, content: bytes } : part))),
    recipe: `${chosen.name}: ${recipe}`,
  };
}

function mutateForm(
  content: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly recipe: string } {
  const { xml, recipe } = mutateXml(Buffer.from(content).toString('utf8'), random);
  return { bytes: Buffer.from(xml), recipe };
}

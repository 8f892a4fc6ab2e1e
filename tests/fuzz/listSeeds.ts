import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Importer } from './Importer.ts';
import { madeSeeds } from './madeSeeds.ts';

const folders = ['../../resources/sample/sources', '../fixtures/ingest'].map((way) =>
  join(import.meta.dirname, way),
);
/** Bytes. A larger one would make a run of thousands slow and adds nothing. */
const largestSeed = 140_000;

/** The sound files that mutants are made of: the sample's, the fixtures', and small made ones; the same order everywhere. */
export function listSeeds(importer: Importer): readonly Uint8Array[] {
  const found = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => extname(name) === `.${importer}`)
      .sort()
      .map((name) => readFileSync(join(folder, name))),
  );
  return [...madeSeeds(importer), ...found.filter((bytes) => bytes.length <= largestSeed)];
}

import type { Client } from '#shared/contract/createClient.ts';
import { claims } from './claims.ts';
import { documents } from './documents.ts';
import { buildSample, sampleChecker, sampleTitle } from './buildSample.ts';

/** The sample casebook as a desk offers it, its sources being in this folder. */
export const deskSample = (sources: string) => ({
  title: sampleTitle,
  who: sampleChecker,
  stepCount: documents.length + claims.length,
  build: (client: Client) => buildSample(client, sources),
});

import {
  deleteSource,
  findClaimant,
  findClaimantId,
  findSource,
  insertSource,
  isSourceUsed,
  listClaimants,
  listSources,
  updateClaimant,
  updateSource,
} from '#core/repositories/sources.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

/** Sources and claimants. */
export const sourceHandlers: Handlers<
  | 'sources.list'
  | 'sources.create'
  | 'sources.update'
  | 'sources.remove'
  | 'claimants.list'
  | 'claimants.update'
> = {
  'sources.list': async ({ store }) => ({ sources: await store.read(listSources) }),
  'sources.create': (context, { why, ...source }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      if (source.claimantId) found(await findClaimant(tx, source.claimantId), 'claimant');
      const id = context.ports.ids.next();
      await insertSource(tx, id, source);
      return found(await findSource(tx, id), 'source');
    }),
  'sources.update': (context, { id, why, ...patch }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findSource(tx, id), 'source');
      if (patch.claimantId) found(await findClaimant(tx, patch.claimantId), 'claimant');
      await updateSource(tx, id, patch);
      return found(await findSource(tx, id), 'source');
    }),
  'sources.remove': (context, { id, why }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findSource(tx, id), 'source');
      if (await isSourceUsed(tx, id)) {
        throw new HypecheckError('rule', {
          reason: 'Documents name this source. Give them another one first.',
        });
      }
      await deleteSource(tx, id);
      return {};
    }),
  'claimants.list': async ({ store }) => ({ claimants: await store.read(listClaimants) }),
  'claimants.update': (context, { id, why, ...patch }) =>
    context.store.write(decisionMeta(context, { why }), async (tx) => {
      found(await findClaimant(tx, id), 'claimant');
      const namesake = patch.name === undefined ? undefined : await findClaimantId(tx, patch.name);
      if (namesake !== undefined && namesake !== id) {
        throw new HypecheckError('rule', { reason: `There is another claimant named ${patch.name}.` });
      }
      await updateClaimant(tx, id, patch);
      return found(await findClaimant(tx, id), 'claimant');
    }),
};

import {
  exportDecisions,
  findDecision,
  listDecisions,
  listRecentActions,
} from '#core/repositories/decisions.ts';
import { findNewReadings } from '#core/repositories/readings.ts';
import { revertChanges } from '#core/repositories/revertChanges.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import { findUndoStacks } from '#shared/domain/decision/findUndoStacks.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';
import { takeBackReading } from './takeReading.ts';

/** How far back undo reaches without naming an entry. */
const reach = 2_000;

/** What cannot be taken back: what was destroyed is gone, and a casebook begins once. */
const finalActions = new Set(['documents.destroy', 'casebook.create']);

/** What undo passes by: the text of a draft is taken back in the editor, where it is written. */
const typedActions = ['documents.saveDraft'];

/** Takes an entry back, as a new entry. */
async function takeBack(
  context: Context,
  seq: number,
  why: string | undefined,
): Promise<OutputOf<'decisions.undo'>> {
  const refusal = new HypecheckError('undo-conflict', { seq });
  try {
    return await context.store.batch(async (tx, record) => {
      const { entry, changes, isUndone } = found(await findDecision(tx, seq), 'entry of the log');
      if (
        isUndone ||
        changes === null ||
        finalActions.has(entry.action) ||
        typedActions.includes(entry.action)
      )
        throw refusal;
      if (!(await revertChanges(tx, changes, context.ports.clock.now()))) throw refusal;
      for (const reading of findNewReadings(changes))
        if (!(await takeBackReading(tx, context, reading))) throw refusal;
      const decision = await record({ ...decisionMeta(context, { why }), undoes: seq });
      if (!decision) throw refusal;
      return { ...decision.entry, ids: [...decision.entry.ids] };
    });
  } catch (error) {
    // A row that others build on, or a name that another has taken since: the database refuses.
    if (context.ports.isConstraint(error)) throw refusal;
    throw error;
  }
}

async function stacks(context: Context) {
  const recent = await context.store.read((db) => listRecentActions(db, reach, typedActions));
  return findUndoStacks(recent, (action) => finalActions.has(action));
}

/** The log, undo and redo. */
export const decisionHandlers: Handlers<
  'decisions.list' | 'decisions.export' | 'decisions.undo' | 'decisions.redo'
> = {
  'decisions.list': ({ store }, input) => store.read((db) => listDecisions(db, input)),
  'decisions.export': ({ store }, { after, limit }) => store.read((db) => exportDecisions(db, after, limit)),
  'decisions.undo': async (context, { seq, why }) => {
    const target = seq ?? (await stacks(context)).undo.at(-1);
    if (target === undefined) throw new HypecheckError('nothing-to-undo', { verb: 'undo' });
    return takeBack(context, target, why);
  },
  'decisions.redo': async (context, { why }) => {
    const target = (await stacks(context)).redo.at(-1);
    if (target === undefined) throw new HypecheckError('nothing-to-undo', { verb: 'redo' });
    return takeBack(context, target, why);
  },
};

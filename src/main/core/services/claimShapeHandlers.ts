import { insertAppearance, listAppearancePassages } from '#core/repositories/claimParts.ts';
import { findClaimRow, insertClaim, touchClaims, updateClaim } from '#core/repositories/claims.ts';
import { insertMerge, listMerged, listVerdicts, moveParts, moveVerdict } from '#core/repositories/merges.ts';
import type { Tx } from '#core/repositories/Store.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import { HypecheckError } from '#shared/contract/errors.ts';
import type { ClaimKind } from '#shared/domain/claim/ClaimKind.ts';
import { settleVerdicts } from '#shared/domain/verdict/settleVerdicts.ts';
import { getClaim } from './claimHandlers.ts';
import type { Context } from './Context.ts';
import { decisionMeta } from './decisionMeta.ts';
import { ensurePassage } from './ensurePassage.ts';
import { found } from './found.ts';
import type { Handlers } from './Handlers.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findClaimRow>>>;
type Merge = ParsedInputOf<'claims.merge'>;

/** A note is kept up to this length; the contract takes no more. */
const longestNote = 100_000;

const tagsOf = ({ tags }: Row) => JSON.parse(tags) as string[];

/** Texts of persons put together, each once, parted by an empty line. */
function joinNotes(notes: readonly string[]): string {
  const joined = [...new Set(notes.filter((note) => note.trim() !== ''))].join('\n\n');
  if (joined.length > longestNote) {
    throw new HypecheckError('rule', {
      reason: `The notes of these claims are longer than ${longestNote} characters together. Shorten one first.`,
    });
  }
  return joined;
}

async function split(tx: Tx, context: Context, input: ParsedInputOf<'claims.split'>): Promise<string[]> {
  const { ids, clock } = context.ports;
  const row = found(await findClaimRow(tx, input.id), 'claim');
  if (input.revision !== undefined && input.revision !== row.revision) throw new HypecheckError('conflict');
  const passages = await listAppearancePassages(tx, row.id);
  const now = clock.now();
  // The claim itself changes first: the log names an entry by it.
  if (input.text === undefined) await touchClaims(tx, [row.id], now);
  else await updateClaim(tx, row.id, { text: input.text }, now);
  const made: string[] = [];
  for (const { text, kind, appearance } of input.parts) {
    const id = ids.next();
    await insertClaim(tx, {
      id,
      text,
      kind: kind ?? (row.kind as ClaimKind),
      claimantId: row.claimant_id,
      claimedOn: row.claimed_on,
      dueOn: row.due_on,
      quotedInId: row.quoted_in_id,
      tags: tagsOf(row),
      now,
    });
    const passageIds = appearance
      ? [(await ensurePassage(tx, ids, appearance, 'story')).passageId]
      : passages;
    for (const passageId of passageIds) await insertAppearance(tx, ids.next(), id, passageId);
    made.push(id);
  }
  return made;
}

/** Whose verdict the claim that stays is to have; `rule` where they differ and nobody said. */
async function chooseVerdict(tx: Tx, { intoId, ids, verdictOf }: Merge): Promise<string | null> {
  const given = await listVerdicts(tx, [intoId, ...ids]);
  if (verdictOf !== undefined) {
    if (given.some(({ claimId }) => claimId === verdictOf)) return verdictOf;
    throw new HypecheckError('rule', {
      reason: 'The claim whose verdict is to hold has none, or is not merged.',
    });
  }
  const settled = settleVerdicts(given, intoId);
  if (settled === 'conflict') {
    throw new HypecheckError('rule', { reason: 'The verdicts of these claims differ. Say which one holds.' });
  }
  return settled;
}

async function merge(tx: Tx, context: Context, input: Merge): Promise<void> {
  const { ids, clock } = context.ports;
  const { intoId } = input;
  const others = [...new Set(input.ids)];
  if (others.includes(intoId)) {
    throw new HypecheckError('rule', { reason: 'A claim cannot be merged into itself.' });
  }
  if ((await listMerged(tx, [intoId, ...others])).length > 0) {
    throw new HypecheckError('rule', { reason: 'One of these claims was merged into another already.' });
  }
  const into = found(await findClaimRow(tx, intoId), 'claim');
  const rows = await Promise.all(others.map(async (id) => found(await findClaimRow(tx, id), 'claim')));
  const verdictOf = await chooseVerdict(tx, input);
  const now = clock.now();
  // The claim that stays changes first: the log names an entry by it.
  await touchClaims(tx, [intoId], now);
  if (verdictOf !== null && verdictOf !== intoId) await moveVerdict(tx, verdictOf, intoId);
  const notes: string[] = [into.note];
  const first = <K extends 'claimant_id' | 'claimed_on' | 'due_on'>(column: K) =>
    [into, ...rows].map((row) => row[column]).find((value) => value !== null) ?? null;
  for (const row of rows) {
    notes.push(row.note, ...(await moveParts(tx, row.id, intoId)).notes);
    await insertMerge(tx, { id: ids.next(), claimId: row.id, intoId });
    const droppedReason = input.droppedReason?.trim() || `Merged into claim ${String(into.number)}.`;
    await updateClaim(tx, row.id, { workState: 'dropped', droppedReason }, now);
  }
  await updateClaim(
    tx,
    intoId,
    {
      claimantId: first('claimant_id'),
      claimedOn: first('claimed_on'),
      dueOn: first('due_on'),
      tags: [into, ...rows].flatMap(tagsOf),
      note: joinNotes(notes),
      unverified: joinNotes([into, ...rows].map((row) => row.unverified)),
    },
    now,
  );
}

/** One claim made several, and several made one; each in one entry of the log. */
export const claimShapeHandlers: Handlers<'claims.split' | 'claims.merge'> = {
  'claims.split': async (context, input) => {
    const made = await context.store.write(decisionMeta(context, input), (tx) => split(tx, context, input));
    return {
      claim: await getClaim(context, input.id),
      parts: await Promise.all(made.map((id) => getClaim(context, id))),
    };
  },
  'claims.merge': async (context, input) => {
    await context.store.write(decisionMeta(context, input), (tx) => merge(tx, context, input));
    return getClaim(context, input.intoId);
  },
};

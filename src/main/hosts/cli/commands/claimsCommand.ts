import { resolve } from 'node:path';
import { claimSorts } from '#shared/contract/claims.contract.ts';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { labels } from '#shared/contract/labels.en.ts';
import type { Result } from '#shared/contract/Result.ts';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { evidenceStrengths } from '#shared/domain/evidence/EvidenceStrength.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import type { Client } from '#shared/contract/createClient.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { formatTable } from '#hosts/cli/formatTable.ts';
import type { Options } from '#hosts/cli/Option.ts';
import { splitChoices } from '#hosts/cli/parseCommandLine.ts';
import { withCore } from '#hosts/cli/withCore.ts';

type Query = InputOf<'claims.list'>;
type List = OutputOf<'claims.list'>;

const pageSize = 1_000;

/** `hypecheck claims`: the table of claims. */
export const claimsCommand: Command = {
  name: 'claims',
  usage: 'DIR [FILTERS] [--sort COLUMN] [--descending] [--limit N] [--offset N]',
  summary: 'Lists the claims of the casebook DIR that pass the filters.',
  notes: [
    'Filters can be repeated: within one, any of the values will do; all filters must hold together.',
    'Values from a list can also be given with commas: --verdict false,mostly-false',
  ],
  positionals: { min: 1, max: 1 },
  options: {
    kind: { value: 'KIND', isRepeatable: true, choices: claimKinds, summary: 'Kinds:' },
    verdict: {
      value: 'VERDICT',
      isRepeatable: true,
      choices: [...verdictValues, 'none'],
      summary: 'Verdicts:',
    },
    state: { value: 'STATE', isRepeatable: true, choices: workStates, summary: 'States of the work:' },
    strength: {
      value: 'STRENGTH',
      isRepeatable: true,
      choices: evidenceStrengths,
      summary: 'Strengths of the evidence:',
    },
    claimant: { value: 'NAME', isRepeatable: true, summary: 'Who made the claim.' },
    tag: { value: 'TAG', isRepeatable: true, summary: 'A tag of the claim.' },
    text: { value: 'WORDS', summary: 'Part of the claim’s text, without regard to case.' },
    story: { value: 'ID', summary: 'Claims that appear in this story.' },
    sort: { value: 'COLUMN', choices: claimSorts, summary: 'The order (default number):' },
    descending: { summary: 'The other way round.' },
    limit: { value: 'N', summary: 'How many at most. Default: 100.' },
    offset: { value: 'N', summary: 'How many to leave out at the beginning.' },
  },
  run: async (call) => {
    const query = toQuery(call.options);
    const limit = call.options.findCount('limit', 1) ?? 100;
    const offset = call.options.findCount('offset', 0) ?? 0;
    const folder = resolve(call.positionals[0] ?? '');
    const result = await withCore(call, { folder, isReadOnly: true }, ({ client }) =>
      listAll(client, query, limit, offset),
    );
    if (!result.ok) return { result };
    const { claims, total } = result.value;
    if (offset + claims.length < total && !call.isJson)
      call.terminal.note(`${claims.length} of ${total} claims; --limit and --offset show more.`);
    return { result, text: describe(result.value, call.terminal.columns) };
  },
};

function toQuery(options: Options): Query {
  const pick = <Value extends string>(name: string, known: readonly Value[]) => {
    const given = splitChoices(options.findList(name));
    return given && known.filter((value) => given.includes(value));
  };
  const sort = claimSorts.find((known) => known === options.find('sort'));
  return {
    filter: {
      kinds: pick('kind', claimKinds),
      verdicts: pick('verdict', [...verdictValues, 'none']),
      workStates: pick('state', workStates),
      strengths: pick('strength', evidenceStrengths),
      claimants: options.findList('claimant') && [...(options.findList('claimant') ?? [])],
      tags: options.findList('tag') && [...(options.findList('tag') ?? [])],
      text: options.find('text'),
      storyId: options.find('story'),
    },
    ...(sort === undefined ? {} : { sort }),
    isDescending: options.has('descending'),
  };
}

async function listAll(client: Client, query: Query, limit: number, offset: number): Promise<Result<List>> {
  const claims: List['claims'] = [];
  for (;;) {
    const size = Math.min(pageSize, limit - claims.length);
    const result = await client('claims.list', { ...query, limit: size, offset: offset + claims.length });
    if (!result.ok) return result;
    claims.push(...result.value.claims);
    const { total } = result.value;
    if (claims.length >= limit || result.value.claims.length < size)
      return { ok: true, value: { total, claims } };
  }
}

const describe = ({ claims }: List, columns: number | undefined): string =>
  claims.length === 0
    ? 'No claims.\n'
    : formatTable(
        [
          ['No.', 'Verdict', 'State', 'Kind', 'Evidence', 'Claimant', 'Claim'],
          ...claims.map((claim) => [
            String(claim.number),
            labels.verdict[claim.verdict ?? 'none'],
            labels.workState[claim.workState],
            labels.claimKind[claim.kind],
            labels.strength[claim.strength],
            claim.claimant ?? '-',
            claim.text,
          ]),
        ],
        columns,
      );

import { resolve } from 'node:path';
import type { Client } from '#shared/contract/createClient.ts';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/Result.ts';
import type { Command } from '#hosts/cli/Command.ts';
import type { Options } from '#hosts/cli/Option.ts';
import { withCore } from '#hosts/cli/withCore.ts';

type Found = OutputOf<'documents.search'>;

const idsAtOnce = 100_000;
const hitsAtOnce = 500;

/** `hypecheck search`: the texts of all documents. */
export const searchCommand: Command = {
  name: 'search',
  usage: 'DIR QUERY [--ids] [--limit N|all]',
  summary: 'Searches the texts of all documents of the casebook DIR.',
  notes: [
    'All words of QUERY must stand in a document, without regard to case; "words in quotation marks" must follow one',
    'another. Chinese, Japanese and Korean characters are found wherever they stand together. Punctuation is no',
    'syntax. After `--`, QUERY may begin with a hyphen.',
  ],
  positionals: { min: 2, max: 2 },
  options: {
    ids: { summary: 'Only the ids of the documents, one a line; with --json no hits.' },
    limit: { value: 'N|all', summary: 'How many documents at most. Default: 20.' },
  },
  run: async (call) => {
    const [dir = '', query = ''] = call.positionals;
    const limit = findLimit(call.options);
    const hasExcerpts = !call.options.has('ids');
    const result = await withCore(call, { folder: resolve(dir), isReadOnly: true }, ({ client }) =>
      searchAll(client, { query, hasExcerpts }, limit),
    );
    if (!result.ok) return { result };
    const { total, ids, hits } = result.value;
    if (ids.length < total && !call.isJson)
      call.terminal.note(`${ids.length} of ${total} documents; --limit all shows every one.`);
    if (!hasExcerpts) return { result, text: ids.map((id) => `${id}\n`).join('') };
    return { result, text: hits.length === 0 ? 'Nothing found.\n' : hits.map(describe).join('') };
  },
};

const findLimit = (options: Options): number =>
  options.find('limit') === 'all' ? Infinity : (options.findCount('limit', 1) ?? 20);

async function searchAll(
  client: Client,
  query: Pick<InputOf<'documents.search'>, 'query' | 'hasExcerpts'>,
  limit: number,
): Promise<Result<Found>> {
  const most = query.hasExcerpts ? hitsAtOnce : idsAtOnce;
  const found: Found = { total: 0, ids: [], hits: [] };
  for (;;) {
    const size = Math.min(most, limit - found.ids.length);
    const result = await client('documents.search', { ...query, offset: found.ids.length, limit: size });
    if (!result.ok) return result;
    const { total, ids, hits } = result.value;
    found.total = total;
    found.ids.push(...ids);
    found.hits.push(...hits);
    if (found.ids.length >= Math.min(limit, total) || ids.length === 0) return { ok: true, value: found };
  }
}

const describe = ({ documentId, title, page, excerpt }: Found['hits'][number]): string =>
  `${documentId}  ${title}${page === null ? '' : `, page ${page}`}\n    ${excerpt.text.replace(/\s+/g, ' ').trim()}\n`;

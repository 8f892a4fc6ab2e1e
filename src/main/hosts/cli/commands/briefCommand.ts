import { resolve } from 'node:path';
import { briefFormats } from '#shared/contract/briefs.contract.ts';
import { usageError } from '#hosts/cli/usageError.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { replaceFile } from '#hosts/cli/replaceFile.ts';
import { withCore } from '#hosts/cli/withCore.ts';

/** `hypecheck brief`: the fact-check as a file. */
export const briefCommand: Command = {
  name: 'brief',
  usage: 'DIR --format html|md|json --out FILE [--story ID] [--include-confidential] [--title T]',
  summary: 'Writes the fact-check brief of the casebook DIR into FILE.',
  notes: ['`--out -` writes it to standard output. An existing file is replaced once the brief is complete.'],
  positionals: { min: 1, max: 1 },
  options: {
    format: { value: 'FORMAT', choices: briefFormats, summary: 'The format:' },
    out: { value: 'FILE', summary: 'Where it goes; - is standard output.' },
    story: { value: 'ID', summary: 'The story it is about. Default: the only one, or else all claims.' },
    'include-confidential': { summary: 'Include confidential sources and documents.' },
    title: { value: 'T', summary: 'The title of the brief.' },
  },
  run: async (call) => {
    const { options, terminal } = call;
    const chosen = options.get('format');
    const format = briefFormats.find((known) => known === chosen);
    if (format === undefined) throw usageError(`There is no format “${chosen}”.`);
    const out = options.get('out');
    const title = options.find('title');
    const storyId = options.find('story');
    const result = await withCore(
      call,
      { folder: resolve(call.positionals[0] ?? ''), isReadOnly: true },
      ({ client }) =>
        client('briefs.render', {
          format,
          isConfidentialIncluded: options.has('include-confidential'),
          ...(title === undefined ? {} : { title }),
          ...(storyId === undefined ? {} : { storyId }),
        }),
    );
    if (!result.ok) return { result };
    const { content, ...about } = result.value;
    const withheld = about.withheld === 0 ? '' : `, ${about.withheld} confidential left out`;
    if (out === '-') {
      if (!call.isJson && withheld !== '') terminal.note(`${about.withheld} confidential left out.`);
      return { result, text: content.endsWith('\n') ? content : `${content}\n` };
    }
    await replaceFile(out, call.interruption, async (write) => {
      await write(content);
      return true;
    });
    return {
      result: { ok: true, value: { out, ...about } },
      text: `Wrote ${out}: ${about.claims} claims${withheld}\n`,
    };
  },
};

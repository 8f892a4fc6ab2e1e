import { resolve } from 'node:path';
import { briefFormats } from '#shared/contract/briefs.contract.ts';
import { usageError } from '#hosts/cli/usageError.ts';
import type { Command } from '#hosts/cli/Command.ts';
import { replaceFile } from '#hosts/cli/replaceFile.ts';
import { withCore } from '#hosts/cli/withCore.ts';

const formats = [...briefFormats, 'pdf'] as const;

/** `hypecheck brief`: the fact-check as a file. */
export const briefCommand: Command = {
  name: 'brief',
  usage: 'DIR --format html|md|json|pdf --out FILE [--story ID] [--include-confidential] [--title T]',
  summary: 'Writes the fact-check brief of the casebook DIR into FILE.',
  notes: [
    '`--out -` writes it to standard output. An existing file is replaced once the brief is complete.',
    'A PDF is printed by an installed Chromium or Chrome; HYPECHECK_CHROMIUM names one in an unusual place.',
  ],
  positionals: { min: 1, max: 1 },
  options: {
    format: { value: 'FORMAT', choices: formats, summary: 'The format:' },
    out: { value: 'FILE', summary: 'Where it goes; - is standard output.' },
    story: { value: 'ID', summary: 'The story it is about. Default: the only one, or else all claims.' },
    'include-confidential': { summary: 'Include confidential sources and documents.' },
    title: { value: 'T', summary: 'The title of the brief.' },
  },
  run: async (call) => {
    const { options, terminal } = call;
    const chosen = options.get('format');
    const format = formats.find((known) => known === chosen);
    if (format === undefined) throw usageError(`There is no format “${chosen}”.`);
    const out = options.get('out');
    if (format === 'pdf' && out === '-' && terminal.columns !== undefined)
      throw usageError('A PDF is nothing to read on a screen; --out takes the name of a file.');
    const title = options.find('title');
    const storyId = options.find('story');
    const choice = {
      isConfidentialIncluded: options.has('include-confidential'),
      ...(title === undefined ? {} : { title }),
      ...(storyId === undefined ? {} : { storyId }),
    };
    const made = await withCore(
      call,
      { folder: resolve(call.positionals[0] ?? ''), isReadOnly: true },
      async ({ client }) => {
        if (format !== 'pdf') {
          const result = await client('briefs.render', { format, ...choice });
          return { result, content: result.ok ? withLineFeed(result.value.content) : '' };
        }
        const result = await client('briefs.print', choice);
        return { result, content: result.ok ? Buffer.from(result.value.contentBase64, 'base64') : '' };
      },
    );
    const { result, content } = made;
    if (!result.ok) return { result };
    const { mediaType, title: printed, claims, withheld, leftOut } = result.value;
    if (out === '-') {
      if (!call.isJson && withheld > 0) terminal.note(`${withheld} confidential left out.`);
      return { result, text: content };
    }
    await replaceFile(out, call.interruption, async (write) => {
      await write(content);
      return true;
    });
    const told = withheld === 0 ? '' : `, ${withheld} confidential left out`;
    return {
      result: { ok: true, value: { out, mediaType, title: printed, claims, withheld, leftOut } },
      text: `Wrote ${out}: ${claims} claims${told}\n`,
    };
  },
};

const withLineFeed = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

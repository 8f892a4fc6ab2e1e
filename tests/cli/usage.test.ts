import { describe, expect, it } from 'vitest';
import { runCli } from '#tests/cli/runCli.ts';

const cases: readonly (readonly [args: readonly string[], reason: string])[] = [
  [[], 'A command is missing.'],
  [['polish'], 'There is no command “polish”.'],
  [['--polish', 'claims', 'x'], 'There is no option --polish before a command.'],
  [['init'], 'An argument is missing.'],
  [['init', 'a', 'b'], 'There is no place for the argument “b”.'],
  [['init', 'a', '--title'], "Option '--title <value>' argument missing"],
  [['init', 'a', '--as', ' '], '--as takes a name.'],
  [['import', 'a'], 'An argument is missing.'],
  [['import', 'a', 'b', '--role', 'rumour'], '--role cannot be “rumour”. It takes: story, evidence.'],
  [['import', 'a', 'b', '--quickly'], "Unknown option '--quickly'"],
  [['claims'], 'An argument is missing.'],
  [['claims', 'a', '--kind', 'gossip'], '--kind cannot be “gossip”. It takes: stock-move, '],
  [['claims', 'a', '--verdict', 'true,maybe'], '--verdict cannot be “maybe”. It takes: true, '],
  [['claims', 'a', '--state', 'lost'], '--state cannot be “lost”.'],
  [['claims', 'a', '--strength', 'weak'], '--strength cannot be “weak”.'],
  [['claims', 'a', '--sort', 'mood'], '--sort cannot be “mood”.'],
  [['claims', 'a', '--limit', '0'], '--limit takes a whole number of at least 1, not “0”.'],
  [['claims', 'a', '--limit', '1e3'], '--limit takes a whole number of at least 1, not “1e3”.'],
  [['claims', 'a', '--offset=-1'], '--offset takes a whole number of at least 0, not “-1”.'],
  [['brief', 'a', '--out', 'x'], 'The option --format is missing.'],
  [['brief', 'a', '--format', 'html'], 'The option --out is missing.'],
  [
    ['brief', 'a', '--format', 'doc', '--out', 'x'],
    '--format cannot be “doc”. It takes: html, md, json, pdf.',
  ],
  [['verify'], 'An argument is missing.'],
  [['log'], 'An argument is missing.'],
  [['restore'], 'An argument is missing.'],
  [['call', 'a'], 'An argument is missing.'],
  [['call', 'a', 'claims.list', '{}', '{}'], 'There is no place for the argument “{}”.'],
  [['analyze'], 'An argument is missing.'],
  [['analyze', 'mood'], 'There is no analysis “mood”. There are: extract, '],
  [['analyze', 'extract', '{}', '--jsonl'], '--jsonl reads standard input; it takes no JSON argument.'],
];

describe('a command line that makes no sense', () => {
  it.each(cases)('%j exits with 64 and says why and how', async (args, reason) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/^Usage: hypecheck \S/m);
    expect(stderr).toMatch(/^More: hypecheck .*--help$/m);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  });

  it('answers a result with --json', async () => {
    const { code, stdout, stderr } = await runCli(['claims', '--json', '--quickly']);
    expect(code).toBe(64);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'usage' } });
  });

  it('takes --json for an argument after --', async () => {
    const { stdout } = await runCli(['claims', '--', '--json', 'b']);
    expect(stdout).toBe('');
  });
});

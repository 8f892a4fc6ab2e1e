import { expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { runCli, runCliForValue } from '#tests/cli/runCli.ts';

type Described = {
  readonly name: string;
  readonly input: { readonly type: string };
  readonly output: object;
};

it('describes every method with schemas that a program can read', async () => {
  const { code, stdout } = await runCli(['methods']);
  expect(code).toBe(0);
  const methods = JSON.parse(stdout) as readonly Described[];
  expect(methods.map(({ name }) => name)).toEqual(Object.keys(contract));
  for (const method of methods)
    expect(method).toMatchObject({
      effect: expect.stringMatching(/^(read|write)$/),
      needs: expect.stringMatching(/^(casebook|desk|nothing)$/),
      reach: expect.stringMatching(/^(anywhere|terminal)$/),
      summary: expect.stringMatching(/\.$/),
      input: { type: 'object' },
      output: { type: 'object' },
    });
});

it('describes an input as it is given: what has a default is not required', async () => {
  const { methods } = await runCliForValue<{ methods: readonly object[] }>(['methods', 'claims.create']);
  expect(methods).toHaveLength(1);
  expect(methods[0]).toMatchObject({ input: { required: ['text', 'kind'] } });
});

it('knows no method that does not exist', async () => {
  const { code, stderr } = await runCli(['methods', 'claims.invent']);
  expect(code).toBe(64);
  expect(stderr).toContain('There is no method “claims.invent”.');
});

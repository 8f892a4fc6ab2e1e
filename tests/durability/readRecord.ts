import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';
import { createClient } from '#shared/contract/createClient.ts';
import type { InputOf, MethodName, OutputOf } from '#shared/contract/contract.ts';

/** What a casebook holds, as far as the process that is killed writes. */
export type Record = {
  /** The note of each claim, by the claim's text. */
  readonly notes: ReadonlyMap<string, string>;
  /** The text of a claim and the id of a document linked to it. */
  readonly links: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
};

/** Opens a casebook, reads all of it, verifies it, and closes it. Throws where it cannot be opened at once. */
export async function readRecord(folder: string): Promise<{ record: Record; problems: readonly unknown[] }> {
  const core = await createCore({ folder, isReadOnly: false, who: 'Ada' }, createNodePorts());
  try {
    const call = createClient((method, input) =>
      core.dispatch(method, input, { who: 'Ada', reach: 'terminal' }),
    );
    const must = async <Name extends MethodName>(
      method: Name,
      input: InputOf<Name>,
    ): Promise<OutputOf<Name>> => {
      const result = await call(method, input);
      if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
      return result.value;
    };
    const notes = new Map<string, string>();
    const links = new Set<string>();
    for (const { id } of (await must('claims.list', { limit: 1_000 })).claims) {
      const claim = await must('claims.get', { id });
      notes.set(claim.text, claim.note);
      for (const { passage } of claim.links) links.add(`${claim.text} ${passage.documentId}`);
    }
    const { documents } = await must('documents.list', { limit: 1_000 });
    const { problems } = await must('casebook.verify', {});
    return { record: { notes, links, files: new Set(documents.map((each) => each.fileName)) }, problems };
  } finally {
    await core.close();
  }
}

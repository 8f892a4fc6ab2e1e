import { call } from '#renderer/api/call.ts';

const pageSize = 1_000;

/** The whole log as JSON Lines, as `hypecheck log` writes it; tells how far it is. */
export async function exportLog(onProgress: (count: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let after = 0;
  for (;;) {
    const { decisions, isLast } = await call('decisions.export', { after, limit: pageSize });
    // Each part leaves the heap of the page as soon as it is made.
    parts.push(new Blob(decisions.map((decision) => `${JSON.stringify(decision)}\n`)));
    after = decisions.at(-1)?.entry.seq ?? after;
    onProgress(after);
    if (isLast) return new Blob(parts, { type: 'application/jsonl' });
  }
}

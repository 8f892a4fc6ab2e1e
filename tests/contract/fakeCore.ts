import type { Caller, Core, EvidenceFile } from '#core/Core.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/contract/Result.ts';

/** A core by hand: it echoes calls and tells the events it is told to. */
export type FakeCore = Core & {
  readonly emit: (event: CoreEvent) => void;
  readonly listenerCount: () => number;
};

/** A core for tests of what lies in front of it. */
export function fakeCore(
  override: {
    readonly uploadFolder?: string | null;
    readonly dispatch?: (method: string, input: unknown, caller: Caller) => Promise<Result<unknown>>;
    readonly evidence?: Readonly<Record<string, EvidenceFile>>;
  } = {},
): FakeCore {
  const listeners = new Set<(event: CoreEvent) => void>();
  return {
    uploadFolder: override.uploadFolder ?? null,
    dispatch:
      override.dispatch ??
      ((method, input, caller) => Promise.resolve({ ok: true, value: { method, input, caller } })),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    findEvidence: (sha256) => Promise.resolve(override.evidence?.[sha256]),
    close: () => Promise.resolve(),
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listenerCount: () => listeners.size,
  };
}

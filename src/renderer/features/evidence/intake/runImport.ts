/** A file to bring in. */
export type IncomingFile = { readonly name: string; readonly blob: Blob };

/** Why a file did not come in: a code of the contract with its details, and the plain English sentence. */
export type ImportFault = {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
};

/** What became of a file. */
export type ImportOutcome =
  | {
      readonly kind: 'imported' | 'already-there' | 'read-again';
      readonly name: string;
      readonly documentId: string;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly fault: ImportFault }
  | { readonly kind: 'cancelled'; readonly name: string };

/** What an import needs of the world. `gone` is thrown where the program does not answer. */
export type ImportPorts = {
  readonly upload: (file: IncomingFile, signal: AbortSignal) => Promise<string>;
  readonly importUploads: (
    uploads: readonly { readonly uploadId: string; readonly fileName: string }[],
  ) => Promise<readonly ImportOutcome[]>;
  /** Tells what a failed upload means: a fault of this file, or `gone`. */
  readonly explain: (error: unknown, file: IncomingFile) => Promise<ImportFault | 'gone'>;
};

/** Files that are sent at the same time. */
const lanes = 3;
/** Files that are read and stored together; between two groups the work can be cancelled. */
const groupSize = 16;

type Sent = { readonly file: IncomingFile; readonly uploadId: string };

/**
 * Sends files and has them imported in groups, while the next are on their way. Answers the files that nothing became of
 * because the program went away: they can be tried again. After a cancel the rest is told as cancelled.
 */
export async function runImport(
  files: readonly IncomingFile[],
  ports: ImportPorts,
  tell: (outcomes: readonly ImportOutcome[]) => void,
  signal: AbortSignal,
): Promise<readonly IncomingFile[]> {
  const waiting = [...files];
  const open = new Set(files);
  const sent: Sent[] = [];
  let isGone = false;
  let isSending = true;
  const bell = createBell();

  const finish = (group: readonly IncomingFile[], outcomes: readonly ImportOutcome[]) => {
    for (const file of group) open.delete(file);
    tell(outcomes);
  };
  const send = async () => {
    for (let file = waiting.shift(); file && !signal.aborted && !isGone; file = waiting.shift()) {
      // Whatever is sent waits on the disk of the program: not too much of it at once.
      while (sent.length >= 2 * groupSize && !signal.aborted && !isGone) await bell.next();
      try {
        sent.push({ file, uploadId: await ports.upload(file, signal) });
      } catch (error) {
        if (signal.aborted) return;
        const fault = await ports.explain(error, file);
        if (fault === 'gone') isGone = true;
        else finish([file], [{ kind: 'failed', name: file.name, fault }]);
      }
      bell.ring();
    }
  };
  const store = async () => {
    for (;;) {
      if (signal.aborted || isGone) return;
      const group = sent.splice(0, groupSize);
      if (group.length === 0) {
        if (!isSending) return;
        await bell.next();
        continue;
      }
      bell.ring();
      try {
        const outcomes = await ports.importUploads(
          group.map(({ file, uploadId }) => ({ uploadId, fileName: file.name })),
        );
        finish(
          group.map(({ file }) => file),
          outcomes,
        );
      } catch (error) {
        const [first] = group;
        const fault = first ? await ports.explain(error, first.file) : 'gone';
        if (fault === 'gone') isGone = true;
        else
          finish(
            group.map(({ file }) => file),
            group.map(({ file }) => ({ kind: 'failed', name: file.name, fault })),
          );
      }
    }
  };
  const wake = () => bell.ring();
  signal.addEventListener('abort', wake);
  const sending = Promise.all(Array.from({ length: lanes }, send)).finally(() => {
    isSending = false;
    bell.ring();
  });
  await Promise.all([sending, store()]);
  signal.removeEventListener('abort', wake);
  if (!isGone) {
    finish(
      [],
      [...open].map(({ name }) => ({ kind: 'cancelled', name })),
    );
    return [];
  }
  return [...open];
}

/** Lets one part of the work wait until another has done something. */
function createBell() {
  let waiters: (() => void)[] = [];
  return {
    next: () => new Promise<void>((resolve) => waiters.push(resolve)),
    ring: () => {
      const woken = waiters;
      waiters = [];
      for (const wake of woken) wake();
    },
  };
}

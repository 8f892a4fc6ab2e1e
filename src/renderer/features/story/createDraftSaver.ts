import { CallError } from '#renderer/api/call.ts';
import { isPassing } from '#renderer/api/isPassing.ts';

/**
 * Where the words of a draft are: stored, typed a moment ago, on their way, kept here until the core is back, written
 * over by another window, or refused.
 */
export type DraftState = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'conflict' | 'refused';

/** What a saver needs of the editor, the core and the window. */
export type DraftPorts<Snapshot> = {
  /** The draft as it is now. */
  readonly take: () => Snapshot;
  /** Stores it over the version it is based on; answers the version it is now, or throws what `call` throws. */
  readonly send: (snapshot: Snapshot, baseId: string) => Promise<string>;
  /** Hears of every snapshot that was stored. */
  readonly onStored: (snapshot: Snapshot) => void;
  readonly onState: (state: DraftState, error: unknown) => void;
  /** Keeps the draft in the window. */
  readonly keep: () => void;
  /** Lets go of what is kept: the core has it. */
  readonly letGo: () => void;
};

/** Stores a draft while it is written. */
export type DraftSaver = {
  /** Something was typed. */
  readonly change: () => void;
  /** Stores what is not stored yet; answers the version of the draft, or throws what `send` throws. */
  readonly flush: () => Promise<string>;
  /** The version that is written on. */
  readonly baseId: () => string;
  /** The editor now shows this stored version: nothing is unsaved. */
  readonly rebase: (baseId: string) => void;
  readonly hasUnsaved: () => boolean;
  /** Whether what was typed could not be stored and is in this window alone. */
  readonly isHindered: () => boolean;
  /** The editor is left, or the window may go: keeps the draft, and stores it if there is time. */
  readonly leave: () => void;
  /** Leaves for good. */
  readonly stop: () => void;
};

/** From the last keystroke on; a version for every word would fill the log. */
const saveAfterMs = 2_000;
/** From the first unsaved keystroke on, for those who do not pause. */
const saveAtLatestMs = 15_000;
/** How much typing a crash of the window may cost at most. */
const keepAfterMs = 500;
const retryAfterMs = 1_500;

/** A saver of one draft, based on the version that was opened. */
export function createDraftSaver<Snapshot>(firstId: string, ports: DraftPorts<Snapshot>): DraftSaver {
  let base = firstId;
  let isDirty = false;
  let isStopped = false;
  let inFlight: Promise<string> | null = null;
  let state: DraftState = 'saved';
  let hindrance: unknown = null;
  let dirtySince = 0;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: DraftState, error: unknown = null) => {
    if (next === state && error === null) return;
    state = next;
    hindrance = error;
    ports.onState(next, error);
  };
  const stopKeeping = () => {
    clearTimeout(keepTimer);
    keepTimer = undefined;
  };
  const keepNow = () => {
    stopKeeping();
    ports.keep();
  };
  const keepSoon = () => {
    keepTimer ??= setTimeout(keepNow, keepAfterMs);
  };
  const saveLater = (afterMs: number) => {
    clearTimeout(saveTimer);
    if (isStopped) return;
    saveTimer = setTimeout(() => {
      save().catch(() => undefined);
    }, afterMs);
  };

  const succeed = (snapshot: Snapshot, id: string) => {
    base = id;
    ports.onStored(snapshot);
    // Typed on meanwhile: that is still to be stored, and kept on the newer base.
    if (isDirty) {
      keepSoon();
      tell('unsaved');
      return;
    }
    stopKeeping();
    ports.letGo();
    tell('saved');
  };
  const fail = (error: unknown) => {
    isDirty = true;
    keepNow();
    if (isPassing(error)) {
      tell('waiting', error);
      saveLater(retryAfterMs);
    } else {
      clearTimeout(saveTimer);
      tell(error instanceof CallError && error.error.code === 'conflict' ? 'conflict' : 'refused', error);
    }
  };
  async function send(): Promise<string> {
    isDirty = false;
    const snapshot = ports.take();
    // Trying again and again is still waiting.
    if (state !== 'waiting') tell('saving');
    try {
      succeed(snapshot, await ports.send(snapshot, base));
    } catch (error) {
      fail(error);
      throw error;
    } finally {
      inFlight = null;
    }
    return base;
  }
  async function save(): Promise<string> {
    clearTimeout(saveTimer);
    // One after the other: each save is based on the version that the one before made.
    while (inFlight) await inFlight;
    if (!isDirty) return base;
    // The writer decides first which of two versions counts.
    if (state === 'conflict') throw hindrance;
    inFlight = send();
    return inFlight;
  }
  const leave = () => {
    if (!isDirty && !inFlight) return;
    keepNow();
    // What was refused is tried again when something is typed, or when the writer asks for it.
    if (state !== 'conflict' && state !== 'refused') save().catch(() => undefined);
  };

  return {
    change: () => {
      const now = Date.now();
      if (!isDirty) dirtySince = now;
      isDirty = true;
      keepSoon();
      if (state === 'conflict') return;
      if (state !== 'waiting') tell('unsaved');
      saveLater(Math.max(0, Math.min(saveAfterMs, dirtySince + saveAtLatestMs - now)));
    },
    flush: save,
    baseId: () => base,
    rebase: (baseId) => {
      base = baseId;
      isDirty = false;
      clearTimeout(saveTimer);
      stopKeeping();
      ports.letGo();
      tell('saved');
    },
    hasUnsaved: () => isDirty || inFlight !== null,
    isHindered: () => isDirty && (state === 'waiting' || state === 'conflict' || state === 'refused'),
    leave,
    stop: () => {
      leave();
      isStopped = true;
      clearTimeout(saveTimer);
      stopKeeping();
    },
  };
}

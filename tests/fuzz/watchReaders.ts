import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds. A peak is remembered by the system; only what a process does in its last moments is missed. */
const lookEvery = 100;
/** What the kernel counts processor time in (`USER_HZ`, 100 on every Linux that Node runs on). */
const msPerTick = 10;

/** The readers that this process started, as the system sees them. It tells on Linux only. */
export type ReaderWatch = {
  /** Milliseconds of processor time that all readers so far have used; null where it cannot be told. */
  readonly cpuMs: () => number | null;
  /** Ends the watch and answers the most memory (resident set) of any, in megabytes (10^6 bytes), or null. */
  readonly end: () => number | null;
};

/** Watches the children of this process. */
export function watchReaders(): ReaderWatch {
  let peak: number | null = null;
  const cpu = new Map<string, number>();
  const look = () => {
    for (const id of listChildren()) {
      const { kilobytes, ticks } = readUse(id);
      peak = Math.max(peak ?? 0, Math.round((kilobytes * 1024) / 1e6));
      cpu.set(id, Math.max(cpu.get(id) ?? 0, ticks * msPerTick));
    }
  };
  const timer = setInterval(look, lookEvery);
  timer.unref();
  return {
    cpuMs: () => {
      look();
      return cpu.size === 0 ? null : [...cpu.values()].reduce((sum, each) => sum + each);
    },
    end: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function listChildren(): readonly string[] {
  try {
    return readdirSync('/proc/self/task')
      .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' '))
      .filter((id) => id.trim() !== '');
  } catch {
    return [];
  }
}

function readUse(id: string): { readonly kilobytes: number; readonly ticks: number } {
  try {
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    // proc(5): behind the name in brackets, utime and stime are the 12th and the 13th field.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { kilobytes, ticks: Number(fields[11] ?? 0) + Number(fields[12] ?? 0) };
  } catch {
    // It ended meanwhile.
    return { kilobytes: 0, ticks: 0 };
  }
}

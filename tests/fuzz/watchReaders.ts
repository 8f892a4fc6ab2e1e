import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds. A peak is remembered by the system; only a process that ends meanwhile is missed. */
const lookEvery = 100;

/**
 * Watches the most memory (resident set) that a child of this process ever used. `end` answers megabytes (10^6 bytes),
 * or null where the system does not tell (it does on Linux).
 */
export function watchReaders(): { readonly end: () => number | null } {
  let peak: number | null = null;
  const look = () => {
    for (const kilobytes of readPeaks()) peak = Math.max(peak ?? 0, Math.round((kilobytes * 1024) / 1e6));
  };
  const timer = setInterval(look, lookEvery);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function readPeaks(): readonly number[] {
  try {
    return readdirSync('/proc/self/task')
      .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' '))
      .filter((id) => id.trim() !== '')
      .map((id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  } catch {
    return [];
  }
}

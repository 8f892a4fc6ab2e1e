import { cpus, totalmem, type as osType, release } from 'node:os';

/** The machine in plain words: nothing that names it or whose it is. */
export function describeMachine() {
  const [cpu] = cpus();
  return {
    cpu: (cpu?.model ?? 'unknown').trim(),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    os: `${osType()} ${release().split('-')[0] ?? ''}`,
    node: process.version,
  };
}

import type { Ports } from '#core/ports.ts';

/** What the core needs of this process; its extractor is to be closed. */
export async function openPorts(): Promise<Ports> {
  const { createNodePorts } = await import('#core/nodePorts.ts');
  return createNodePorts();
}

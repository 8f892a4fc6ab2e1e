import { createCore } from '#core/createCore.ts';
import { createNodePorts } from '#core/nodePorts.ts';

/** A process of its own that opens the casebook named and holds it until it is killed. */
await createCore({ folder: process.argv[2] ?? '', isReadOnly: false, who: 'Grace' }, createNodePorts());
process.send?.('open');
setInterval(() => undefined, 60_000);

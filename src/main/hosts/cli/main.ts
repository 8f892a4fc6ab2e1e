import { createInterruption } from './createInterruption.ts';
import { createTerminal } from './createTerminal.ts';
import { runCommandLine } from './runCommandLine.ts';

// Threads that are on their way out do not keep the process alive; without this it could end before its command does.
setInterval(() => {}, 2 ** 30);
const interruption = createInterruption();
const exitCode = await runCommandLine(process.argv.slice(2), createTerminal(), interruption);
// An open standard input would keep the process alive, too; everything written has been taken by now.
process.exit(interruption.findExitCode() ?? exitCode);

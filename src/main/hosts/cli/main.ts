import { createInterruption } from './createInterruption.ts';
import { createTerminal } from './createTerminal.ts';
import { runCommandLine } from './runCommandLine.ts';

const interruption = createInterruption();
const exitCode = await runCommandLine(process.argv.slice(2), createTerminal(), interruption);
// An open standard input would keep the process alive; everything written has been taken by now.
process.exit(interruption.findExitCode() ?? exitCode);

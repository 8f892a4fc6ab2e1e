import type { Command } from './Command.ts';
import { analyzeCommand } from './commands/analyzeCommand.ts';
import { briefCommand } from './commands/briefCommand.ts';
import { callCommand } from './commands/callCommand.ts';
import { claimsCommand } from './commands/claimsCommand.ts';
import { importCommand } from './commands/importCommand.ts';
import { initCommand } from './commands/initCommand.ts';
import { logCommand } from './commands/logCommand.ts';
import { methodsCommand } from './commands/methodsCommand.ts';
import { restoreCommand } from './commands/restoreCommand.ts';
import { searchCommand } from './commands/searchCommand.ts';
import { verifyCommand } from './commands/verifyCommand.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  initCommand,
  importCommand,
  claimsCommand,
  searchCommand,
  briefCommand,
  verifyCommand,
  logCommand,
  restoreCommand,
  methodsCommand,
  callCommand,
  analyzeCommand,
];

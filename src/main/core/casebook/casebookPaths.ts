import { join } from 'node:path';

/** Where the parts of a casebook lie in its folder. */
export const casebookPaths = (folder: string) => ({
  database: join(folder, 'casebook.sqlite'),
  lock: join(folder, 'lock.sqlite'),
  holder: join(folder, 'lock-holder.json'),
  backups: join(folder, 'backups'),
  uploads: join(folder, 'uploads'),
});

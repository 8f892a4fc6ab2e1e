/**
 * The address of the module `name` that lies beside the one that asks: as TypeScript where the program runs from its
 * sources, as JavaScript where it was built, all of it into one folder.
 */
export const siblingAddress = (name: string, from: string): URL =>
  new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from);

/** More are not read; typing on narrows them. */
const suggestedAtMost = 50;

/** The words that hold what was typed; those that begin with it first. */
export function suggest(words: readonly string[], typed: string): readonly string[] {
  const part = typed.trim().toLocaleLowerCase();
  const holding = words.filter((word) => word.toLocaleLowerCase().includes(part));
  const begins = (word: string) => word.toLocaleLowerCase().startsWith(part);
  return [...holding.filter(begins), ...holding.filter((word) => !begins(word))].slice(0, suggestedAtMost);
}

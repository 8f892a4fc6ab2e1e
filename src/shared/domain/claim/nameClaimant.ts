/**
 * The claimant that a name in a story means: the one known claimant whose name has all of its words ("Altman" is "Sam
 * Altman"), or the name itself where none or several do.
 */
export function nameClaimant(name: string, known: readonly string[]): string {
  const wanted = name.toLowerCase().split(/\s+/);
  const meant = known.filter((other) => {
    const words = other.toLowerCase().split(/\s+/);
    return wanted.every((word) => words.includes(word)) && wanted.at(-1) === words.at(-1);
  });
  return meant.find((other) => other === name) ?? (meant.length === 1 ? meant[0] : undefined) ?? name;
}

/** One or two characters of any script as one word of the index: hexadecimal, so that no tokenizer cuts or folds it. */
export const toPairWord = (characters: string): string => Buffer.from(characters, 'utf8').toString('hex');

/** Every character of a text and every two neighbouring ones, each once, as the index of short stretches takes them. */
export function toPairs(text: string): string {
  const characters = [...text.toLowerCase()];
  const words = new Set(characters);
  characters.slice(1).forEach((character, at) => words.add(`${characters[at]}${character}`));
  return [...words].map(toPairWord).join(' ');
}

/** A place in a text; offsets are UTF-16 code units, end exclusive. */
export type Place = { readonly start: number; readonly end: number };

/** Every place, or the first so many, where these very characters stand in the text; nothing is folded. Places may overlap. */
export function findExactWords(words: string, text: string, atMost = Infinity): Place[] {
  const places: Place[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < atMost; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/**
 * A text folded for finding (NFKC, without regard to case, every white space a space), with the way back. `folded`
 * stands still wherever folding changes no length; where it does, one step tells from where to where.
 */
export type SearchText = { readonly folded: string; readonly steps: readonly FoldStep[] };

/** [start, end) of the folded text came from [rawStart, rawEnd) of the text. */
type FoldStep = {
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
  readonly rawEnd: number;
};

/** What may change its length: a letter with marks on it, and whatever is neither plain Latin nor common Chinese. */
const cluster = /[^\p{M}]\p{M}+|[^\0-\x7fÀ-ÖØ-öø-ÿ‐–—‘’“”、。一-鿿]\p{M}*/gsu;

const foldCase = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');
const fold = (text: string): string => foldCase(text.normalize('NFKC')).replace(/\s/g, ' ');

/** Folds a text for finding. */
export function foldForSearch(text: string): SearchText {
  const steps: FoldStep[] = [];
  let folded = '';
  let from = 0;
  for (const match of text.matchAll(cluster)) {
    const [raw] = match;
    const rawEnd = match.index + raw.length;
    folded += fold(text.slice(from, match.index));
    const start = folded.length;
    folded += fold(raw);
    if (folded.length - start !== raw.length || raw.length > 1)
      steps.push({ start, end: folded.length, rawStart: match.index, rawEnd });
    from = rawEnd;
  }
  return { folded: folded + fold(text.slice(from)), steps };
}

/** The stretch of the text that [start, end) of the folded text came from; a character is taken as a whole. */
export function unfoldRange(
  { steps }: SearchText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: unfold(steps, start, false), end: unfold(steps, end, true) };
}

function unfold(steps: readonly FoldStep[], offset: number, isEnd: boolean): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.start ?? 0) < offset || (!isEnd && steps[middle]?.start === offset)) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  if (!step) return offset;
  if (offset < step.end) return isEnd ? step.rawEnd : step.rawStart;
  return step.rawEnd + offset - step.end;
}

/** Every place of the words in a folded text, as offsets of the text itself; places do not overlap. */
export function findFolded(
  searched: SearchText,
  words: string,
): readonly { readonly start: number; readonly end: number }[] {
  const query = fold(words).replace(/ +/g, ' ').trim();
  if (query === '') return [];
  const hits: { readonly start: number; readonly end: number }[] = [];
  const { folded } = searched;
  for (let at = folded.indexOf(query); at !== -1; at = folded.indexOf(query, at + query.length)) {
    const hit = unfoldRange(searched, at, at + query.length);
    // One character can fold to several that are all found.
    if (hits.at(-1)?.start !== hit.start) hits.push(hit);
  }
  return hits;
}

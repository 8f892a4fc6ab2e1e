import { foldWord } from '#shared/domain/words/foldWord.ts';
import { readWords } from '#shared/domain/words/readWords.ts';
import type { Span } from '#shared/domain/words/Span.ts';

/** A stretch of a source and who speaks there. */
export type SpeakerTurn = Span & { readonly name: string };

const titles = new Set(
  'mr mrs ms miss dr sir sen senator rep president secretary governor gov mayor ceo cto cfo chair chairman professor prof'.split(
    ' ',
  ),
);
const cjk = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/**
 * Whether two ways to write a name are the same person's as far as one can tell: "TRUMP" and "Donald Trump", "Sen. Ted
 * Cruz" and "Cruz", 李彦宏 and 百度李彦宏. Given names alone do not tell.
 */
export function isSameSpeaker(a: string, b: string): boolean {
  if (cjk.test(a) && cjk.test(b)) {
    const [x, y] = [foldWord(a.replace(/\s/g, '')), foldWord(b.replace(/\s/g, ''))];
    return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
  }
  const parts = (name: string) =>
    readWords(name)
      .map(({ key }) => key.replace(/'s$/, ''))
      .filter((key) => !titles.has(key));
  const [x, y] = [parts(a), parts(b)];
  if (x.length === 0 || y.length === 0) return foldWord(a.trim()) === foldWord(b.trim());
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.at(-1) === long.at(-1) &&
    short.every((part) =>
      long.some((other) => other === part || (part.length === 1 && other.startsWith(part))),
    )
  );
}

const label =
  /^[ \t]*((?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ \t]+\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4})|[\p{Script=Han}·]{2,8})[ \t]*[:：]/gmu;

/**
 * Who speaks where in a transcript: a name in capitals, or of Chinese characters, and a colon at the beginning of a
 * line starts a turn. Empty where fewer than two names do so, or not three times.
 */
export function readSpeakers(text: string): SpeakerTurn[] {
  const labels = [...text.matchAll(label)];
  if (labels.length < 3 || new Set(labels.map(([, name]) => name)).size < 2) return [];
  return labels.map((match, index) => ({
    start: match.index + match[0].length,
    end: labels[index + 1]?.index ?? text.length,
    name: match[1] ?? '',
  }));
}

/** Who speaks at a place; undefined where nobody is known to, or two do. */
export function speakerAt(turns: readonly SpeakerTurn[], place: Span): string | undefined {
  const touched = turns.filter((turn) => turn.start < place.end && turn.end > place.start);
  const [first] = touched;
  return first && touched.every((turn) => isSameSpeaker(turn.name, first.name)) ? first.name : undefined;
}

import type { Span } from '#shared/domain/words/Span.ts';
import { chineseCues, cuePattern } from './cueWords.ts';

/** Who is said to have said something, and by which word. */
export type Attribution = { readonly speaker: Span | null; readonly cue: Span | null };

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const name = String.raw`${nameWord}(?:\s+(?:of|de|van|von|al|bin|the|for|and|&)?\s?${nameWord})*`;
const noun = String.raw`(?:the|a|an|one|his|her|their|its|another|some|many|several|two|three|both|these|those|this|that)\s+(?:[\p{L}\p{M}&’'-]+\s+){0,5}?[\p{L}\p{M}’'-]+`;
/** "former congressman" in "said former congressman Barney Frank"; not "in a statement on Friday". */
const role = String.raw`(?:(?!(?:in|on|at|to|of|that|during|after|before|with|by|about|as|when|while|from|for|if|but|and|or|so|not|there|here|this|last|earlier|later|again|how|why|what|it|because)\s)\p{Ll}[\p{L}\p{M}’'-]*\s+)(?:[\p{L}\p{M}&’'-]+\s+){0,3}?`;
const pronoun = '(?:he|she|they|it|we|I|who|He|She|They|It|We|Who)';
const subject = String.raw`(?:${pronoun}(?!\p{L})|${name}|(?:${noun}))`;

const nearAtMost = 240;

const adverbs = String.raw`(?:\s+(?:also|then|later|has|had|have|once|even|just|recently|often|never|repeatedly|famously|reportedly|[\p{L}]+ly|would|will|did|does|is|was|were|are|been|be|being|further|again|still|who|reporters))*`;
const subjectBeforeCue = new RegExp(
  String.raw`(?<!\p{L})(?<who>${subject})(?:\s+from\s+${name})?(?:,[^,;“”"]{2,90},|\s+\([^)]{1,40}\))?${adverbs}\s*,?\s*$`,
  'u',
);
/** "said chief executive Jane Doe": the name behind what she is. */
const roleAfterCue = new RegExp(
  String.raw`^\s*(?:the\s+|its\s+|their\s+|a\s+|an\s+)?(?:[\p{Ll}-]+\s+){0,4}(?:executive|founder|co-founder|president|director|spokesman|spokeswoman|spokesperson|analyst|professor|minister|officer|manager|researcher|scientist|engineer|author|editor|chairman|chairwoman|chair|lawyer|attorney|economist|investor|boss|head|leader|partner|blogger|teacher|owner|developer|artist)\s+(?<who>${name})`,
  'u',
);
const subjectAfterCue = new RegExp(String.raw`^\s*(?:by\s+)?(?<who>${subject}|${role}${name})`, 'u');

/** When something was said says nothing of who said it. */
const isTime = (who: string): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
    who,
  );

const spanAt = (offset: number, start: number, length: number): Span => ({
  start: offset + start,
  end: offset + start + length,
});

type Cue = { readonly index: number; readonly text: string };

function cuesIn(text: string): Cue[] {
  return [...text.matchAll(cuePattern)].map((match) => ({ index: match.index, text: match[0] }));
}

/** The subject of a cue: right before it ("Ms. Li said"), or right behind ("said Ms. Li"). */
function subjectOf(text: string, cue: Cue, isInverted: boolean): Span | undefined {
  const after = text.slice(cue.index + cue.text.length);
  if (cue.text.toLowerCase() === 'according to' || isInverted) {
    const found = roleAfterCue.exec(after) ?? subjectAfterCue.exec(after);
    const who = found?.groups?.['who'];
    if (who) return spanAt(cue.index + cue.text.length, after.indexOf(who), who.length);
    if (cue.text.toLowerCase() === 'according to') return undefined;
  }
  const before = text.slice(0, cue.index);
  const found = subjectBeforeCue.exec(before.slice(-nearAtMost));
  const who = found?.groups?.['who'];
  if (!found || !who || isTime(who)) return undefined;
  const from = before.length - Math.min(nearAtMost, before.length) + found.index;
  return spanAt(0, before.indexOf(who, from), who.length);
}

const moved = (span: Span | undefined, by: number): Span | null =>
  span ? { start: span.start + by, end: span.end + by } : null;

/** Looks behind a quotation, in the rest of its sentence: "…," said Li. "…," Li said. */
export function findAttributionAfter(text: string, from: number, to: number): Attribution | undefined {
  const rest = text.slice(from, Math.min(to, from + nearAtMost));
  const sentence =
    /^(?:[^.!?。！？\n]|\.(?=\s?[\p{Ll}\d,])|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St|Jr|[A-Z]))\.)*/u.exec(
      rest,
    )?.[0] ?? '';
  const cue = cuesIn(sentence)[0];
  if (cue) {
    const lead = sentence.slice(0, cue.index);
    const isInverted = /^[\s,]*(?:[\p{L}]+ly\s+)?$/u.test(lead);
    const speaker = subjectOf(sentence, cue, isInverted);
    if (speaker && (isInverted || speaker.start < 80))
      return { speaker: moved(speaker, from), cue: spanAt(from, cue.index, cue.text.length) };
  }
  return findChineseAfter(sentence, from);
}

/** Looks before a quotation, in its sentence: Li said: "…" According to Li, "…" */
export function findAttributionBefore(text: string, from: number, to: number): Attribution | undefined {
  const lead = text.slice(Math.max(from, to - 400), to);
  const offset = to - lead.length;
  const cut = lastSentenceStart(lead);
  const sentence = lead.slice(cut);
  for (const cue of cuesIn(sentence).reverse()) {
    // "Continued Bo Berg:" turns the two round.
    const isInverted = cue.index === 0 && /:\s*$/.test(sentence);
    const speaker = subjectOf(sentence, cue, isInverted);
    if (speaker)
      return { speaker: moved(speaker, offset + cut), cue: spanAt(offset + cut, cue.index, cue.text.length) };
  }
  return findChineseBefore(sentence, offset + cut) ?? cueAlone(sentence, offset + cut);
}

/** A word that says that something is said, right before the quotation, and nobody who says it. */
function cueAlone(sentence: string, offset: number): Attribution | undefined {
  const cue = cuesIn(sentence).at(-1);
  return cue && /^[\s,:]*$/.test(sentence.slice(cue.index + cue.text.length))
    ? { speaker: null, cue: spanAt(offset, cue.index, cue.text.length) }
    : undefined;
}

function lastSentenceStart(lead: string): number {
  let start = 0;
  for (const match of lead.matchAll(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St|Jr|vs|[A-Z]))[.!?][”"’')]*\s+(?=[\p{Lu}“"‘'(])|[。！？]\s*|\n/gu,
  )) {
    const end = match.index + match[0].length;
    if (end < lead.length) start = end;
  }
  return start;
}

const chineseCue = new RegExp(`(?<cue>${chineseCues.join('|')})`, 'gu');
const beforeName = /^(?:[但而且此外对此另外同时其中随后当天昨日今日近日]+(?=[\p{Script=Han}]{2}))/u;
/** What may stand between a Chinese speaker and the cue: to whom, when, where, how. */
const asides =
  /(?:对|向|在|也|还|则|曾|再次|进一步|接受|近日|日前|随后|当天|今天|昨天|昨日|笑着|同时|明确|公开|透过|通过|于).*$/u;

function chineseSubject(clause: string): Span | undefined {
  const trimmed = clause.replace(asides, '');
  const lead = beforeName.exec(trimmed)?.[0].length ?? 0;
  const who = trimmed.slice(lead).trim();
  if (who === '' || who.length > 30 || !/^[\p{L}\p{N}·\s（）()]+$/u.test(who)) return undefined;
  return spanAt(0, clause.indexOf(who, lead), who.length);
}

function findChineseBefore(sentence: string, offset: number): Attribution | undefined {
  const cues = [...sentence.matchAll(chineseCue)];
  for (const match of cues.reverse()) {
    const cue = match[0];
    const clauseStart = Math.max(
      ...['，', ',', '；', '。', '”', '\n'].map((mark) => sentence.lastIndexOf(mark, match.index - 1) + 1),
    );
    const who =
      chineseSubject(sentence.slice(clauseStart, match.index)) ??
      chineseSubject(sentence.slice(0, match.index).split(/[，,]/)[0] ?? '');
    if (who) {
      const start = sentence
        .slice(clauseStart, match.index)
        .includes(sentence.slice(who.start + clauseStart, who.end + clauseStart))
        ? clauseStart
        : 0;
      return { speaker: moved(who, offset + start), cue: spanAt(offset, match.index, cue.length) };
    }
  }
  return undefined;
}

function findChineseAfter(sentence: string, offset: number): Attribution | undefined {
  const match = /^[，,\s]*/u.exec(sentence);
  const lead = match?.[0].length ?? 0;
  const cue = [...sentence.slice(lead).matchAll(chineseCue)][0];
  if (!cue || cue.index > 30) return undefined;
  const who = chineseSubject(sentence.slice(lead, lead + cue.index));
  return who && { speaker: moved(who, offset + lead), cue: spanAt(offset, lead + cue.index, cue[0].length) };
}

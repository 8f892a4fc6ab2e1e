import { longestSentence, type Sentence } from '#shared/domain/sentence/splitSentences.ts';

/** "That makes about 50 million.", "This is twice the number of 2023.", "In total 3,000 were sold.", "也就是约5000万元。" */
const goesOn =
  /^(?:(?:That|This|It|Which|These|Those)(?:['’]s| is| was| are| were| makes| made| means| meant| equals?| amounts to| adds up to| comes to| corresponds to| would be)(?: about| around| nearly| almost| roughly| more than| over| only| just| up| down| a total of)? (?:[$€£¥]|\d|half\b|twice\b|double\b|a third\b|a quarter\b|(?:two|three|four|five|six|seven|eight|nine|ten) times\b)|(?:In total|In all|Altogether|All told|Put together|Together)\b[^.]*\d|(?:这|也|即|合计|总计|总共|共计|加起来|换句话说|换算下来)(?:相当于|就是|意味着|等于|是|约|共|，)?[^。]{0,8}[\d一二两三四五六七八九十百千万亿])/u;
/** "It took X ten years to … . Y took five days." */
const tookTime = /^It took\b/;
const tookShort = /^(?:[A-Z][\w-]*|This one|The new one|Its rival)(?: \w+)? (?:took|needed) [^,;]{3,40}[.!]$/;

/**
 * Sentences, a figure that only goes on with the sentence right before it joined to that: one claim over two sentences.
 * Never over a line break, and no longer than a sentence can be.
 */
export function joinContinued(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 90));
    const isOne =
      before !== undefined &&
      sentence.end - before.start <= longestSentence &&
      (goesOn.test(head) ||
        (tookTime.test(text.slice(before.start, before.start + 8)) && tookShort.test(head))) &&
      !text.slice(before.end, sentence.start).includes('\n') &&
      /[\d一二两三四五六七八九十百千万亿]/.test(text.slice(before.start, before.end));
    if (isOne) found[found.length - 1] = { start: before.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
}

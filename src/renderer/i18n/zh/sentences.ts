import type { sentences as en } from '#renderer/i18n/en/sentences.ts';

/** Messages of the sentences of a draft, in Chinese. */
export const sentences: Readonly<Record<keyof typeof en, string>> = {
  'sentences.title': '句子',
  'sentences.left':
    '{total, plural, =0 {还没有句子} other {{left, plural, =0 {没有待处理的句子} other {共 {total, number} 句，待处理 {left, number} 句}}}}',
  'sentences.done': '已关联主张 {linked, number} 句，无需核查 {unneeded, number} 句',
  'sentences.nextShort': '下一句',
  'sentences.next': '下一个待处理的句子',
  'sentences.mark': '无需核查',
  'sentences.markAction': '标为无需核查，或重新列为待处理',
  'sentences.toggle': '标出待处理的句子',
  'sentences.last': '{marked, plural, =0 {已重新列为待处理} other {已将 {marked, number} 句标为无需核查}}',
  'sentences.undo': '撤销',
  'sentences.nothingHere': '此处没有待处理的句子。',
};

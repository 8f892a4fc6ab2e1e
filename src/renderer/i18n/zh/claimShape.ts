import type { claimShape as en } from '#renderer/i18n/en/claimShape.ts';

/** Messages of splitting and merging claims, in Chinese. */
export const claimShape: Readonly<Record<keyof typeof en, string>> = {
  'shape.splitAction': '拆分主张…',
  'shape.mergeAction': '与其他主张合并…',
  'shape.mergeChosen': '合并所选主张…',
  'shape.mergeShort': '合并…',
  'shape.splitShort': '拆分…',
  'shape.splitOff': '从主张 {number} 中拆出',
  'shape.splitOffDone': '已拆出主张 {number}',
  'shape.split': '拆分主张 {number}',
  'shape.splitHint':
    '选中的部分保留编号、{evidence, plural, =0 {} other {{evidence, number} 条证据、}}{verdict, select, none {} other {结论“{verdict}”}}和历史记录。其余部分成为独立的主张，在文中位置相同。',
  'shape.part': '第 {part, number} 部分',
  'shape.keeps': '第 {part, number} 部分保留编号、证据和结论',
  'shape.stays': '仍为主张 {number}',
  'shape.removePart': '移除第 {part, number} 部分',
  'shape.addPart': '添加一部分',
  'shape.splitInto': '拆分为 {count, number} 条主张',
  'shape.splitDone': '主张 {number} 已拆分为 {count, number} 条',
  'shape.merge': '合并主张',
  'shape.mergeWith': '合并对象',
  'shape.noClaims': '没有含这些文字的其他主张。',
  'shape.whichStays': '保留哪一条主张？',
  'shape.whichVerdict': '结论不一致。以哪一条为准？',
  'shape.mergeHint':
    '出处、证据、问询、备注和标签都归入保留的主张，其历史记录也包含其余主张的历史。其余主张留在记录中，状态为放弃。',
  'shape.mergeInto': '合并 {count, number} 条主张',
  'shape.mergeDone': '{count, number} 条主张已并入主张 {number}',
  'shape.mergedInto': '已并入主张 {number}',
};

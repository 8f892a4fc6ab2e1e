import type { story as en } from '#renderer/i18n/en/story.ts';

/** Messages of the story pane, in Chinese. */
export const story: Readonly<Record<keyof typeof en, string>> = {
  'story.group': '报道',
  'story.none': '还没有报道。',
  'story.import': '导入报道',
  'story.writeDraft': '撰写稿件',
  'story.newDraft': '新建稿件',
  'story.menu': '报道列表',
  'story.about': '报道信息',
  'story.textOf': '《{title}》正文',
  'story.margin': '文中的主张',
  'story.marginEntry': '主张 {number}：{verdict}',
  'story.currentClaim': '已打开主张 {number}',
  'story.left':
    '{total, plural, =0 {还没有主张} other {{left, plural, =0 {全部 {total, number} 条主张均有结论} other {{total, number} 条主张中 {left, number} 条尚无结论}}}}',
  'story.ready': '{ready, number} 条待审阅，{signedOff, number} 条已签核',
  'story.nextClaim': '下一条主张',
  'story.previousClaim': '上一条主张',
  'story.find': '在报道中查找',
  'story.findCount':
    '{count, plural, =0 {此报道中未找到} other {第 {index, number} 处，共 {count, number} 处}}',
  'story.findNext': '下一处',
  'story.findPrevious': '上一处',
  'story.selection': '选中的文字',
  'story.kind': '类型',
  'story.logClaim': '记为主张',
  'story.addAppearance': '添加为主张 {number} 的出处',
  'story.tooLong': '作为一条主张太长：最多 {max, number} 个字符',
};

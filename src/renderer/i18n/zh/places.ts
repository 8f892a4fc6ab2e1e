import type { places as en } from '#renderer/i18n/en/places.ts';

/** What became of the places of claims when a draft was changed, in Chinese. */
export const places: Readonly<Record<keyof typeof en, string>> = {
  'places.title': '各主张在本稿件中的位置',
  'places.action': '显示各主张的位置变化',
  'places.ask': '{count, number} 处位置待确认',
  'places.hide': '收起',
  'places.asked': '待确认',
  'places.lost': '丢失',
  'places.moved': '{count, number} 处在别处重新找到',
  'places.claim': '主张 {number}',
  'places.was': '登记时的文字',
  'places.now': '该处现在的文字',
  'places.several': '{count, number} 处相符位置之一',
  'places.show': '在正文中显示',
  'places.take': '采用此位置',
  'places.markLost': '标为丢失',
  'places.taken': '主张 {number} 已恢复位置',
  'places.markedLost': '已将主张 {number} 的一处位置标为丢失',
  'places.lostHint': '打开主张可移除该位置，也可在正文中选中现在的表述并添加。',
};

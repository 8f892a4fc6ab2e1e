import type { repeated as en } from '#renderer/i18n/en/repeated.ts';

/** Two values of one quantity, in Chinese. */
export const repeated: Readonly<Record<keyof typeof en, string>> = {
  'compared.range': '{low} 至 {high}',
  'compared.orMore': '{low} 以上',
  'compared.orLess': '{high} 以下',
  'compared.unbounded': '任意值',
  'compared.ranges': '容许范围：{one}；{other}',
  'repeated.count': '本稿中 {count, number} 个数量前后数值不一',
  'repeated.title': '前后数值不一的数量',
  'repeated.action': '显示稿中重复出现的数量',
  'repeated.show': '显示',
  'repeated.hide': '收起',
  'repeated.doubtful': '{count, number} 组无法比较',
  'repeated.place': '在稿件中显示',
  'repeated.claim': '主张 {number}',
  'repeated.agreeing': '另有 {count, number} 个数量重复出现且一致。',
  'repeated.none': '本稿没有前后数值不一的数量。',
};

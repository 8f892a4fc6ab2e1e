import type { Random } from '#tests/builders/createRandom.ts';
import { benchWords } from './benchWords.ts';

const thousands = (value: number) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');

function makeEnglish({ pick, below }: Random, claimant: string): string {
  const product = pick(benchWords.products);
  const place = pick(benchWords.places);
  const percent = `${below(90) + 1}.${below(10)} %`;
  const sentence = pick([
    () => `${claimant} fell more than ${percent} on the day its ${product} was shown in ${place}`,
    () =>
      `The ${product} of ${claimant} reached ${thousands(below(900_000) + 1_000)} paying users in ${place}`,
    () =>
      `${claimant} sold ${thousands(below(400_000) + 100)} sets of its ${product} at ${below(900) + 9} dollars each`,
    () => `By ${2024 + below(9)} every school in ${place} will teach with the ${product} of ${claimant}`,
    () => `“Nobody needs editors any more,” said the founder of ${claimant} of the new ${product}`,
    () =>
      `${claimant} raised ${below(900) + 1} million dollars for a ${product} that nobody in ${place} has seen`,
    () => `A ${product} by ${claimant} answers ${percent} of all questions better than a doctor in ${place}`,
  ])();
  return sentence + pick(benchWords.endings);
}

function makeChinese({ pick, below }: Random, claimant: string): string {
  const subject = pick(benchWords.chineseSubjects);
  return pick([
    () =>
      `${claimant}称其${subject}一周内售出${below(400_000) + 100}套,创下历史纪录,远超所有竞争对手此前公布的数字`,
    () =>
      `受${claimant}发布${subject}影响,相关股价当日下跌超过${below(20) + 1}%,市值蒸发数百亿元,投资者纷纷抛售`,
    () => `${claimant}预测到${2024 + below(9)}年,${subject}将取代一半以上的编辑岗位,传统媒体将不复存在`,
    () => `${claimant}的${subject}注册用户突破${below(9_000) + 1}万,其中付费用户占比达到${below(60) + 1}%`,
  ])();
}

/** The text of a made-up claim of 40 to 160 characters: mostly English, every eighth one Chinese. */
export function makeClaimText(random: Random, claimant: string): string {
  return random.below(8) === 0 ? makeChinese(random, claimant) : makeEnglish(random, claimant);
}

/**
 * The ordinary characters of U+2E80 to U+2EF3 (CJK radicals supplement), in order, from Unicode's
 * EquivalentUnifiedIdeograph.txt; a space where there is none in the basic plane.
 */
const radicals =
  ' 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 目示礻 糹纟罓罒㓁冗 羊  耂肀聿肉 艹艹艹虎衤覀西见角 讠贝 车辶辶辶邑钅長镸长门 阝雨青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const firstRadical = 0x2e80;
/** Ligatures, Hebrew and Arabic presentation forms, Kangxi radicals, CJK compatibility ideographs. */
const presentationForms =
  /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\u2f00-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

const invisible = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g;

/**
 * Folds what only the fonts of a PDF know back to the letters it was written with: ligatures (`ﬁ` to `fi`), Kangxi and
 * other radicals and compatibility ideographs to the ordinary Chinese characters, special spaces to the plain one.
 */
export function foldPdfText(text: string): string {
  return text
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => {
      const ordinary = radicals[radical.charCodeAt(0) - firstRadical] ?? ' ';
      return ordinary === ' ' ? radical : ordinary;
    })
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(invisible, '');
}

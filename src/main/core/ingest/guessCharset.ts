/** The charsets that can be guessed, as the Encoding Standard names them. */
export type GuessedCharset = 'gb18030' | 'big5' | 'shift_jis' | 'windows-1251' | 'windows-1252';

/**
 * Guesses the charset of bytes that are not UTF-8. What counts is where the two-byte pairs lie:
 * - GB18030: in running text nearly all pairs are punctuation (lead A1–A3) or one of the 3,755 hanzi of the first level
 *   of GB 2312 (lead B0–D7), both with a trail from A1;
 * - Big5: the 5,401 hanzi of its first level have leads A4–C6, and two fifths of their trails lie below 7F, where
 *   those of GB 2312 never lie;
 * - Shift_JIS: kana are 82 9F–F1 and 83 40–96, and no Japanese text goes without them;
 * - windows-1251: Cyrillic words are runs of C0–FF; in windows-1252 such letters stand alone among ASCII.
 */
export function guessCharset(bytes: Uint8Array): GuessedCharset {
  const sample = bytes.subarray(0, 262_144);
  const seen = countPairs(sample);
  if (seen.kana > seen.pairs * 0.2) return 'shift_jis';
  if (seen.gbCommon > seen.pairs * 0.6 && decodesMostly(sample, 'gb18030')) return 'gb18030';
  if (seen.big5Common > seen.pairs * 0.8 && seen.big5Low > seen.pairs * 0.15 && decodesMostly(sample, 'big5'))
    return 'big5';
  return seen.cyrillicRuns > seen.high * 0.6 ? 'windows-1251' : 'windows-1252';
}

type PairCounts = Record<
  'pairs' | 'high' | 'gbCommon' | 'big5Common' | 'big5Low' | 'kana' | 'cyrillicRuns',
  number
>;

const between = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

function countPairs(bytes: Uint8Array): PairCounts {
  const seen = { pairs: 0, high: 0, gbCommon: 0, big5Common: 0, big5Low: 0, kana: 0, cyrillicRuns: 0 };
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    seen.pairs += 1;
    seen.high += trail >= 0x80 ? 2 : 1;
    if ((between(lead, 0xb0, 0xd7) || between(lead, 0xa1, 0xa3)) && trail >= 0xa1) seen.gbCommon += 1;
    if (between(lead, 0xa1, 0xc6) && (between(trail, 0x40, 0x7e) || trail >= 0xa1)) seen.big5Common += 1;
    if (between(lead, 0xa1, 0xc6) && between(trail, 0x40, 0x7e)) seen.big5Low += 1;
    if ((lead === 0x82 && between(trail, 0x9f, 0xf1)) || (lead === 0x83 && between(trail, 0x40, 0x96)))
      seen.kana += 1;
    if (lead >= 0xc0 && trail >= 0xc0) seen.cyrillicRuns += 2;
    index += 1;
  }
  return seen;
}

function decodesMostly(bytes: Uint8Array, charset: string): boolean {
  const text = new TextDecoder(charset).decode(bytes);
  return (text.split('\ufffd').length - 1) * 50 < text.length;
}

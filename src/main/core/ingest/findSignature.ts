/** Formats that cannot be read as text, by their first bytes (hexadecimal, `..` for any byte). */
const signatures: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'an image (PNG)'],
  ['ffd8ff', 'an image (JPEG)'],
  ['474946383761', 'an image (GIF)'],
  ['474946383961', 'an image (GIF)'],
  ['52494646........57454250', 'an image (WebP)'],
  ['52494646........57415645', 'a sound recording (WAV)'],
  ['52494646........41564920', 'a video (AVI)'],
  ['49492a00', 'an image (TIFF)'],
  ['4d4d002a', 'an image (TIFF)'],
  ['424d............0000', 'an image (BMP)'],
  ['00000100', 'an image (ICO)'],
  ['0000....6674797068656963', 'an image (HEIC)'],
  ['0000....6674797061766966', 'an image (AVIF)'],
  ['0000....66747970', 'a video or sound recording (MP4)'],
  ['1a45dfa3', 'a video (Matroska, WebM)'],
  ['49443302', 'a sound recording (MP3)'],
  ['49443303', 'a sound recording (MP3)'],
  ['49443304', 'a sound recording (MP3)'],
  ['fffb', 'a sound recording (MP3)'],
  ['fff3', 'a sound recording (MP3)'],
  ['4f67675300', 'a sound recording (Ogg)'],
  ['664c614300', 'a sound recording (FLAC)'],
  ['1f8b', 'a compressed file (gzip)'],
  ['425a68..314159265359', 'a compressed file (bzip2)'],
  ['fd377a585a00', 'a compressed file (xz)'],
  ['28b52ffd', 'a compressed file (zstd)'],
  ['377abcaf271c', 'an archive (7z)'],
  ['526172211a07', 'an archive (RAR)'],
  ['4d5a......00', 'a program (Windows)'],
  ['7f454c46', 'a program (ELF)'],
  ['feedface', 'a program (Mach-O)'],
  ['feedfacf', 'a program (Mach-O)'],
  ['cffaedfe', 'a program (Mach-O)'],
  ['cafebabe', 'a program (Mach-O or Java)'],
  ['0061736d', 'a program (WebAssembly)'],
  ['53514c69746520666f726d6174203300', 'a database (SQLite)'],
  ['7b5c727466', 'a Rich Text document (.rtf)'],
  ['2521505321', 'a PostScript file'],
  ['252150532d', 'a PostScript file'],
  ['774f464600', 'a font (WOFF)'],
  ['774f463200', 'a font (WOFF2)'],
  ['3c737667', 'an image (SVG)'],
];

const longest = 16;

/** What a file is, in words, where its first bytes are those of a known format without text; else undefined. */
export function findSignature(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, longest)).toString('hex');
  return signatures.find(([pattern]) => matches(head, pattern))?.[1];
}

function matches(head: string, pattern: string): boolean {
  if (head.length < pattern.length) return false;
  for (let index = 0; index < pattern.length; index += 1)
    if (pattern[index] !== '.' && pattern[index] !== head[index]) return false;
  return true;
}

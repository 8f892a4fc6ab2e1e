const patterns = [
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i,
];

/**
 * The charset that a page declares in its first 4096 bytes, under the name that the Encoding Standard gives it, or
 * undefined where it declares none that is known.
 */
export function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = patterns.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that declares UTF-16 and whose declaration can be read byte by byte is not UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

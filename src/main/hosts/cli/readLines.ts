/** A line without its end, or what is left of one that was too long. */
export type InputLine = { readonly text: string } | { readonly tooLong: number };

/**
 * The lines of a stream of UTF-8 bytes, one at a time, so that the stream waits for its reader. Only LF (or CR LF)
 * ends a line: Node's own readline also breaks at U+2028, which may stand inside JSON strings.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.byteLength;
    if (size <= limitBytes) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): InputLine => {
    const line =
      size > limitBytes
        ? { tooLong: size }
        : {
            text: Buffer.concat(pieces)
              .toString('utf8')
              .replace(/^\ufeff/, '')
              .replace(/\r$/, ''),
          };
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

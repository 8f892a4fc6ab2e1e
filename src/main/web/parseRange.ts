/** Which bytes of a file to send; `start` and `end` are inclusive. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * The bytes that a `Range` header asks for (RFC 9110, 14.2). Several ranges and headers that do not follow the grammar
 * are ignored, as the RFC allows.
 */
export function parseRange(header: string | null, byteLength: number): ByteRange {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const suffix = Math.min(Number(last), byteLength);
    if (suffix === 0) return { kind: 'unsatisfiable' };
    return { kind: 'part', start: byteLength - suffix, end: byteLength - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= byteLength) return { kind: 'unsatisfiable' };
  return { kind: 'part', start, end: last === '' ? byteLength - 1 : Math.min(Number(last), byteLength - 1) };
}

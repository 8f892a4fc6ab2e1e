import { inflateRawSync } from 'node:zlib';

/** An entry of a ZIP archive as its central directory lists it. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const longestEnd = 65_557;

/**
 * The central directory of a ZIP archive (PKWARE APPNOTE 4.3.12, without ZIP64), or undefined where there is none that
 * can be read.
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  // Another reader would look for a ZIP64 directory, or take these bytes for moved, and so read other entries than those
  // that were checked here.
  const isOtherwiseRead =
    [4, 6, 8, 10].some((field) => view.getUint16(end + field, true) === 0xffff) ||
    at + view.getUint32(end + 12, true) !== end;
  if (isOtherwiseRead) return undefined;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/** The bytes of an entry. Throws where they are broken or turn out longer than the directory says. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error(`the ZIP entry ${entry.name} is packed in an unknown way`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
}

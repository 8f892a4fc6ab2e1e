import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to pack. What is stated beside the content is written as it is, true or not. */
export type ZipPart = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly statedSize?: number;
  readonly isStored?: boolean;
  /** The packed bytes, where they are not to be made from the content. */
  readonly packed?: Uint8Array;
};

/** Packs a ZIP archive (PKWARE APPNOTE 4.3) that may lie about its sizes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedSize, isStored = false, packed } of parts) {
    const body = Buffer.from(packed ?? (isStored ? content : deflateRawSync(content)));
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE((statedSize ?? content.length) >>> 0, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    common.copy(entry, 6, 0, 26);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, body]);
    locals.push(local);
    directory.push(Buffer.concat([entry, nameBytes]));
    offset += local.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

import { crc32 } from 'node:zlib';

/** One file of an archive. */
export type ZipEntry = { readonly name: string; readonly bytes: Buffer };

/** 1 January 1980, the first day that the format can tell: the same for every file, so that the archive is stable. */
const dosDate = 0x0021;

function fields(entry: ZipEntry): Buffer {
  const buffer = Buffer.alloc(26);
  buffer.writeUInt16LE(20, 0); // version needed
  buffer.writeUInt16LE(0x0800, 2); // names are UTF-8
  buffer.writeUInt16LE(0, 4); // stored, not compressed
  buffer.writeUInt16LE(0, 6); // midnight
  buffer.writeUInt16LE(dosDate, 8);
  buffer.writeUInt32LE(crc32(entry.bytes), 10);
  buffer.writeUInt32LE(entry.bytes.length, 14);
  buffer.writeUInt32LE(entry.bytes.length, 18);
  buffer.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  buffer.writeUInt16LE(0, 24); // no extra field
  return buffer;
}

/**
 * Packs files into a ZIP archive without compressing them: the same files always give the same bytes, whatever the
 * version of zlib. Names are in the order given. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipStored(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(entry), name, entry.bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields(entry), tail, name);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

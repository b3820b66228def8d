import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; paths have slashes. */
export interface Packed {
  readonly path: string;
  readonly bytes: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0, which knows folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;

/**
 * An archive as every system opens it (APPNOTE 6.3.3, without what only archives beyond 4 GB need). The same files and the
 * same moment give the same bytes.
 *
 * @param at UTC instant that each file is said to be of
 */
export function zipOf(files: readonly Packed[], at: string): Buffer {
  const stamp = stampOf(at);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path, 'utf8');
    const data = deflateRawSync(bytes);
    const about = aboutOf({ stamp, sum: crc32(bytes), packed: data.length, size: bytes.length, name });
    const local = Buffer.concat([u32(LOCAL), about, u16(0), name, data]);
    // Extra, comment, disk, attributes inside and outside, where it begins.
    const tail = Buffer.concat([u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)]);
    centrals.push(Buffer.concat([u32(CENTRAL), u16(VERSION), about, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = u16(files.length);
  const end = [u32(END), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, directory, ...end]);
}

interface About {
  readonly stamp: Buffer;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly name: Buffer;
}

/** What stands of a file both before it and in the directory. */
function aboutOf({ stamp, sum, packed, size, name }: About): Buffer {
  return Buffer.concat([
    u16(VERSION),
    u16(UTF8),
    u16(DEFLATED),
    stamp,
    u32(sum),
    u32(packed),
    u32(size),
    u16(name.length),
  ]);
}

/** Time and day as DOS had them. */
function stampOf(at: string): Buffer {
  const date = new Date(at);
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return Buffer.concat([u16(time), u16(day)]);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}

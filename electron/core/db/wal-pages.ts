/** Looks into SQLite's log as it lies beside a file, by the format that SQLite documents (sqlite.org/fileformat2.html, section 4). */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
/** Where the header and each frame say what they belong together by. */
const HEADER_SALT = 16;
const FRAME_SALT = 8;
const SALT = 8;

/** Whether the file says already, page by page, all that the log commits. */
export function isCarriedOver(path: string, log: string): boolean {
  const files = [openSync(path, 'r'), openSync(log, 'r')] as const;
  try {
    const { pageSize, pages } = committed(files[1]);
    for (const [page, at] of pages) {
      const own = bytesAt(files[0], (page - 1) * pageSize, pageSize);
      if (!own.equals(bytesAt(files[1], at, pageSize))) return false;
    }
    return true;
  } finally {
    for (const file of files) closeSync(file);
  }
}

interface Committed {
  /** In bytes. */
  readonly pageSize: number;
  /** By its number, where in the log a page was committed last. */
  readonly pages: ReadonlyMap<number, number>;
}

function committed(log: number): Committed {
  const header = bytesAt(log, 0, HEADER);
  const pages = new Map<number, number>();
  if (header.length < HEADER) return { pageSize: 0, pages };
  const pageSize = header.readUInt32BE(8);
  const salt = header.subarray(HEADER_SALT, HEADER_SALT + SALT);
  const open = new Map<number, number>();
  const { size } = fstatSync(log);
  for (let at = HEADER; at + FRAME_HEADER + pageSize <= size; at += FRAME_HEADER + pageSize) {
    const frame = bytesAt(log, at, FRAME_HEADER);
    if (!frame.subarray(FRAME_SALT, FRAME_SALT + SALT).equals(salt)) break;
    open.set(frame.readUInt32BE(0), at + FRAME_HEADER);
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [page, where] of open) pages.set(page, where);
    open.clear();
  }
  return { pageSize, pages };
}

/** Fewer than asked for where the file ends before. */
function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

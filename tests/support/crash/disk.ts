/**
 * A disk as it may be found after the power went. What was written to a file and not flushed may have come through or not,
 * sector by sector. Names are made, changed and removed in their order, by a journal that each flush writes out, as ext4
 * does it; what came after the last flush may be there up to some point.
 */
import type { Op } from './trace.ts';

const SECTOR = 512;

interface File {
  /** What is certain. */
  durable: Buffer;
  /** What is not, in its order. */
  pending: Extract<Op, { readonly op: 'write' | 'truncate' }>[];
}

type Naming = Exclude<Op, { readonly op: 'write' | 'truncate' | 'sync' | 'said' }>;

/** How much of what was not flushed came through. All of it: then it was the program alone that ended. */
export type Luck = 'none' | 'some' | 'all';

export interface Disk {
  apply(op: Op): void;
  /** What a later start finds, by path. @param chance gives numbers from 0 up to 1 */
  found(luck: Luck, chance: () => number): Map<string, Buffer>;
}

/** A disk on which certain files lie. What is done outside `folder` is left out. */
export function createDisk(folder: string, files: ReadonlyMap<string, Buffer>): Disk {
  const durableNames = new Map<string, File>();
  for (const [path, durable] of files) durableNames.set(path, { durable, pending: [] });
  const names = new Map(durableNames);
  const created = new Map<Naming, File>();
  let journal: Naming[] = [];

  function rename(on: Map<string, File>, op: Naming): void {
    if ('from' in op) {
      const file = on.get(op.from);
      if (file) on.set(op.to, file);
      if (op.op === 'rename') on.delete(op.from);
    } else if (op.op === 'unlink') {
      on.delete(op.path);
    } else if (!on.has(op.path)) {
      on.set(op.path, fileOf(op));
    }
  }

  /** The same file, whenever its making is looked at. */
  function fileOf(op: Naming): File {
    const file = created.get(op) ?? { durable: Buffer.alloc(0), pending: [] };
    created.set(op, file);
    return file;
  }

  function flush(): void {
    for (const op of journal) rename(durableNames, op);
    journal = [];
  }

  return {
    apply(op) {
      if (op.op === 'said') return;
      const path = 'path' in op ? op.path : op.to;
      if (!path.startsWith(folder)) return;
      if (op.op === 'sync') {
        flush();
        const file = names.get(path);
        if (file) [file.durable, file.pending] = [written(file.durable, file.pending, () => true), []];
      } else if (op.op === 'write' || op.op === 'truncate') {
        names.get(path)?.pending.push(op);
      } else if (op.op !== 'create' || !names.has(path)) {
        journal.push(op);
        rename(names, op);
      }
    },
    found(luck, chance) {
      const lucky = (): boolean => luck === 'all' || (luck === 'some' && chance() < 0.5);
      const kept = luck === 'all' ? journal.length : luck === 'none' ? 0 : chance() * (journal.length + 1);
      const at = new Map(durableNames);
      for (const op of journal.slice(0, kept)) rename(at, op);
      return new Map([...at].map(([path, file]) => [path, written(file.durable, file.pending, lucky)]));
    },
  };
}

/** A content with those parts of what was done to it that came through. */
function written(durable: Buffer, ops: File['pending'], isThrough: () => boolean): Buffer {
  let bytes: Buffer = Buffer.from(durable);
  for (const op of ops) {
    if (op.op === 'truncate') {
      if (isThrough()) bytes = sized(bytes, op.size);
      continue;
    }
    const through: Buffer[] = [];
    for (let at = 0; at < op.bytes.length; at += SECTOR) {
      if (isThrough()) through.push(op.bytes.subarray(at, at + SECTOR));
    }
    for (const part of through.toReversed()) {
      const at = op.at + part.byteOffset - op.bytes.byteOffset;
      bytes = sized(bytes, Math.max(bytes.length, at + part.length));
      part.copy(bytes, at);
    }
  }
  return bytes;
}

function sized(bytes: Buffer, size: number): Buffer {
  if (bytes.length >= size) return bytes.subarray(0, size);
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}

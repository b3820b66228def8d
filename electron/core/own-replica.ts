import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SET_ASIDE } from '../../shared/domain/own-names.ts';
import { freeName } from './db/free-name.ts';
import type { Connection } from './db/open.ts';
import { parsedJson } from './parsed-json.ts';
import { lastSeqOf } from './history/last-seq.ts';

const memorySchema = z.strictObject({ replica: z.string(), seq: z.int().min(0) });
type Memory = z.infer<typeof memorySchema>;

/** What this installation knows, outside the file, of what it wrote into it: so that no number is given twice. */
export interface OwnMemory {
  /**
   * Whether the file holds exactly what this installation wrote into it last, and so may be written on under the same
   * replica. A file that was not closed in order, or an older copy that was put back by hand, may not.
   */
  knows(db: Connection, replica: string): boolean;
  /** Whether this installation knows that another file lay at the place last: one that held more, or another replica's. */
  knowsOther(db: Connection, replica: string): boolean;
  /** From here on something may be written that is not remembered yet. */
  forget(): void;
  /** To be called when everything is in the file. */
  remember(db: Connection, replica: string): void;
}

/** The folder of what an installation remembers. What is no folder in its place is put aside: no workspace waits for it. */
export function memoryPlace(folder: string): string {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    renameSync(folder, freeName(folder + SET_ASIDE));
  }
  return folder;
}

/** `place` says which file it is, by installation and path. */
export function ownMemory(folder: string, place: string): OwnMemory {
  const path = join(folder, `${createHash('sha256').update(place).digest('hex').slice(0, 32)}.json`);
  return {
    knows(db, replica) {
      const memory = readMemory(path);
      return memory !== null && memory.replica === replica && memory.seq === lastSeqOf(db, replica);
    },
    knowsOther(db, replica) {
      const memory = readMemory(path);
      return memory !== null && (memory.replica !== replica || memory.seq > lastSeqOf(db, replica));
    },
    forget: () => rmSync(path, { force: true }),
    remember(db, replica) {
      const memory: Memory = { replica, seq: lastSeqOf(db, replica) };
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify(memory), { flush: true });
      renameSync(`${path}.new`, path);
    },
  };
}

/** What cannot be read is not known: then the file goes on under a new replica, which is always safe. */
function readMemory(path: string): Memory | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const parsed = memorySchema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data : null;
}

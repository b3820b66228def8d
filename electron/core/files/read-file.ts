import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { AppFailure, invalid, problem, type Problem, type Rule } from '../../../shared/contract/errors.ts';
import { fileProblem } from '../../../shared/contract/files.ts';
import { PART_BYTES } from '../db/blobs.ts';
import { codeOf } from '../db/failures.ts';
import type { Task } from '../task.ts';
import type { OfferedFile } from './incoming.ts';

const BY_CODE: readonly (readonly [RegExp, Rule])[] = [
  [/^(ENOENT|ENOTDIR)$/, 'fileMissing'],
  [/^EISDIR$/, 'fileFolder'],
  [/./, 'fileUnreadable'],
];

/**
 * Reads a file in parts of PART_BYTES, and tells after each but the last how far it is. Fails with VALIDATION where it is
 * not there, cannot be read, is no file, is empty or too large, or changes while it is read; with CANCELLED.
 */
export function* readParts(file: OfferedFile, task: Task): Generator<Buffer> {
  const { path, name } = file;
  const found = guarded(name, () => statSync(path));
  // Before it is opened: a pipe would keep whoever opens it waiting.
  refuse(fileProblem(file.purpose, { name, bytes: found.size, isFile: found.isFile() }));
  const handle = guarded(name, () => openSync(path, constants.O_RDONLY));
  try {
    const before = guarded(name, () => fstatSync(handle));
    const buffer = Buffer.allocUnsafe(PART_BYTES);
    let done = 0;
    for (;;) {
      const length = guarded(name, () => fill(handle, buffer));
      if (length > 0) yield Buffer.from(buffer.subarray(0, length));
      done += length;
      if (length < PART_BYTES) break;
      // Also one that grows for ever comes to an end.
      refuse(fileProblem(file.purpose, { name, bytes: done, isFile: true }));
      if (done < before.size) task.step(done, before.size);
    }
    if (isChanged(before, fstatSync(handle), done)) refuse(problem('', 'fileChanging', { name }));
  } finally {
    closeSync(handle);
  }
}

/** Reads until the buffer is full or the file ends: a read may give less than there is. */
function fill(handle: number, buffer: Buffer): number {
  let length = 0;
  for (;;) {
    const got = readSync(handle, buffer, length, buffer.length - length, null);
    length += got;
    if (got === 0 || length === buffer.length) return length;
  }
}

function isChanged(before: Stats, after: Stats, done: number): boolean {
  return done !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs;
}

function refuse(found: Problem | null): void {
  if (found) invalid(found);
}

function guarded<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const rule = BY_CODE.find(([pattern]) => pattern.test(code))?.[1];
    if (!rule) throw error;
    const problems = [problem('', rule, { name, detail: code })];
    throw new AppFailure({ code: 'VALIDATION', problems, params: {} }, { cause: error });
  }
}

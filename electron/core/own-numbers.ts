import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { lettersOf } from '../../shared/domain/numbers.ts';
import { fail } from '../../shared/contract/errors.ts';
import { codeOf } from './db/failures.ts';
import { parsedJson } from './parsed-json.ts';

const givenSchema = z.record(z.string(), z.int().min(0));

/** What this installation numbers in one workspace goes by, whichever of its copies is open: data, so that readers have it too. */
export interface NumbersMemory {
  /** What makes them its own. */
  readonly letters: string;
  /** Where the highest that was given of each row stands; null: nowhere, and what the file knows is all there is. */
  readonly path: string | null;
}

export interface NumbersOptions {
  readonly folder: string | null;
  readonly workspaceId: string;
  readonly installation: string;
  /** The installation that made the workspace. */
  readonly maker: string;
}

export function numbersMemory({ folder, workspaceId, installation, maker }: NumbersOptions): NumbersMemory {
  return {
    letters: lettersOf(installation, maker),
    path: folder === null ? null : join(folder, `numbers-${workspaceId}.json`),
  };
}

/** The highest count that this installation has ever given in a row; 0 where it has given none. */
export function lastGiven({ path }: NumbersMemory, row: string): number {
  return path === null ? 0 : (readGiven(path)[row] ?? 0);
}

/**
 * Remembers that a count was given in a row, or a higher one. A file alone does not know what was given: an older copy may
 * be put back by hand, and two copies be written to. So it is remembered outside of it, before it is used.
 */
export function rememberGiven({ path }: NumbersMemory, row: string, count: number): void {
  if (path === null) return;
  const given = readGiven(path);
  if ((given[row] ?? 0) >= count) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ ...given, [row]: count }), { flush: true });
  renameSync(`${path}.new`, path);
}

/** The next count of a row, remembered: above all that are known, and all that this installation has ever given. Where the command then fails, it is left out. */
export function giveNext(memory: NumbersMemory, row: string, known: number): number {
  const count = Math.max(known, lastGiven(memory, row)) + 1;
  rememberGiven(memory, row, count);
  return count;
}

/** Fails with IO where it is there and cannot be read: a number is better not given than given twice. */
function readGiven(path: string): Readonly<Record<string, number>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw error;
  }
  const given = givenSchema.safeParse(parsedJson(text));
  return given.success ? given.data : fail('IO', { path, detail: 'what was given is not readable' });
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lettersOf } from '../../shared/domain/numbers.ts';
import { fail } from '../../shared/contract/errors.ts';
import { codeOf } from './db/failures.ts';
import { parsedJson } from './parsed-json.ts';

const givenSchema = z.record(z.string(), z.int().min(0));

/** The numbers that this installation gives in one workspace, whichever of its copies is open. */
export interface OwnNumbers {
  /** What makes them its own. */
  readonly letters: string;
  /** The next count of a row: above all that are known, and all that this installation has ever given. */
  next(row: string, known: number): number;
}

export interface NumbersOptions {
  /** Where is remembered what was given; null: nowhere, and what the file knows is all there is. */
  readonly folder: string | null;
  readonly workspaceId: string;
  readonly installation: string;
  /** The installation that made the workspace. */
  readonly maker: string;
}

/**
 * A file alone does not know what was given: an older copy may be put back by hand, and two copies be written to. So the
 * highest count is remembered outside of it, before it is used; where the command then fails, a number is left out.
 */
export function ownNumbers({ folder, workspaceId, installation, maker }: NumbersOptions): OwnNumbers {
  const letters = lettersOf(installation, maker);
  if (folder === null) return { letters, next: (_row, known) => known + 1 };
  const path = join(folder, `numbers-${workspaceId}.json`);
  return {
    letters,
    next(row, known) {
      const given = readGiven(path);
      const count = Math.max(known, given[row] ?? 0) + 1;
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify({ ...given, [row]: count }), { flush: true });
      renameSync(`${path}.new`, path);
      return count;
    },
  };
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

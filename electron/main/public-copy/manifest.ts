import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { publicFileSchema, type PublicFile } from '../../../shared/kinds/public-copy.ts';

/** Beside the pages: which files there are, each with its SHA-256, so that it is seen what somebody has changed. */
export const MANIFEST = 'manifest.json';

const manifestSchema = z.object({
  format: z.literal('reconvene-public-copy'),
  madeAt: z.string(),
  files: z.array(publicFileSchema),
});

export function manifestOf(madeAt: string, files: readonly PublicFile[]): string {
  return `${JSON.stringify({ format: 'reconvene-public-copy', madeAt, files }, null, 1)}\n`;
}

export function fileOf(path: string, bytes: Buffer): PublicFile {
  return { path, hash: hashOf(bytes), bytes: bytes.length };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What lies at the place of a copy. */
export type Found =
  | { readonly is: 'nothing' }
  /** A copy, made at a UTC instant; `changed`: the files that are other than they were written, are not there, or came since. */
  | { readonly is: 'copy'; readonly madeAt: string; readonly changed: readonly string[] }
  /** Something else, which is left alone. */
  | { readonly is: 'other' };

/** Looks at a folder. Fails as reading it does. */
export async function lookAt(folder: string): Promise<Found> {
  const there = await filesIn(folder);
  if (there === null) return { is: 'nothing' };
  if (!there.includes(MANIFEST)) return { is: there.length === 0 ? 'nothing' : 'other' };
  const read = manifestSchema.safeParse(parsed(await readFile(join(folder, MANIFEST), 'utf8')));
  if (!read.success) return { is: 'other' };
  const known = new Set(read.data.files.map(({ path }) => path));
  const changed = there.filter((path) => path !== MANIFEST && !known.has(path));
  for (const { path, hash } of read.data.files) {
    const isAsWritten = there.includes(path) && hashOf(await readFile(join(folder, path))) === hash;
    if (!isAsWritten) changed.push(path);
  }
  return { is: 'copy', madeAt: read.data.madeAt, changed: changed.toSorted() };
}

/** The files in a folder by their paths with slashes; null where there is no folder. */
async function filesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

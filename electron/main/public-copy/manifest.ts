import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
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
  const place = await lstat(folder).catch(unlessMissing);
  if (place === null) return { is: 'nothing' };
  if (!place.isDirectory()) return { is: 'other' };
  const entries = await entriesIn(folder);
  if (entries.length === 0) return { is: 'nothing' };
  const there = entries.map(({ path }) => path);
  // A pipe or a link is never read.
  const files = new Set(entries.flatMap(({ path, isFile }) => (isFile ? [path] : [])));
  if (!files.has(MANIFEST)) return { is: 'other' };
  const read = manifestSchema.safeParse(parsed(await readFile(join(folder, MANIFEST), 'utf8')));
  if (!read.success) return { is: 'other' };
  const known = new Set(read.data.files.map(({ path }) => path));
  const changed = there.filter((path) => path !== MANIFEST && !known.has(path));
  for (const { path, hash } of read.data.files) {
    const isAsWritten = files.has(path) && hashOf(await readFile(join(folder, path))) === hash;
    if (!isAsWritten) changed.push(path);
  }
  return { is: 'copy', madeAt: read.data.madeAt, changed: changed.toSorted() };
}

/** What is in a folder beside folders, by paths with slashes. */
async function entriesIn(folder: string): Promise<{ readonly path: string; readonly isFile: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }));
}

function unlessMissing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw error;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppFailure, fail, type Result } from '../../../shared/contract/errors.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import type { PublicContents } from '../../../shared/contract/public-copy.ts';
import { hiddenPartial } from '../../../shared/domain/own-names.ts';
import type { PublicFile } from '../../../shared/kinds/public-copy.ts';
import { fileFailure, goOut, type Recording } from '../files.ts';
import type { JobWatch } from '../jobs.ts';
import { fileOf, lookAt, MANIFEST, manifestOf, type Found } from './manifest.ts';
import { ARCHIVE } from './site/frame.ts';
import { siteOf } from './site/index.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import { zipOf, type Packed } from './zip.ts';

export interface SaveOptions {
  readonly contents: PublicContents;
  /** The folder that the copy is to be, which is nothing yet or an earlier copy. */
  readonly folder: string;
  /** What lay there when it was asked whether it may be replaced. */
  readonly found: Found;
  /** Writes down that the copy goes out, with its files; gives what declares that void. */
  readonly record: (files: readonly PublicFile[]) => ReturnType<Recording>;
  readonly write?: (path: string, bytes: Buffer) => Promise<void>;
}

/**
 * Makes a public copy beside its place and puts it there when all of it is made and recorded; what lay there goes then. So
 * there is the whole one or the one before. Fails with CANCELLED, DISK_FULL, READ_ONLY or IO, with CONFLICT where something else
 * has come to lie there, or as what records does.
 */
export async function savePublicCopy(
  { contents, folder, found, record, write = writeFlushed }: SaveOptions,
  { signal, onProgress }: JobWatch,
): Promise<Result<{ files: number }>> {
  const making = join(dirname(folder), hiddenPartial(randomUUID()));
  try {
    await mkdir(making);
    const files = await written(contents, { making, write }, (done, of) => {
      if (signal.aborted) fail('CANCELLED');
      onProgress({ done, of });
    });
    await goOut(
      () => record(files),
      () => takePlace(making, folder, found),
    );
    return { ok: true, value: { files: files.length + 1 } };
  } catch (error) {
    return { ok: false, error: (error instanceof AppFailure ? error : fileFailure(error, folder)).error };
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

interface Making {
  readonly making: string;
  readonly write: (path: string, bytes: Buffer) => Promise<void>;
}

/** The pages, then the archive of them, then the list of all. */
async function written(
  contents: PublicContents,
  { making, write }: Making,
  step: (done: number, of: number | null) => void,
): Promise<PublicFile[]> {
  const packed: Packed[] = [];
  let languages = 0;
  for await (const files of siteOf(contents, wordsOf)) {
    step(languages, contents.models.length + 1);
    const made = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text, 'utf8') }));
    for (const folder of new Set(made.map(({ path }) => dirname(join(making, path))))) {
      await mkdir(folder, { recursive: true });
    }
    // All at once: each by itself would wait for the disk alone.
    await allDone(made.map(({ path, bytes }) => write(join(making, path), bytes)));
    packed.push(...made);
    languages += 1;
  }
  const madeAt = contents.models[0]?.asAt ?? '';
  const archive = zipOf(packed, madeAt);
  step(languages, contents.models.length + 1);
  await write(join(making, ARCHIVE), archive);
  const listed = [...packed.map(({ path, bytes }) => fileOf(path, bytes)), fileOf(ARCHIVE, archive)];
  await write(join(making, MANIFEST), Buffer.from(manifestOf(madeAt, listed), 'utf8'));
  step(languages, contents.models.length + 1);
  return listed;
}

/** Waits for all of them, then fails as the first that failed: nothing is written any more when what was made is removed. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Gives what is made its name. What had it is there until then, and is there again where that fails. */
async function takePlace(making: string, folder: string, found: Found): Promise<void> {
  if (!existsSync(folder)) return rename(making, folder);
  const aside = join(dirname(folder), hiddenPartial(randomUUID()));
  await rename(folder, aside);
  try {
    // Nobody was asked about what has come since.
    if (!sameValue(await lookAt(aside), found)) fail('CONFLICT', { path: folder });
    await rename(making, folder);
  } catch (error) {
    await rename(aside, folder);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes, { flush: true });
}

import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lookAt } from '../../../electron/main/public-copy/manifest.ts';
import { savePublicCopy } from '../../../electron/main/public-copy/save.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { PublicContents } from '../../../shared/contract/public-copy.ts';
import { compare, timed } from '../compare.ts';
import { openCore, type OpenCore } from '../core.ts';
import type { Measurement } from '../workbench.ts';

const UNWATCHED = { signal: new AbortController().signal, onProgress: () => undefined };

/** The public copy of the large workspace, from the database to its place on the disk. */
export const measurePublicCopy: Measurement = async (bench) => {
  const folder = await bench.folder('public-copy');
  const path = join(folder, 'large.reconvene');
  await copyFile(bench.large, path);
  const opened = await openCore(path);
  try {
    makePublic(opened, bench.generated.reconveningIds);
    const ours = join(folder, 'ours', 'public-copy');
    await mkdir(dirname(ours), { recursive: true });
    const make = async (): Promise<void> => {
      const contents = opened.call('publicCopy.contents', { languages: ['en', 'fr', 'ar'] });
      await written(contents, ours);
    };
    await make();
    const finished = await filesOf(ours);
    if (finished.length < 3 * 30) throw new Error(`the copy has ${finished.length} files`);
    return [
      await compare(
        {
          name: 'public copy of the large workspace in three languages',
          baseline: 'writing the same finished files, each flushed, and renaming their folder',
          target: 1.5,
          unit: 'ratio',
          runs: 9,
        },
        () => timed(make),
        () => timed(() => writeAll(finished, join(folder, 'bare'))),
      ),
    ];
  } finally {
    opened.core.close();
  }
};

/** Every programme is released for the public. */
function makePublic({ call }: OpenCore, reconveningIds: readonly string[]): void {
  for (const reconveningId of reconveningIds) {
    try {
      call('release.make', { reconveningId, languages: ['en', 'fr', 'ar'], paper: 'A4' });
    } catch (error) {
      // One whose sessions are all drafts has nothing for the public.
      if (!(error instanceof AppFailure)) throw error;
    }
  }
}

async function written(contents: PublicContents, folder: string): Promise<void> {
  const record = () => Promise.resolve(() => Promise.resolve());
  const found = await lookAt(folder);
  const saved = await savePublicCopy({ contents, folder, found, record }, UNWATCHED);
  if (!saved.ok) throw new AppFailure(saved.error);
}

interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

async function filesOf(folder: string): Promise<File[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { name: path.slice(folder.length + 1), bytes: await readFile(path) };
      }),
  );
}

async function writeAll(files: readonly File[], folder: string): Promise<void> {
  const making = `${folder}-making`;
  await rm(folder, { recursive: true, force: true });
  for (const { name, bytes } of files) {
    await mkdir(dirname(join(making, name)), { recursive: true });
    await writeFile(join(making, name), bytes, { flush: true });
  }
  await rename(making, folder);
}

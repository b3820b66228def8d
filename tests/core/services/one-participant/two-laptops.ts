import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkFile } from '../../../../electron/core/check/check-file.ts';
import { mergeFiles, type FilesOutcome } from '../../../../electron/core/merge-files.ts';
import { UNWATCHED } from '../../../../electron/core/task.ts';
import { KINDS } from '../../../../shared/contract/kinds.ts';
import { coreCaller, type CoreCaller } from '../../../support/core.ts';
import { open, tempFolder } from '../../../support/workspace-file.ts';

/** One workspace on two laptops. */
export interface TwoLaptops {
  here<T>(work: (core: CoreCaller) => T): Promise<T>;
  there<T>(work: (core: CoreCaller) => T): Promise<T>;
  /** The other one goes on from a copy of this one's file. */
  part(): void;
  /** Each takes in the other; both hold the same then. Gives what the first one was told. */
  meet(): Promise<FilesOutcome>;
}

export async function twoLaptops(): Promise<TwoLaptops> {
  const folder = tempFolder();
  const mine = join(folder, 'mine.reconvene');
  const theirs = join(folder, 'theirs.reconvene');
  (await open(mine, 'new', { installation: 'mine' })).close();
  copyFileSync(mine, theirs);
  const here = <T>(work: (core: CoreCaller) => T): Promise<T> => on(mine, 'mine', work);
  const there = <T>(work: (core: CoreCaller) => T): Promise<T> => on(theirs, 'theirs', work);
  return {
    here,
    there,
    part: () => copyFileSync(mine, theirs),
    async meet() {
      const copy = join(folder, 'copy.reconvene');
      copyFileSync(theirs, copy);
      await mergeFiles(theirs, mine);
      const outcome = await mergeFiles(mine, copy);
      expect(await here(everything)).toEqual(await there(everything));
      // The tables say what the log says.
      for (const path of [mine, theirs]) expect((await checkFile(path, UNWATCHED)).flaws).toEqual([]);
      return outcome;
    },
  };
}

async function on<T>(path: string, installation: string, work: (core: CoreCaller) => T): Promise<T> {
  const core = await open(path, 'open', { installation });
  try {
    return work(coreCaller(core));
  } finally {
    core.close();
  }
}

export function everything(core: CoreCaller) {
  return KINDS.map((kind) => [kind, core.rows(kind).toSorted((a, b) => (a.id < b.id ? -1 : 1))]);
}

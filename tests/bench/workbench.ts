import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateWorkspace, type Generated, type Sizes } from './generate.ts';
import { asJob } from './making.ts';
import type { Outcome } from './compare.ts';

const SEED = 1;

/** What every scenario works with. */
export interface Workbench {
  /** A folder of its own for each measurement, gone when the bench ends. */
  folder(name: string): Promise<string>;
  /** The path of a workspace of the sizes asked for; to be copied before it is changed. */
  readonly large: string;
  readonly generated: Generated;
  /** Makes another, at `path`. */
  generate(path: string, sizes: Sizes): Promise<Generated>;
}

export type Measurement = (bench: Workbench) => Promise<Outcome[]>;

/** `sizes` are those of the large workspace. */
export async function openWorkbench(sizes?: Sizes): Promise<Workbench & { close(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'reconvene-bench-'));
  const large = join(root, 'large.reconvene');
  const generated = await asJob('the large workspace', (task) =>
    generateWorkspace({ path: large, seed: SEED, task, ...(sizes === undefined ? {} : { sizes }) }),
  );
  return {
    large,
    generated,
    folder: (name) => mkdtemp(join(root, `${name}-`)),
    generate: (path, sizes) =>
      asJob('another workspace', (task) => generateWorkspace({ path, seed: SEED, sizes, task })),
    close: () => rm(root, { recursive: true, force: true }),
  };
}

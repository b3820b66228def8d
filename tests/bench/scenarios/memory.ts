import { readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { familyOf } from '../../support/processes.ts';
import { compare, median } from '../compare.ts';
import { makeSample } from '../sample.ts';
import { HOME_PAGE, PROGRAM, STATIC_APP, STATIC_PAGE, startApp, type AppStart } from '../usable.ts';
import type { Measurement } from '../workbench.ts';

/** How long a program is left alone before it is weighed: what a start takes for a moment is given back by then. */
const SETTLING_MS = 4000;

interface Weight {
  /** Proportional set size of all processes, in MiB. */
  readonly all: number;
  /** Of those that are not Electron's: the core, where Electron is too old to run it itself. */
  readonly beside: number;
}

async function weigh(app: AppStart): Promise<Weight> {
  const { pid, end } = await startApp(app);
  await setTimeout(SETTLING_MS);
  const weights = familyOf(pid).map((id) => ({ MiB: shareOf(id), isNode: programOf(id) === 'node' }));
  await end();
  const sum = (list: readonly { MiB: number }[]): number => list.reduce((total, { MiB }) => total + MiB, 0);
  return { all: sum(weights), beside: sum(weights.filter(({ isNode }) => isNode)) };
}

function shareOf(pid: number): number {
  const match = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  if (!match) throw new Error(`process ${pid} says nothing of its memory`);
  return Number(match[1]) / 1024;
}

function programOf(pid: number): string {
  return basename(readlinkSync(`/proc/${pid}/exe`));
}

/** All processes with the sample's home page on screen. */
export const measureMemory: Measurement = async (bench) => {
  const folder = await bench.folder('memory');
  const workspace = await makeSample(join(folder, 'sample'));
  const cores: number[] = [];
  const outcome = await compare(
    {
      name: 'memory of all processes, sample open',
      baseline: 'the same Electron with a static page',
      target: 120,
      unit: 'MiB more',
      runs: 3,
    },
    async () => {
      const { all, beside } = await weigh({
        app: PROGRAM,
        userData: join(folder, 'user-data'),
        workspace,
        wanted: HOME_PAGE,
      });
      cores.push(beside);
      return all;
    },
    async () => (await weigh({ app: STATIC_APP, userData: join(folder, 'static'), wanted: STATIC_PAGE })).all,
  );
  const core = median(cores);
  return [
    core > 0
      ? { ...outcome, note: `of which ${core.toFixed(0)} MiB are a Node of its own for the core` }
      : outcome,
  ];
};

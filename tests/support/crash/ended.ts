import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createChance } from '../../bench/random.ts';
import { runs } from '../replicas/runs.ts';
import { createDisk, type Luck } from './disk.ts';
import { opsIn, watched, type Op } from './trace.ts';

const DEED = join(import.meta.dirname, 'deed.ts');

/** What was acknowledged before the end, in its order. */
export type Acknowledged = readonly string[];

/** What a deed did to the folder, and what lay there before. */
export interface Done {
  readonly before: ReadonlyMap<string, Buffer>;
  readonly ops: readonly Op[];
}

/** Does a deed to the workspace at `path`, under watch. Fails with an Error where it does not go through. */
export function watch(deed: string, path: string): Done {
  const folder = dirname(path);
  const before = filesIn(folder);
  const trace = `${folder}.trace`;
  const [program = '', ...given] = watched(trace, [process.execPath, DEED, deed, path]);
  const ran = spawnSync(program, given, { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${deed} did not go through: ${ran.stderr}`);
  const ops = opsIn(readFileSync(trace, 'latin1'));
  rmSync(trace);
  return { before, ops };
}

/** Begins a deed, and kills it as it makes a call of the system for the nth time. */
export function killAt(
  deed: string,
  path: string,
  call: 'fsync' | 'fdatasync' | 'unlink',
  nth: number,
): void {
  const kill = ['-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${nth}`];
  const command = ['-f', '-qq', '-o', '/dev/null', ...kill, process.execPath, DEED, deed, path];
  const ran = spawnSync('strace', command, { encoding: 'utf8' });
  if (ran.status === 0) throw new Error(`${deed} was done before it was killed`);
}

export interface Trial {
  readonly path: string;
  readonly done: Done;
  readonly seed: number;
  /** How many ends are tried; `npm run crash-trial` tries more. */
  readonly times: number;
  /** Looks at what a later start finds. */
  readonly judge: (acknowledged: Acknowledged, said: string) => Promise<void>;
}

const LUCKS: readonly [Luck, ...Luck[]] = ['some', 'none', 'all'];

/** Ends the deed in many places, the program alone or the power with it, and has each judged. */
export async function tryEnds({ path, done, seed, times, judge }: Trial): Promise<void> {
  const { numRuns, seed: shifted } = runs(seed, times);
  const chance = createChance(shifted);
  for (let run = 0; run < numRuns; run += 1) {
    const cut = chance.below(done.ops.length + 1);
    const luck = chance.oneOf(LUCKS);
    const ops = done.ops.slice(0, cut);
    const disk = createDisk(dirname(path), done.before);
    for (const op of ops) disk.apply(op);
    lay(
      path,
      disk.found(luck, () => chance.below(1 << 20) / (1 << 20)),
    );
    const said = ops.flatMap((op) => (op.op === 'said' ? op.text.split('\n').filter(Boolean) : []));
    await judge(said, `after ${cut} of ${done.ops.length} calls, of what was not flushed: ${luck}`);
  }
}

/** Every file below the folder, by its path. */
function filesIn(folder: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (statSync(file).isFile()) found.set(file, readFileSync(file));
  }
  return found;
}

/** Puts files into the folder in the place of all that lies there; the workspace itself stays the file that it is. */
function lay(path: string, files: ReadonlyMap<string, Buffer>): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (file !== path || !files.has(path)) rmSync(file, { recursive: true });
  }
  for (const [file, bytes] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

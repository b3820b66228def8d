/** Bits that a disk has turned, one at a time: whatever a person would be shown otherwise is found by reading through. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFile } from '../../../electron/core/check/check-file.ts';
import { storageFailure } from '../../../electron/core/db/failures.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { UNWATCHED } from '../../../electron/core/task.ts';
import { createChance } from '../../bench/random.ts';
import { runs } from '../../support/replicas/runs.ts';
import { shownBy, type Shown } from '../../support/shown.ts';
import { open } from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let sound: Buffer;
let before: Shown;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-flipped-'));
  path = join(folder, 'sample.reconvene');
  const options = { actor: 'Planner', installation: 'test', newId: randomUUID };
  const log = { info: () => undefined, error: () => undefined };
  const core = await buildSample({ ...options, path, log, clock: () => '2024-03-01T12:00:00.000Z' });
  before = shownBy(core);
  core.close();
  sound = readFileSync(path);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The file with one bit turned, where it lay: nothing says that it is another. */
function flip(at: number, bit: number): void {
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  const bytes = Buffer.from(sound);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(path, bytes);
}

/** What reading it through says: how many flaws, or why it is damaged. */
async function found(): Promise<number | string> {
  try {
    return (await checkFile(path, UNWATCHED)).count;
  } catch (error) {
    return storageFailure(error, path)?.error.code ?? Promise.reject(error);
  }
}

/** What a person is shown; null where the file or something in it is refused. */
async function shown(): Promise<Shown | null> {
  try {
    const core = await open(path, 'open');
    try {
      return shownBy(core);
    } finally {
      core.close();
    }
  } catch {
    return null;
  }
}

test('a sound file has no flaws', async () => {
  expect(await found()).toBe(0);
});

test('a bit of what SQLite keeps of a table is found, where it is read again only at the next opening', async () => {
  const at = sound.indexOf('language IN (');
  expect(at).toBeGreaterThan(0);
  flip(at + 3, 2);
  expect(await found()).toBe('DB_CORRUPT');
});

test('whatever is shown otherwise for one bit is found, and what can be repaired is as it was', async () => {
  const { seed, numRuns } = runs(20_270_501, 6);
  const chance = createChance(seed);
  for (let run = 0; run < numRuns; run += 1) {
    // The pages, not the header: without that nothing is opened.
    const at = 100 + chance.below(sound.length - 100);
    const bit = chance.below(8);
    const said = `bit ${bit} of byte ${at}`;
    flip(at, bit);
    const flaws = await found();
    flip(at, bit);
    const after = await shown();
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    if (!isSame) expect(flaws, said).not.toBe(0);
    if (typeof flaws !== 'number' || flaws === 0) continue;
    flip(at, bit);
    const core = await open(path, 'open');
    const left = await core.repair(UNWATCHED);
    expect(left.flaws, said).toEqual([]);
    expect(shownBy(core).records, said).toBe(before.records);
    expect(shownBy(core).found, said).toBe(before.found);
    core.close();
  }
});

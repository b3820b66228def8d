import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { createTask, UNWATCHED } from '../../../electron/core/task.ts';
import { addStep, attach, contentsIn, scan, spoil } from '../../support/evidence.ts';
import { failureOf, open, tempFolder } from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let stepId: string;

beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  const core = await open(path, 'new');
  stepId = addStep(core);
  core.close();
});

async function attachIn(file: string, ...names: readonly string[]): Promise<void> {
  const core = await open(file, 'open', { installation: file });
  for (const name of names) attach(core, stepId, scan(folder, name));
  core.close();
}

async function rowsIn(file: string): Promise<Record<string, unknown>> {
  const core = await open(file, 'open', { installation: 'reader' });
  const { rows } = caller(core)('record.list', { kind: 'evidenceFile', limit: 100 });
  core.close();
  return Object.fromEntries(rows.map(({ title, extras }) => [String(title), extras['isHere']]));
}

describe('reading the file through', () => {
  test('names the contents that are not what they were, and no others', async () => {
    await attachIn(path, 'first.pdf', 'second.pdf', 'third.pdf');
    const core = await open(path, 'open');
    await core.check(UNWATCHED);
    core.close();
    spoil(path, 2);
    const again = await open(path, 'open');
    expect(await failureOf(() => again.check(UNWATCHED))).toMatchObject({
      code: 'FILE_DAMAGED',
      params: { names: 'second' },
    });
    again.close();
  });

  test('can be stopped in the middle of a content', async () => {
    await attachIn(path, 'first.pdf');
    const core = await open(path, 'open');
    let steps = 0;
    const task = createTask({ isCancelled: () => steps > 0, report: () => undefined, elapsed: () => 0 });
    const watched = {
      ...task,
      step(done: number, of: number | null) {
        if (of !== null && done === of - 1) steps += 1;
        task.step(done, of);
      },
    };
    expect((await failureOf(() => core.check(watched))).code).toBe('CANCELLED');
    core.close();
  });
});

describe('a copy', () => {
  test('that is saved is whole, contents and all', async () => {
    await attachIn(path, 'first.pdf');
    const core = await open(path, 'open');
    await core.saveCopy(join(folder, 'copy.reconvene'));
    core.close();
    expect(contentsIn(join(folder, 'copy.reconvene'))).toEqual([readFileSync(scan(folder, 'first.pdf'))]);
  });
});

describe('a merge', () => {
  let theirs: string;
  beforeEach(() => {
    theirs = join(folder, 'theirs.reconvene');
    copyFileSync(path, theirs);
  });

  test('brings the contents that one of the two lacks, once', async () => {
    await attachIn(path, 'mine.pdf', 'both.pdf');
    await attachIn(theirs, 'both.pdf', 'theirs.pdf');
    expect(mergeFiles(path, theirs)).toMatchObject({ files: 1, damaged: [] });
    expect(mergeFiles(path, theirs)).toMatchObject({ files: 0, damaged: [] });
    expect(mergeFiles(theirs, path)).toMatchObject({ files: 1, damaged: [] });
    const whole = ['both.pdf', 'mine.pdf', 'theirs.pdf'].map((name) => readFileSync(scan(folder, name)));
    for (const file of [path, theirs]) {
      expect(contentsIn(file)).toHaveLength(3);
      expect(contentsIn(file)).toEqual(expect.arrayContaining(whole));
      expect(await rowsIn(file)).toEqual({ both: 1, mine: 1, theirs: 1 });
    }
  });

  test('does not bring a damaged one: it is named, and its record says that it has not come', async () => {
    await attachIn(theirs, 'good.pdf', 'bad.pdf');
    spoil(theirs, 2);
    expect(mergeFiles(path, theirs)).toMatchObject({ files: 1, damaged: ['bad'] });
    expect(await rowsIn(path)).toEqual({ good: 1, bad: 0 });
    const core = await open(path, 'open');
    const [bad] = caller(core)('record.list', { kind: 'evidenceFile', text: 'bad', limit: 1 }).rows;
    const asked = core.call('blob.part', { hash: bad?.['file'], part: 0 });
    expect(asked).toMatchObject({ ok: false, error: { code: 'FILE_MISSING' } });
    // Whoever has it brings it: the record was there all the time.
    attach(core, stepId, scan(folder, 'bad.pdf'), 'again');
    core.close();
    expect(await rowsIn(path)).toEqual({ good: 1, bad: 1, again: 1 });
  });
});

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sweepUnfinished, writeWhole } from '../../../electron/main/files.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-whole-'));
  path = join(folder, 'ken.ics');
  return () => rmSync(folder, { recursive: true });
});

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof AppFailure ? error.error : error),
  );
}

describe('a file that is recorded', () => {
  test('is recorded while the one before still has its name', async () => {
    writeFileSync(path, 'before');
    const seen: string[] = [];
    await writeWhole(path, 'after', () => {
      seen.push(readFileSync(path, 'utf8'));
      return Promise.resolve(() => Promise.resolve());
    });
    expect([...seen, readFileSync(path, 'utf8')]).toEqual(['before', 'after']);
    expect(readdirSync(folder)).toEqual(['ken.ics']);
  });

  test('leaves the one before where it cannot be recorded, and says that nothing was handed out', async () => {
    writeFileSync(path, 'before');
    const full = () => Promise.reject(new AppFailure({ code: 'DISK_FULL', problems: [], params: {} }));
    expect(await errorOf(writeWhole(path, 'after', full))).toMatchObject({
      code: 'DISK_FULL',
      params: { handedOut: 'no' },
    });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['ken.ics']);
  });

  test.each([
    ['is declared void', () => Promise.resolve(), 'no'],
    ['is said to be recorded all the same', () => Promise.reject(new Error('full')), 'said'],
  ])('where it then cannot have its name, %s', async (_what, declareVoid, handedOut) => {
    let asked = 0;
    const record = () => {
      // A folder has come to have the name.
      mkdirSync(path);
      return Promise.resolve(() => {
        asked += 1;
        return declareVoid();
      });
    };
    expect(await errorOf(writeWhole(path, 'after', record))).toMatchObject({ params: { handedOut } });
    expect(asked).toBe(1);
    expect(readdirSync(folder)).toEqual(['ken.ics']);
  });
});

test('what a process that died has left half-made goes, and nothing of anybody else', async () => {
  for (const name of ['a.reconvene.partial', 'a.reconvene.partial-wal', 'a.reconvene.looked-into-log'])
    writeFileSync(join(folder, name), 'half');
  const others = ['a.reconvene', 'a.reconvene.partial letter', 'b.reconvene.partial'];
  for (const name of others) writeFileSync(join(folder, name), 'mine');
  await sweepUnfinished(join(folder, 'a.reconvene'));
  expect(readdirSync(folder)).toEqual(others);
});

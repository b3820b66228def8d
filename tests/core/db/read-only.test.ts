import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  CAN_MOUNT,
  failureOf,
  makeReadOnly,
  makeWorkspace,
  open,
  tempDisk,
  tempFolder,
} from '../../support/workspace-file.ts';

describe.skipIf(!CAN_MOUNT)('a place that cannot be written to', () => {
  test('is said to be so when a workspace there is opened, and nothing is left in it', async () => {
    const disk = tempDisk(4);
    const path = join(disk, 'workspace.reconvene');
    await makeWorkspace(path, 'Boardroom D');
    makeReadOnly(disk);
    expect(await failureOf(() => open(path, 'open'))).toMatchObject({ code: 'READ_ONLY', params: { path } });
    expect(readdirSync(disk)).toEqual(['workspace.reconvene']);
  });

  test('is said to be so when a workspace is made there', async () => {
    const disk = tempDisk(4);
    makeReadOnly(disk);
    const path = join(disk, 'workspace.reconvene');
    expect(await failureOf(() => open(path, 'new'))).toMatchObject({ code: 'READ_ONLY', params: { path } });
  });

  test('is said to be so of a single file, which stays as it was', async () => {
    const path = join(tempFolder(), 'workspace.reconvene');
    await makeWorkspace(path, 'Boardroom D');
    const before = readFileSync(path);
    execFileSync('mount', ['--bind', path, path]);
    onTestFinished(() => void execFileSync('umount', [path]));
    execFileSync('mount', ['-o', 'remount,ro,bind', path]);
    expect((await failureOf(() => open(path, 'open'))).code).toBe('READ_ONLY');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('takes no copy, and the workspace goes on', async () => {
    const disk = tempDisk(4);
    makeReadOnly(disk);
    const path = join(tempFolder(), 'workspace.reconvene');
    const core = await open(path, 'new');
    expect((await failureOf(() => core.saveCopy(join(disk, 'copy.reconvene')))).code).toBe('READ_ONLY');
    expect(core.call('workspace.info', {})).toMatchObject({ ok: true });
    core.close();
  });
});

describe('a place that does not exist', () => {
  test('is said to be so', async () => {
    const path = join(tempFolder(), 'gone', 'workspace.reconvene');
    expect((await failureOf(() => open(path, 'open'))).code).toBe('IO');
    expect((await failureOf(() => open(path, 'new'))).code).toBe('IO');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../electron/core/merge-by-hand.ts');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-by-hand-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('says in a sentence why a file is not merged, and merges nothing', () => {
  const path = join(folder, 'letter.reconvene');
  writeFileSync(path, 'Dear Sir,');
  const { stderr, stdout, status } = spawnSync(process.execPath, [SCRIPT, path, path], { encoding: 'utf8' });
  expect(stderr).toBe(`${path} is not a Reconvene workspace. The file was not changed.\n`);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

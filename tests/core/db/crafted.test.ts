import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crafts } from '../../support/crafted/craft.ts';
import { failureOf, makeWorkspace, open, tempFolder } from '../../support/workspace-file.ts';

test('what a stranger has built into a file is never run, and never changed', async () => {
  const folder = tempFolder();
  const sound = join(folder, 'sound.reconvene');
  await makeWorkspace(sound, 'Boardroom D');
  const path = join(folder, 'crafted.reconvene');
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(crafts, async ({ said, codes, alter }) => {
      copyFileSync(sound, path);
      const db = new Database(path);
      alter(db);
      db.close();
      const before = readFileSync(path);
      const { code, params } = await failureOf(() => open(path, 'open'));
      expect(codes, said).toContain(code);
      expect(params['path']).toBe(path);
      expect(readFileSync(path).equals(before), said).toBe(true);
      seen.add(said.split(' ')[1] ?? '');
    }),
    { seed: 20270316, numRuns: 200 },
  );
  // Each way was met.
  expect(seen.size).toBeGreaterThan(12);
});

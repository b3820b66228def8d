/** What counts from a day on is read through as of the day on which it was last brought up to date. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../../../electron/core/check/check-file.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { UNWATCHED } from '../../../electron/core/task.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

test('a step of today is no fault in a file that was made earlier, where nothing else turned since', async () => {
  const path = join(tempFolder(), 'mine.reconvene');
  (await open(path, 'new', { clock: () => '2024-03-01T12:00:00.000Z' })).close();
  const core = await open(path, 'open', { clock: () => '2024-03-05T12:00:00.000Z' });
  const { id } = caller(core)('record.create', {
    kind: 'alert',
    values: { title: { en: 'Tablets' }, kind: 'form', seen: { en: 'Three' } },
  });
  caller(core)('alert.moveState', { id, to: 'cleared' });
  core.close();
  expect(await checkFile(path, UNWATCHED)).toEqual({ count: 0, flaws: [] });
});

/**
 * Does one thing to the workspace that is named, and says on its standard output what was acknowledged, a line each. It is
 * there to be ended in the middle.
 *
 * Arguments: the deed, the path of the workspace.
 */
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCore, type Core, type CoreOptions } from '../../../electron/core/core.ts';
import { restoreBackup } from '../../../electron/core/db/restore.ts';
import { copySample } from '../../../electron/core/sample/copy.ts';

const [, , deed = '', path = ''] = process.argv;
let ids = 0;
const options: Omit<CoreOptions, 'mode'> = {
  path,
  actor: 'Writer',
  installation: 'test',
  clock: () => '2024-03-01T12:00:00.000Z',
  newId: () => `00000000-0000-7000-9000-${String((ids += 1)).padStart(12, '0')}`,
  log: { info: () => undefined, error: (message) => console.error(message) },
};

function acknowledge(what: string): void {
  writeSync(1, `${what}\n`);
}

function addRoom(core: Core, name: string): void {
  const values = { name: { en: name }, venue: 'VIC', notes: 'x'.repeat(600) };
  const result = core.call('record.create', { kind: 'room', values });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  acknowledge(name);
}

const DEEDS: Readonly<Record<string, () => Promise<void>>> = {
  async new() {
    const core = await createCore({ ...options, mode: 'new' });
    acknowledge('made');
    core.close();
  },
  async sample() {
    await copySample(`${dirname(path)}.sample`, path);
    acknowledge('made');
  },
  /** Rooms; between them the file comes to rest, and a copy and a backup are made. */
  async write() {
    const core = await createCore({ ...options, mode: 'open' });
    for (let number = 1; number <= 24; number += 1) {
      addRoom(core, `Written ${number}`);
      if (number % 7 === 0) core.rest();
      if (number === 10) {
        await core.saveCopy(`${path}.copy`);
        acknowledge('copied');
      }
      if (number === 17) {
        await core.backUp('by-hand');
        acknowledge('backed up');
      }
    }
    core.close();
    acknowledge('closed');
  },
  restore() {
    restoreBackup(path, '2024-03-01T12-00-00-000Z.by-hand.reconvene', { now: '2024-03-02T12:00:00.000Z' });
    acknowledge('restored');
    return Promise.resolve();
  },
};

await DEEDS[deed]?.();

/** Writes a thousand rooms into the workspace that is named, saying each name once its write is acknowledged. */
import { writeSync } from 'node:fs';
import { createCore } from '../../../electron/core/core.ts';

let count = 0;
const core = await createCore({
  path: process.argv[2] ?? '',
  mode: 'open',
  actor: 'Writer',
  installation: 'test',
  clock: () => new Date().toISOString(),
  newId: () => `00000000-0000-7000-9000-${String((count += 1)).padStart(12, '0')}`,
  log: { info: () => undefined, error: (message) => console.error(message) },
});
for (let number = 1; number <= 1000; number += 1) {
  const name = `Written ${number}`;
  const result = core.call('record.create', { kind: 'room', values: { name: { en: name }, venue: 'VIC' } });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  writeSync(1, `${name}\n`);
}
core.close();

/** Takes in files as what proves a step and backs up by turns, over and over, and says how far it is after each part. */
import { writeSync } from 'node:fs';
import { createCore } from '../../../electron/core/core.ts';
import type { Task } from '../../../electron/core/task.ts';

const [path = '', stepId = '', ...files] = process.argv.slice(2);
let count = process.pid * 100_000;
let minute = Date.now();

const task: Task = { check: () => undefined, step: (done) => void writeSync(1, `${done}\n`) };
const core = await createCore({
  path,
  mode: 'open',
  actor: 'Taker',
  installation: 'test',
  clock: () => new Date((minute += 60_000)).toISOString(),
  newId: () => `00000000-0000-7000-9000-${String((count += 1)).padStart(12, '0')}`,
  log: { info: () => undefined, error: (message) => console.error(message) },
});
for (let round = 0; ; round += 1) {
  const file = files[round % files.length] ?? '';
  core.offerFile(`token ${round}`, { path: file, name: 'scan.pdf', purpose: 'evidence' });
  const backup = core.backUp('daily', task);
  const chosen = [{ token: `token ${round}`, title: `${process.pid} ${round}` }];
  const result = core.call('evidence.attach', { stepIds: [stepId], files: chosen }, task);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await backup;
}

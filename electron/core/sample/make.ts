/** Makes the sample that comes with the program. Argument: the path of the workspace, where nothing lies. */
import { randomUUID } from 'node:crypto';
import { instantAt } from '../../../shared/domain/time/instants.ts';
import { buildSample } from './index.ts';

const [, , path = ''] = process.argv;
const core = await buildSample({
  path,
  actor: 'Sample',
  installation: 'sample',
  clock: () => instantAt(Date.now()),
  newId: randomUUID,
  log: { info: () => undefined, error: console.error },
});
core.close();

import { parseArgs } from 'node:util';
import { end, run } from './steps.ts';

/** The properties that the tests try briefly, so many times as often, and from another seed where one is given. */
const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '0' } },
});
process.env['RECONVENE_TRIAL_TIMES'] = values.times;
process.env['RECONVENE_TRIAL_SEED'] = values.seed;
const patience = `--testTimeout=${120_000 * Number(values.times)}`;
const { code } = await run('vitest', [
  'run',
  'tests/unit/domain/history',
  'tests/unit/domain/dispatch',
  patience,
]);
end(code);

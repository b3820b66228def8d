import { parseArgs } from 'node:util';
import { end, run } from './steps.ts';

/** What the tests try briefly, by the name under which it can be tried for longer. */
const TRIALS: Readonly<Record<string, readonly string[]>> = {
  merge: ['tests/unit/domain/history', 'tests/unit/domain/dispatch'],
  crash: ['tests/core/crash'],
  flip: ['tests/core/check/flipped.test.ts'],
  calls: ['tests/contract/any-call.test.ts'],
};

/** So many times as often, and from another seed where one is given. */
const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const tests = TRIALS[positionals[0] ?? ''];
if (!tests) throw new RangeError(`Name one of: ${Object.keys(TRIALS).join(', ')}`);
process.env['RECONVENE_TRIAL_TIMES'] = values.times;
process.env['RECONVENE_TRIAL_SEED'] = values.seed;
const { code } = await run('vitest', ['run', ...tests, `--testTimeout=${120_000 * Number(values.times)}`]);
end(code);

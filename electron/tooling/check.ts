import { end, run, sum, type Tally } from './steps.ts';

const CHECKS: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['types', 'tsc', '-b'],
  ['lint, layers and cycles', 'oxlint', '--deny-warnings'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['dead code', 'knip'],
];

/** Types, lint, layer rules, format and dead code; each counts as one test. */
export async function check(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [name, program, ...args] of CHECKS) {
    const { code, output } = await run(program, args, false);
    console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}`);
    if (code !== 0) console.log(output);
    tallies.push(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return sum(tallies);
}

if (import.meta.main) {
  const { failed } = await check();
  end(failed === 0 ? 0 : 1);
}

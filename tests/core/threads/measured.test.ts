import { onTestFinished, test, expect } from 'vitest';
import { measureJobOf } from '../../bench/scenarios/job.ts';
import { openWorkbench } from '../../bench/workbench.ts';

test('the benchmark of a long command asks and writes what the core takes', async () => {
  const bench = await openWorkbench({
    participant: 12,
    reconvening: 2,
    session: 8,
    agendaItem: 24,
    delegation: 24,
    person: 60,
    delegate: 60,
    document: 2,
    endorsementStep: 40,
  });
  onTestFinished(() => bench.close());
  const outcomes = await measureJobOf(bench, { rows: 8_000, runs: 1 });
  expect(outcomes.map(({ runs, value }) => [runs, value > 0])).toEqual([
    [1, true],
    [1, true],
  ]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { keysOf } from '../../../shared/typing.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import { NOON } from '../../support/core.ts';

test('Every calendar of the sample workspace is accepted by every outside validator', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-sample-'));
  let ids = 0;
  const core = await buildSample({
    path: join(folder, 'sample.reconvene'),
    actor: 'Documents officer',
    installation: 'test',
    clock: () => NOON,
    newId: () => `test-${(ids += 1)}`,
    log: { info: () => undefined, error: (message) => expect.fail(message) },
  });
  onTestFinished(() => {
    core.close();
    rmSync(folder, { recursive: true });
  });
  function valueOf(name: 'record.list' | 'calendar.build', input: unknown): unknown {
    const result = core.call(name, input);
    return result.ok ? result.value : expect.fail(JSON.stringify(result.error));
  }
  function idsOf(kind: 'reconvening' | 'delegation'): string[] {
    const { rows } = CORE_CALLS['record.list'].output.parse(valueOf('record.list', { kind, limit: 1000 }));
    return rows.map(({ id }) => id);
  }
  const files = [
    ...idsOf('reconvening').map((reconveningId) => ({ scope: 'reconvening', reconveningId })),
    ...idsOf('delegation').map((delegationId) => ({ scope: 'delegation', delegationId })),
  ].map((scope) => CORE_CALLS['calendar.build'].output.parse(valueOf('calendar.build', scope)));

  const paths = filesOf(files.filter(({ events }) => events > 0).map(({ text }) => text));
  expect(paths.length).toBeGreaterThan(6);
  for (const validator of keysOf(OBJECTIONS)) {
    expect(OBJECTIONS[validator](paths).flat(), validator).toEqual([]);
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { buildSample } from '../../electron/core/sample/index.ts';
import { checkFile } from '../../electron/core/check/check-file.ts';
import { UNWATCHED } from '../../electron/core/task.ts';
import { caller } from '../../electron/core/sample/caller.ts';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import { KINDS } from '../../shared/contract/kinds.ts';
import { createChance } from '../bench/random.ts';
import { anyCall, isDestructive, type Known } from '../support/calls/any-call.ts';
import { runs } from '../support/replicas/runs.ts';

const { seed, numRuns: CALLS } = runs(7, 1_000);
/** After so many calls it is looked anew what there is to be named. */
const LOOK_AGAIN = 100;

let folder: string;
let path: string;
let core: Core;
/** What the core has said of faults of its own. */
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-calls-'));
  path = join(folder, 'sample.reconvene');
  let ids = 0;
  core = await buildSample({
    path,
    actor: 'Documents officer',
    installation: 'test',
    clock: () => '2026-11-21T09:00:00.000Z',
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log: {
      info: () => undefined,
      error: (message, cause) =>
        void faults.push(`${message}\n${cause instanceof Error ? cause.stack : String(cause)}`),
    },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function look(): Known {
  const call = caller(core);
  return {
    ids: new Map(KINDS.map((kind) => [kind, call('record.ids', { kind })])),
    commandIds: call('history.list', { kind: null, id: null, limit: 100 }).map(({ deed }) => deed.commandId),
    clashes: call('clash.list', { reconveningId: null }),
    hashes: call('record.list', { kind: 'evidenceFile' }).rows.map((row) => String(row['file'])),
  };
}

test('whatever is asked, the answer is one of the contract, and never that the program is at fault', () => {
  const chance = createChance(seed);
  let known = look();
  const wrong: string[] = [];
  let answered = 0;
  for (let at = 0; at < CALLS; at += 1) {
    if (at % LOOK_AGAIN === 0) known = look();
    const asked = anyCall(known, chance);
    if (isDestructive(asked)) continue;
    const answer = core.call(asked.name, asked.input);
    if (answer.ok) answered += 1;
    if (answer.ok) {
      const said = CORE_CALLS[asked.name].output.safeParse(answer.value);
      if (!said.success) wrong.push(`${at} ${asked.name}: ${said.error.message} ${shown(asked.input)}`);
    } else if (answer.error.code === 'BUG') {
      wrong.push(`${at} ${asked.name}: ${faults.at(-1)} ${shown(asked.input)}`);
    }
  }
  expect(wrong).toEqual([]);
  // Otherwise little more than the doors were tried.
  expect(answered).toBeGreaterThan(CALLS / 5);
});

test('the log says of every record what its table says, and so does all that follows from it', async () => {
  core.close();
  expect(await checkFile(path, UNWATCHED)).toEqual({ flaws: [], count: 0 });
});

function shown(input: unknown): string {
  return JSON.stringify(input, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  ).slice(0, 300);
}

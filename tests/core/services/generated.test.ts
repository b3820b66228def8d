import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCore, type Core } from '../../../electron/core/core.ts';
import type { Task } from '../../../electron/core/task.ts';
import { fail } from '../../../shared/contract/errors.ts';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { SIZES, generateWorkspace, type Generated, type Sizes } from '../../bench/generate.ts';

/** The benchmark's workspace, a twentieth of it. */
const SMALL: Sizes = {
  participant: 10,
  reconvening: 3,
  session: 30,
  agendaItem: 300,
  delegation: 30,
  person: 50,
  delegate: 100,
  document: 2,
  endorsementStep: 40,
};

let folder: string;
let core: Core;
let generated: Generated;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-generated-'));
  const path = join(folder, 'large.reconvene');
  generated = await generateWorkspace({ path, seed: 1, sizes: SMALL });
  core = await openGenerated(path);
});
afterAll(() => {
  core.close();
  rmSync(folder, { recursive: true });
});

describe('a generated workspace', () => {
  it.each(entriesOf(SMALL))('holds as many of the kind %s as were asked for: %i', (kind, size) => {
    expect(core.call('record.list', { kind, limit: 0 })).toMatchObject({ ok: true, value: { all: size } });
  });

  it.each([
    ['the same', 1],
    ['others', 2],
  ])('holds %s records when it is made again with the seed %i', async (word, seed) => {
    const path = join(folder, `again-${seed}.reconvene`);
    await generateWorkspace({ path, seed, sizes: SMALL });
    const again = await openGenerated(path);
    const list = { kind: 'delegate', limit: 1000 };
    const isSame =
      JSON.stringify(again.call('record.list', list)) === JSON.stringify(core.call('record.list', list));
    again.close();
    expect(isSame).toBe(word === 'the same');
  });

  it('says how far it is, and is not there where it was stopped', async () => {
    const path = join(folder, 'stopped.reconvene');
    const steps: number[] = [];
    const task: Task = {
      check: () => undefined,
      step(done) {
        if (done === 2) fail('CANCELLED');
        steps.push(done);
      },
    };
    const made = generateWorkspace({ path, seed: 1, sizes: SMALL, task });
    await expect(made).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    expect(steps).toEqual([0, 1]);
    expect(readdirSync(folder).filter((name) => name.includes('stopped'))).toEqual([]);
  });

  it('is asked for at the sizes of the benchmark', () => {
    expect(SIZES).toMatchObject({ reconvening: 30, session: 600, delegate: 20_000, endorsementStep: 8000 });
    expect(SIZES.delegation).toBe(SIZES.reconvening * SIZES.participant);
  });

  it('answers for a whole screen', () => {
    const home = core.call('home.get', { now: '2026-01-09T12:00:00.000Z' });
    expect(home).toMatchObject({ ok: true });
    expect(CORE_CALLS['home.get'].output.parse(home.ok ? home.value : null)).toMatchObject({
      nextSessions: expect.arrayContaining([expect.objectContaining({ zone: 'Europe/Vienna' })]),
    });
  });

  it('puts every member on a sign-off sheet', () => {
    const [documentId = ''] = generated.documentIds;
    const versions = CORE_CALLS['record.list'].output.parse(
      unwrap(core.call('record.list', { kind: 'documentVersion', where: { documentId: [documentId] } })),
    );
    const sheet = { documentId, versionId: versions.rows[0]?.id, language: 'en', paper: 'A4' };
    expect(core.call('signOff.issue', sheet)).toMatchObject({ ok: true, value: { rows: SMALL.participant } });
  });
});

function unwrap(result: ReturnType<Core['call']>): unknown {
  return result.ok ? result.value : undefined;
}

function openGenerated(path: string): Promise<Core> {
  return createCore({
    path,
    mode: 'open',
    actor: 'Test',
    installation: 'test',
    clock: () => '2026-01-09T12:00:00.000Z',
    newId: () => 'unused',
    log: { info: () => undefined, error: () => undefined },
  });
}

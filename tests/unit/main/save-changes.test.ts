import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveChanges, type ChangesOptions } from '../../../electron/main/save-changes.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { openTestCore } from '../../support/core.ts';
import { sessionValues, setScene } from '../../core/services/scene.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-changes-'));
  return () => rmSync(folder, { recursive: true });
});

/** Kenya and France come to two sessions of which nobody was told yet. */
async function openScene() {
  const core = await openTestCore();
  const { reconvening, kenya, france } = setScene(core);
  const recipients = [kenya, france].map((participantId) => ({
    delegationId: core.create('delegation', {
      reconveningId: reconvening,
      participantId,
      attendance: 'confirmed',
    }),
  }));
  for (const title of ['Opening', 'Closing']) {
    core.create('session', {
      ...sessionValues(reconvening),
      title: { en: title },
      status: 'confirmed',
      access: 'open',
    });
  }
  const options: ChangesOptions = {
    recipients,
    folder,
    build: (scope) => Promise.resolve(core.call('calendar.build', scope)),
    record(file, fileName) {
      const { id } = core.call('dispatch.record', { ...file.dispatch, fileName, channel: 'file' });
      return Promise.resolve(async () => void core.call('dispatch.void', { id, reason: 'Not saved' }));
    },
  };
  const recorded = () => core.rows('dispatch').map(({ fileName }) => fileName);
  return { core, options, recorded };
}
const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };
const NAMES = [
  'change-FRA-Closing.ics',
  'change-FRA-Opening.ics',
  'change-KEN-Closing.ics',
  'change-KEN-Opening.ics',
];

describe('what delegations do not know yet', () => {
  test('is saved a file a change, each recorded under the name that it got', async () => {
    const { options, recorded } = await openScene();
    writeFileSync(join(folder, 'change-KEN-Closing.ics'), 'mine');
    const done: number[] = [];
    const saved = await saveChanges(options, { ...unwatched, onProgress: (one) => done.push(one.done) });
    expect(saved).toEqual({ ok: true, value: { files: 4 } });
    expect(readdirSync(folder)).toEqual([...NAMES, 'change-KEN-Closing-2.ics'].toSorted());
    expect(recorded().toSorted()).toEqual(
      [...NAMES.filter((name) => name !== 'change-KEN-Closing.ics'), 'change-KEN-Closing-2.ics'].toSorted(),
    );
    expect(readFileSync(join(folder, 'change-KEN-Closing.ics'), 'utf8')).toBe('mine');
    expect(done).toEqual([0, 1]);
    expect(await saveChanges(options, unwatched)).toEqual({ ok: true, value: { files: 0 } });
  });

  test('leaves no file and tells nobody where it is stopped on the way', async () => {
    const { options, recorded } = await openScene();
    const stop = new AbortController();
    const saved = await saveChanges(options, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 1 && stop.abort(),
    });
    expect(saved).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(recorded()).toEqual([]);
  });

  test('has no file of which it is not recorded that it went out', async () => {
    const { options, recorded } = await openScene();
    let asked = 0;
    const saved = await saveChanges(
      {
        ...options,
        record(file, fileName) {
          asked += 1;
          if (asked === 3)
            return Promise.reject(new AppFailure({ code: 'DISK_FULL', problems: [], params: {} }));
          return options.record(file, fileName);
        },
      },
      unwatched,
    );
    expect(saved).toMatchObject({ ok: false, error: { code: 'DISK_FULL', params: { handedOut: 'no' } } });
    expect(recorded()).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(recorded().map(String).toSorted());
  });

  test('does not take the place of what comes meanwhile, and what was recorded of it is void', async () => {
    const { options, core } = await openScene();
    const saved = await saveChanges(
      {
        ...options,
        record(file, fileName) {
          writeFileSync(join(folder, fileName), 'mine');
          return options.record(file, fileName);
        },
      },
      unwatched,
    );
    expect(saved).toMatchObject({ ok: false, error: { code: 'CONFLICT', params: { handedOut: 'no' } } });
    const [dispatch, ...others] = core.rows('dispatch');
    expect(others).toEqual([]);
    expect(dispatch).toMatchObject({ voidReason: 'Not saved' });
    expect(readFileSync(join(folder, String(dispatch?.['fileName'])), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { createReadCore, type ReadCore } from '../../../electron/core/read-core.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { addRoom, open, tempFolder } from '../../support/workspace-file.ts';

let core: Core;
let reading: ReadCore;
let logged: string[];
let took: number;

beforeEach(async () => {
  const path = join(tempFolder(), 'workspace.reconvene');
  core = await open(path, 'new');
  logged = [];
  took = 0;
  let now = 0;
  reading = createReadCore({
    path,
    facts: core.facts,
    author: core.author,
    clock: () => '2024-03-01T12:00:00.000Z',
    newId: () => 'reference',
    log: { info: (line) => logged.push(line), error: (line) => logged.push(line) },
    elapsed: () => (now += took),
  });
  onTestFinished(() => {
    reading.close();
    core.close();
  });
});

const rooms = () => reading.call('record.list', { kind: 'room' });

describe('a core that reads beside the one that writes', () => {
  test('sees each change as soon as it is committed, and what can be undone', () => {
    expect(rooms()).toMatchObject({ value: { all: 0 } });
    addRoom(core, 'Boardroom D');
    expect(rooms()).toMatchObject({ value: { all: 1 } });
    expect(reading.call('history.status', {})).toEqual(core.call('history.status', {}));
    core.call('history.undo', {});
    expect(rooms()).toMatchObject({ value: { all: 0 } });
    expect(reading.call('history.status', {})).toEqual(core.call('history.status', {}));
  });

  test('does not write', () => {
    const made = reading.call('record.create', { kind: 'room', values: { name: { en: 'A' }, venue: 'VIC' } });
    expect(made).toMatchObject({ ok: false, error: { code: 'BUG' } });
    expect(rooms()).toMatchObject({ value: { all: 0 } });
  });

  test('names a query in the log that took more than 40 ms, and not what was asked', () => {
    took = 40;
    rooms();
    expect(logged).toEqual([]);
    took = 57;
    reading.call('search.find', { text: 'a private matter' });
    expect(logged).toEqual(['search.find took 57 ms']);
  });

  test('ends a query at its next read when its answer is not wanted any more', () => {
    const stopped = () => {
      throw new AppFailure({ code: 'CANCELLED', problems: [], params: {} });
    };
    const answer = reading.call('record.list', { kind: 'room' }, { step: stopped, check: stopped });
    expect(answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(rooms()).toMatchObject({ ok: true });
  });

  test('is not in the way of bringing the file to rest', () => {
    addRoom(core, 'Boardroom D');
    rooms();
    core.rest();
    expect(rooms()).toMatchObject({ value: { all: 1 } });
  });
});

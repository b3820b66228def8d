import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CoreHost, Watch } from '../../../electron/main/core-host/core-host.ts';
import type { Progress } from '../../../shared/contract/control.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { threadedCore, type Threads } from '../../support/threads.ts';
import { askFile, makeWorkspace, tempFolder } from '../../support/workspace-file.ts';

let folder: string;
let path: string;
let threads: Threads;
let host: CoreHost;

beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  await makeWorkspace(path, 'Boardroom D');
  threads = threadedCore();
  ({ host } = threads);
});

function open(file = path): Promise<Result<unknown>> {
  return host.control('open', {
    path: file,
    mode: 'open',
    name: 'n',
    actor: 'a',
    installation: 'test',
    backupFolder: null,
    homeZone: 'UTC',
    memoryFolder: null,
  });
}

async function roomCount(): Promise<unknown> {
  const answer = await host.call('record.list', { kind: 'room', limit: 0 });
  return answer.ok ? Reflect.get(Object(answer.value), 'all') : answer.error.code;
}

/** A command that takes seconds, with what is needed to follow and to stop it. */
function longCommand(rows = 3_000) {
  const stop = new AbortController();
  const steps: Progress[] = [];
  let begun: () => void = () => undefined;
  const isUnderWay = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const watch: Watch = {
    signal: stop.signal,
    onProgress(progress) {
      steps.push(progress);
      begun();
    },
  };
  let isDone = false;
  const answer = host
    .call(
      'record.changeMany',
      {
        kind: 'room',
        rows: Array.from({ length: rows }, (_, at) => ({
          values: { name: { en: `Room ${at}` }, venue: 'VIC', notes: 'x' },
        })),
      },
      watch,
    )
    .then((result) => {
      isDone = true;
      return result;
    });
  return { stop, steps, isUnderWay, answer, isDone: () => isDone };
}

describe('while a long command is at work', () => {
  test('queries are answered from what was before, and then from what is', async () => {
    await open();
    const long = longCommand(20_000);
    await long.isUnderWay;
    expect(await roomCount()).toBe(1);
    expect(await host.call('history.status', {})).toMatchObject({
      value: { undo: { title: { en: 'Boardroom D' } } },
    });
    expect(long.isDone()).toBe(false);
    expect(await long.answer).toMatchObject({ ok: true });
    expect(await roomCount()).toBe(20_001);
    expect(await host.call('history.status', {})).toMatchObject({
      value: { undo: { name: 'record.changeMany', title: { en: 'Room 0' } } },
    });
    expect(long.steps.length).toBeGreaterThan(1);
    expect(long.steps.at(-1)).toMatchObject({ of: 20_000 });
    expect(threads.started).toEqual(['writer', 'reader']);
  });

  test('a cancel is heard, and nothing of it is left', async () => {
    await open();
    const long = longCommand(20_000);
    await long.isUnderWay;
    long.stop.abort();
    expect(await long.answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await roomCount()).toBe(1);
    expect(
      await host.call('record.create', { kind: 'room', values: { name: { en: 'After' }, venue: 'VIC' } }),
    ).toMatchObject({
      ok: true,
    });
    expect(await host.call('search.find', { text: 'Room 1' })).toEqual({ ok: true, value: [] });
    await threads.stop();
    expect(askFile(path, 'SELECT count(*) AS n FROM room')).toEqual([{ n: 2 }]);
  });

  test('a command that waits behind it can be cancelled before it begins', async () => {
    await open();
    const [first, second] = [longCommand(), longCommand()];
    second.stop.abort();
    expect(await first.answer).toMatchObject({ ok: true });
    expect(await second.answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await roomCount()).toBe(3_001);
  });

  test('closing waits for it, and the file is whole', async () => {
    await open();
    const long = longCommand();
    await long.isUnderWay;
    const closed = host.control('close', {});
    expect(await long.answer).toMatchObject({ ok: true });
    await closed;
    expect(readdirSync(folder)).toEqual(['workspace.reconvene']);
    expect(askFile(path, 'SELECT count(*) AS n FROM room')).toEqual([{ n: 3_001 }]);
  });
});

describe('a query', () => {
  test('that waits is given up when nobody wants its answer any more', async () => {
    await open();
    await longCommand(100).answer;
    const stop = new AbortController();
    const asked = Array.from({ length: 20 }, () =>
      host.call('record.list', { kind: 'room' }, { signal: stop.signal }),
    );
    stop.abort();
    const answers = await Promise.all(asked);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await roomCount()).toBe(101);
  });

  test('is refused where nothing is open, before and after', async () => {
    expect(await roomCount()).toBe('NO_WORKSPACE');
    await open();
    await longCommand(100).answer;
    expect(await roomCount()).toBe(101);
    await host.control('close', {});
    expect(await roomCount()).toBe('NO_WORKSPACE');
  });

  test('meets the file that was opened before it was asked', async () => {
    const other = join(folder, 'other.reconvene');
    await makeWorkspace(other, 'A', 'B', 'C');
    await open();
    await longCommand(100).answer;
    const [, count] = await Promise.all([open(other), roomCount()]);
    expect(count).toBe(3);
  });
});

describe('a file that cannot be opened', () => {
  test('leaves the one that is open to its writer and its readers', async () => {
    const letter = join(folder, 'letter.reconvene');
    writeFileSync(letter, 'Dear colleagues');
    await open();
    await longCommand(100).answer;
    expect(await open(letter)).toMatchObject({ error: { code: 'NOT_A_WORKSPACE' } });
    expect(await roomCount()).toBe(101);
    await longCommand(100).answer;
    expect(await roomCount()).toBe(201);
  });
});

describe('a job on the file', () => {
  test('goes on while calls are answered, and tells how far it is', async () => {
    await open();
    await longCommand().answer;
    const steps: Progress[] = [];
    const job = host.control(
      'backUp',
      { reason: 'by-hand' },
      { onProgress: (progress) => steps.push(progress) },
    );
    expect(
      await host.call('record.create', { kind: 'room', values: { name: { en: 'Meanwhile' }, venue: 'VIC' } }),
    ).toMatchObject({ ok: true });
    expect(await job).toMatchObject({ ok: true, value: { reason: 'by-hand' } });
    expect(steps.at(-1)).toEqual({ done: 1, of: 1 });
  });

  test('that is cancelled leaves nothing half-made', async () => {
    await open();
    await longCommand().answer;
    const stop = new AbortController();
    const target = join(folder, 'copy.reconvene');
    const job = host.control('saveCopy', { target }, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await job).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('is ended by closing the file', async () => {
    await open();
    await longCommand().answer;
    const job = host.control('backUp', { reason: 'by-hand' });
    await host.control('close', {});
    expect(await job).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(
      readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('partial')),
    ).toEqual([]);
  });

  test('reads the file through beside everything else', async () => {
    await open();
    const steps: Progress[] = [];
    expect(await host.control('check', {}, { onProgress: (progress) => steps.push(progress) })).toEqual({
      ok: true,
      value: { flaws: [], count: 0 },
    });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.of);
  });
});

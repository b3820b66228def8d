import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { startForked } from '../../../../electron/main/core-host/forked.ts';
import { createProcessHost } from '../../../../electron/main/core-host/process-host.ts';

const QUIET = { info: () => undefined, error: () => undefined };

let folder: string;
let entry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-forked-'));
  entry = join(folder, 'core.cjs');
  writeFileSync(
    entry,
    `process.on('message', ({ id }) => process.send({ type: 'answer', id, result: { ok: true, value: process.pid } }));
     process.send({ type: 'ready' });`,
  );
  return () => rmSync(folder, { recursive: true });
});

test('a call to a process that has just been killed is answered, and nothing is thrown at the shell', async () => {
  const host = createProcessHost(startForked(entry, process.execPath), QUIET);
  const deaths: string[] = [];
  host.onDied(({ detail }) => deaths.push(detail));
  const first = await host.call('workspace.info', {});
  const pid = first.ok ? Number(first.value) : 0;
  process.kill(pid, 'SIGKILL');
  // In the same turn: the channel does not know yet that the other end is gone. A message of a megabyte cannot wait in it.
  const asked = Array.from({ length: 20 }, () =>
    host.call('workspace.info', { text: 'x'.repeat(1_000_000) }),
  );
  for (const answer of await Promise.all(asked)) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'CORE_STOPPED' } });
  }
  expect(deaths).toEqual(['code SIGKILL']);
});

test('a process that cannot be started is told as one that died', async () => {
  const host = createProcessHost(startForked(entry, join(folder, 'no-node-here')), QUIET);
  const died = new Promise((resolve) => host.onDied(resolve));
  expect(await host.call('workspace.info', {})).toMatchObject({ ok: false, error: { code: 'CORE_STOPPED' } });
  expect(await died).toMatchObject({ wasReady: false, detail: expect.stringContaining('ENOENT') });
});

test('what a process says, and that it ends, is heard also by who listens later', async () => {
  writeFileSync(
    entry,
    `process.send({ type: 'ready' }, () => process.send('second', () => process.exit(3)));`,
  );
  const process = startForked(entry, globalThis.process.execPath);
  const ended = await new Promise((resolve) => process.onExit(resolve));
  const heard: unknown[] = [];
  process.onMessage((message) => heard.push(message));
  expect(heard).toEqual([{ type: 'ready' }, 'second']);
  expect(ended).toBe('code 3');
  expect(await new Promise((resolve) => process.onExit(resolve))).toBe('code 3');
});

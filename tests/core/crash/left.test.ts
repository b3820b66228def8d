/** The core process as the shell forks it, left by a shell that was killed. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { askFile, open, tempFolder } from '../../support/workspace-file.ts';

const ENTRY = resolve(import.meta.dirname, '../../../electron/core/entry.ts');

test('a workspace that was just written to opens again after the shell was killed, with all that was acknowledged', async () => {
  const path = join(tempFolder(), 'left.reconvene');
  const core = fork(ENTRY, [], { serialization: 'advanced', execArgv: [] });
  const answerTo = (id: number, question: object): Promise<unknown> => {
    const answered = new Promise((done) => {
      core.on('message', (message) => {
        if (Reflect.get(Object(message), 'id') === id) done(Reflect.get(Object(message), 'result'));
      });
    });
    core.send({ ...question, id });
    return answered;
  };
  await once(core, 'message');
  const asked = {
    path,
    mode: 'new',
    name: 'Left',
    actor: 'Planner',
    installation: 'test',
    backupFolder: null,
  };
  const input = { ...asked, homeZone: 'UTC', memoryFolder: null };
  expect(await answerTo(1, { type: 'control', name: 'open', input })).toMatchObject({ ok: true });
  const room = { kind: 'room', values: { name: { en: 'Boardroom D' }, venue: 'VIC' } };
  expect(await answerTo(2, { type: 'command', name: 'record.create', input: room })).toMatchObject({
    ok: true,
  });

  const ended = once(core, 'exit');
  core.disconnect();
  await ended;

  (await open(path, 'open')).close();
  expect(askFile(path, "SELECT name ->> 'en' AS name FROM room")).toEqual([{ name: 'Boardroom D' }]);
});

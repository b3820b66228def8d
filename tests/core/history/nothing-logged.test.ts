import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { coreCaller } from '../../support/core.ts';
import { askFile, open, tempFolder } from '../../support/workspace-file.ts';
import { sessionValues, setScene } from '../services/scene.ts';

const LATER = '2024-03-02T12:00:00.000Z';

/** A file whose session's instants were computed by the rules of a time zone that have changed since. */
async function openAfterZoneChange(): Promise<{ core: Core; path: string; session: string }> {
  const path = join(tempFolder(), 'workspace.reconvene');
  const made = await open(path, 'new');
  const { create } = coreCaller(made);
  const { reconvening } = setScene(coreCaller(made));
  const session = create('session', sessionValues(reconvening));
  made.close();
  const raw = new Database(path);
  raw.exec("UPDATE session SET start_utc = '2024-03-14T08:00:00.000Z', end_utc = '2024-03-14T11:00:00.000Z'");
  raw.close();
  return { core: await open(path, 'open', { clock: () => LATER }), path, session };
}

describe('A command that logs nothing', () => {
  test('is told to the windows where it computed something anew, and has no name to be taken back by', async () => {
    const { core, session } = await openAfterZoneChange();
    const { update, get } = coreCaller(core);
    const heard: unknown[] = [];
    core.onChanged((event) => heard.push(event));
    expect(update('session', session, { title: { en: 'Plenary' } }).commandId).toBe('');
    expect(heard).toEqual([{ kinds: [{ kind: 'session', ids: [session] }], commandId: '' }]);
    expect(get('session', session)).toMatchObject({
      startUtc: '2024-03-14T09:00:00.000Z',
      endUtc: '2024-03-14T12:00:00.000Z',
    });
    core.close();
  });

  test('leaves no row in the log, so that the next one has its number', async () => {
    const { core, path, session } = await openAfterZoneChange();
    const { update, call } = coreCaller(core);
    const before = call('history.status', {}).undo;
    update('session', session, { title: { en: 'Plenary' } });
    expect(call('history.status', {}).undo).toEqual(before);
    const { commandId } = update('session', session, { title: { en: 'Opening' } });
    expect(call('history.status', {}).undo).toMatchObject({ commandId, name: 'record.update' });
    call('history.undo', {});
    core.close();
    expect(
      askFile(path, 'SELECT n FROM command WHERE n NOT IN (SELECT n FROM change)'),
      'each command begins with a change',
    ).toEqual([]);
  });

  test('does not date the record anew', async () => {
    const { core, session } = await openAfterZoneChange();
    const { update, get } = coreCaller(core);
    update('session', session, { title: { en: 'Plenary' } });
    expect(get('session', session)['changedAt']).not.toBe(LATER);
    update('session', session, { title: { en: 'Opening' } });
    expect(get('session', session)['changedAt']).toBe(LATER);
    core.close();
  });

  test('that changes nothing at all tells nobody', async () => {
    const { core, session } = await openAfterZoneChange();
    const { update } = coreCaller(core);
    update('session', session, { title: { en: 'Plenary' } });
    const heard: unknown[] = [];
    core.onChanged((event) => heard.push(event));
    expect(update('session', session, { title: { en: 'Plenary' } }).commandId).toBe('');
    expect(heard).toEqual([]);
    core.close();
  });
});

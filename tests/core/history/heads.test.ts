import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { sessionValues, setScene } from '../services/scene.ts';

async function openRoom() {
  const workspace = await openTestCore();
  const room = workspace.create('room', { name: { en: 'A' }, venue: 'VIC' });
  const rename = (name: string) => workspace.update('room', room, { name: { en: name } }).commandId;
  const takeBack = (commandId: string) => workspace.call('history.take-back', { commandId });
  const name = () => workspace.get('room', room)['name'];
  return { ...workspace, room, rename, takeBack, name };
}

describe('Taking back a command', () => {
  test('is refused where a later one has set the field, though it holds the same value again', async () => {
    const { rename, name, refusal } = await openRoom();
    const first = rename('B');
    rename('C');
    rename('B');
    expect(refusal('history.take-back', { commandId: first })).toMatchObject({
      code: 'CONFLICT',
      params: { field: 'name' },
    });
    expect(name()).toEqual({ en: 'B' });
  });

  test('goes where what came later was itself taken back, however often', async () => {
    const { rename, takeBack, name, call } = await openRoom();
    const first = rename('B');
    const second = rename('C');
    takeBack(second);
    call('history.undo', {});
    call('history.undo', {});
    expect(name()).toEqual({ en: 'B' });
    takeBack(first);
    expect(name()).toEqual({ en: 'A' });
  });

  test('leaves the other languages of a text as they are by now', async () => {
    const { create, update, get, call } = await openTestCore();
    const id = create('participant', {
      participantKind: 'organization',
      shortName: { en: 'Org' },
      formalName: { en: 'The Organization' },
    });
    const first = update('participant', id, { shortName: { en: 'Org', fr: 'Orga' } }).commandId;
    update('participant', id, { shortName: { en: 'Organization', fr: 'Orga' } });
    call('history.take-back', { commandId: first });
    expect(get('participant', id)['shortName']).toEqual({ en: 'Organization' });
  });
});

test('The history tells of a text in several languages only the language that was changed', async () => {
  const { create, update, call } = await openTestCore();
  const id = create('participant', {
    participantKind: 'organization',
    shortName: { en: 'Org', fr: 'Orga' },
    formalName: { en: 'The Organization' },
  });
  update('participant', id, { shortName: { en: 'Org', fr: 'Organisation' } });
  expect(call('history.list', { kind: 'participant', id, limit: 1 })).toMatchObject([
    { field: 'shortName', before: { fr: 'Orga' }, after: { fr: 'Organisation' } },
  ]);
});

test('The history tells of a set in one line what came and what went', async () => {
  const workspace = await openTestCore();
  const { create, update, call } = workspace;
  const { reconvening } = setScene(workspace);
  const id = create('session', { ...sessionValues(reconvening), languages: ['en', 'fr'] });
  update('session', id, { languages: ['en', 'ar', 'zh'] });
  expect(call('history.list', { kind: 'session', id, limit: 1 })).toMatchObject([
    { field: 'languages', before: ['fr'], after: ['zh', 'ar'] },
  ]);
});

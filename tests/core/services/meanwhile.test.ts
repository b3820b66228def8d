import { describe, expect, test } from 'vitest';
import { NOON, openTestCore } from '../../support/core.ts';

const DECLARATION = { symbol: 'GC/1', title: { en: 'Declaration' }, kind: 'declaration' } as const;

async function openRoom() {
  const workspace = await openTestCore();
  const room = workspace.create('room', { name: { en: 'Boardroom D' }, venue: 'VIC', capacity: 100 });
  const version = () => workspace.call('record.version', { kind: 'room', id: room });
  const save = (values: Record<string, unknown>, base: number | null) =>
    ({ kind: 'room', id: room, values, base }) as const;
  return { ...workspace, room, version, save };
}

describe('What another has changed since a form was begun', () => {
  test('is not overwritten unseen; whoever has seen it may', async () => {
    const { call, refusal, get, room, version, save, update } = await openRoom();
    const base = version();
    update('room', room, { name: { en: 'Boardroom A' } });
    expect(refusal('record.update', save({ name: { en: 'Boardroom B' } }, base)).problems).toMatchObject([
      { field: 'name.en', rule: 'changedMeanwhile', params: { by: 'Documents officer', at: NOON } },
    ]);
    expect(get('room', room)['name']).toEqual({ en: 'Boardroom A' });
    call('record.update', save({ name: { en: 'Boardroom B' } }, version()));
    expect(get('room', room)['name']).toEqual({ en: 'Boardroom B' });
  });

  test('is no matter where it is another field, or says the same', async () => {
    const { call, get, room, version, save, update } = await openRoom();
    const base = version();
    update('room', room, { name: { en: 'Boardroom A' } });
    call('record.update', save({ capacity: 120, name: { en: 'Boardroom A' } }, base));
    expect(get('room', room)).toMatchObject({ name: { en: 'Boardroom A' }, capacity: 120 });
  });

  test('is no matter to whoever does not say what they began upon', async () => {
    const { call, get, room, save, update } = await openRoom();
    update('room', room, { name: { en: 'Boardroom A' } });
    call('record.update', save({ name: { en: 'Boardroom B' } }, null));
    expect(get('room', room)['name']).toEqual({ en: 'Boardroom B' });
  });

  test('is kept in the languages that were left as they were', async () => {
    const { call, create, get, update } = await openTestCore();
    const id = create('document', DECLARATION);
    const base = call('record.version', { kind: 'document', id });
    update('document', id, { title: { en: 'Declaration', fr: 'Déclaration' } });
    const typed = { title: { en: 'Joint declaration' } };
    call('record.update', { kind: 'document', id, values: typed, base });
    expect(get('document', id)['title']).toEqual({ en: 'Joint declaration', fr: 'Déclaration' });
  });

  test('is named by its language where both have written in the same', async () => {
    const { call, create, get, refusal, update } = await openTestCore();
    const id = create('document', {
      ...DECLARATION,
      title: { en: 'Declaration', fr: 'Déclaration' },
    });
    const base = call('record.version', { kind: 'document', id });
    update('document', id, { title: { en: 'Pledge', fr: 'Déclaration' } });
    const typed = { title: { en: 'Call to action', fr: 'Appel' } };
    expect(refusal('record.update', { kind: 'document', id, values: typed, base }).problems).toMatchObject([
      { field: 'title.en', rule: 'changedMeanwhile' },
    ]);
    expect(get('document', id)['title']).toEqual({ en: 'Pledge', fr: 'Déclaration' });
  });

  test('is said for the whole unit: a wall time and a zone are not mixed out of two hands', async () => {
    const { call, create, refusal, update } = await openTestCore();
    const deadline = { deadlineWall: '2024-09-23T10:00', deadlineZone: 'America/New_York' };
    const id = create('document', { ...DECLARATION, ...deadline });
    const base = call('record.version', { kind: 'document', id });
    update('document', id, { deadlineZone: 'Europe/Vienna' });
    const values = { deadlineWall: '2024-09-23T09:00' };
    const { problems } = refusal('record.update', { kind: 'document', id, values, base });
    expect(problems.map(({ field }) => field)).toEqual(['deadlineWall', 'deadlineZone']);
  });

  test('counts also where it was taken back since, and by the version it was begun upon', async () => {
    const { call, get, refusal, room, version, save, update } = await openRoom();
    update('room', room, { name: { en: 'Boardroom A' } });
    const base = version();
    call('history.undo', {});
    expect(refusal('record.update', save({ name: { en: 'Boardroom B' } }, base)).code).toBe('VALIDATION');
    expect(get('room', room)['name']).toEqual({ en: 'Boardroom D' });
  });
});

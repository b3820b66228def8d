import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';

async function openRoom() {
  const workspace = await openTestCore();
  const room = workspace.create('room', { name: 'Boardroom D', venue: 'VIC', capacity: 100 });
  const version = () => workspace.call('record.version', { kind: 'room', id: room });
  const save = (values: Record<string, unknown>, base: number | null) =>
    ({ kind: 'room', id: room, values, base }) as const;
  return { ...workspace, room, version, save };
}

describe('What another has changed since a form was begun', () => {
  test('is not overwritten unseen; whoever has seen it may', async () => {
    const { call, refusal, get, room, version, save, update } = await openRoom();
    const base = version();
    update('room', room, { name: 'Boardroom A' });
    expect(refusal('record.update', save({ name: 'Boardroom B' }, base)).problems).toMatchObject([
      { field: 'name', rule: 'changedMeanwhile' },
    ]);
    expect(get('room', room)['name']).toBe('Boardroom A');
    call('record.update', save({ name: 'Boardroom B' }, version()));
    expect(get('room', room)['name']).toBe('Boardroom B');
  });

  test('is no matter where it is another field, or says the same', async () => {
    const { call, get, room, version, save, update } = await openRoom();
    const base = version();
    update('room', room, { name: 'Boardroom A' });
    call('record.update', save({ capacity: 120, name: 'Boardroom A' }, base));
    expect(get('room', room)).toMatchObject({ name: 'Boardroom A', capacity: 120 });
  });

  test('is no matter to whoever does not say what they began upon', async () => {
    const { call, get, room, save, update } = await openRoom();
    update('room', room, { name: 'Boardroom A' });
    call('record.update', save({ name: 'Boardroom B' }, null));
    expect(get('room', room)['name']).toBe('Boardroom B');
  });
});

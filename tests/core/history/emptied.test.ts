import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../shared/contract/kinds.ts';
import { createChance, type Chance } from '../../bench/random.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';

const SEEDS = [1, 2, 3, 4];
const DEEDS = 60;

/** What there is, of every kind. */
function left(core: TestCore): string[] {
  return KINDS.flatMap((kind) => core.rows(kind).map(({ id }) => `${kind} ${id}`));
}

function undoAll(core: TestCore): void {
  for (let times = 0; core.call('history.status', {}).undo; times += 1) {
    if (times > 10 * DEEDS) throw new Error('undo has no end');
    core.call('history.undo', {});
  }
}

/** One deed at random; what is refused is none. */
function act(core: TestCore, chance: Chance, at: number): void {
  const rooms = core.rows('room');
  const room = rooms[chance.below(Math.max(1, rooms.length))];
  const known = core
    .call('history.list', { kind: null, id: null, limit: 200 })
    .map(({ deed }) => deed.commandId);
  const calls: [() => unknown, ...(() => unknown)[]] = [
    () =>
      core.core.call('record.create', { kind: 'room', values: { name: { en: `Room ${at}` }, venue: 'VIC' } }),
    () =>
      core.core.call('record.create', {
        kind: 'focalPoint',
        values: { participantId: core.rows('participant')[0]?.id },
        alongside: { personId: [{ name: `Person ${at}`, email: null }] },
      }),
    () =>
      core.core.call('participant.addStates', {
        iso3s: [chance.oneOf(['KEN', 'FRA', 'AUT'])],
        coalitionStatus: 'invited',
      }),
    () =>
      core.core.call('record.update', {
        kind: 'room',
        id: room?.id,
        values: { capacity: chance.below(900) },
      }),
    () =>
      core.core.call('record.update', {
        kind: 'room',
        id: room?.id,
        values: { name: { en: `Room ${at}`, fr: `Salle ${chance.below(3)}` } },
      }),
    () => core.core.call('record.delete', { kind: 'room', ids: [room?.id] }),
    () => core.core.call('history.take-back', { commandId: known[chance.below(Math.max(1, known.length))] }),
    () => core.core.call('history.undo', {}),
    () => core.core.call('history.redo', {}),
  ];
  chance.oneOf(calls)();
}

describe('undo', () => {
  it('reaches what was made before something else was taken back', async () => {
    const core = await openTestCore();
    core.create('room', { name: { en: 'A' }, venue: 'VIC' });
    const made = core.call('history.status', {}).undo?.commandId ?? '';
    core.create('room', { name: { en: 'B' }, venue: 'VIC' });
    core.call('history.take-back', { commandId: made });
    const titles = (): string[] => core.rows('room').map((row) => JSON.stringify(row['name']));
    expect(titles()).toEqual(['{"en":"B"}']);
    core.call('history.undo', {});
    expect(titles()).toEqual(['{"en":"A"}', '{"en":"B"}']);
    core.call('history.undo', {});
    expect(titles()).toEqual(['{"en":"A"}']);
    core.call('history.undo', {});
    expect(titles()).toEqual([]);
    expect(core.refusal('history.undo', {}).problems).toMatchObject([{ rule: 'nothingToUndo' }]);
  });

  it('and redo name the record that the deed was about, also where it wrote several', async () => {
    const core = await openTestCore();
    core.call('participant.addStates', { iso3s: ['ROU', 'BLZ', 'KEN'], coalitionStatus: 'member' });
    const named = core.call('history.status', {}).undo?.title;
    expect(core.call('history.undo', {}).title).toEqual(named);
    expect(core.call('history.status', {}).redo?.title).toEqual(named);
    expect(core.call('history.redo', {}).title).toEqual(named);
    expect(core.call('history.status', {}).undo?.title).toEqual(named);
  });

  it.each(SEEDS)(
    'of everything leaves an empty workspace, and redo of it brings all back (seed %i)',
    async (seed) => {
      const core = await openTestCore();
      const chance = createChance(seed);
      for (let at = 0; at < DEEDS; at += 1) act(core, chance, at);
      core.create('room', { name: { en: 'The last' }, venue: 'VIC' });
      const before = left(core);
      undoAll(core);
      expect(left(core)).toEqual([]);
      while (core.call('history.status', {}).redo) core.call('history.redo', {});
      expect(left(core)).toEqual(before);
    },
  );
});

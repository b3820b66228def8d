import { describe, expect, test } from 'vitest';
import { factsIn } from '../../../../shared/domain/facts.ts';
import { findClashes } from '../../../../shared/domain/clashes/index.ts';
import { delegation, hostMeeting, input, room, session, slot } from './scene.ts';

function pair(more: Parameters<typeof session>[1] = {}) {
  return findClashes(input([session('a', { roomId: 'd' }), session('b', { roomId: 'd', ...more })]));
}

describe('the key of a clash', () => {
  test('is the same in whatever order the sessions come, and when they are renamed or moved', () => {
    const [clash] = pair();
    const [turned] = findClashes(input([session('b', { roomId: 'd' }), session('a', { roomId: 'd' })]));
    const [moved] = pair({ ...slot('11:00', '12:00'), title: { en: 'Renamed' } });
    expect(turned?.key).toBe(clash?.key);
    expect(moved?.key).toBe(clash?.key);
  });

  test('is another one for another room', () => {
    const sessions = [session('a', { roomId: 'e' }), session('b', { roomId: 'e' })];
    const [there] = findClashes(input(sessions, { rooms: [room('e')] }));
    expect(there?.key).not.toBe(pair()[0]?.key);
  });

  test('fits its field and stays its own where many sessions with long ids are in it', () => {
    const ids = Array.from(
      { length: 12 },
      (_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    );
    const invitedIds = ['ghana', 'kenya'];
    const sessions = ids.map((id) => session(id, { access: 'invitation', invitedIds }));
    const delegations = invitedIds.map((participantId) =>
      delegation(`delegation-of-${participantId}`, 1, { participantId }),
    );
    const names = new Map(invitedIds.map((id) => [id, { en: id }]));
    const found = findClashes(input(sessions, { delegations, names }));
    expect(found.map(({ params }) => factsIn(params, 'en')['delegation']).toSorted()).toEqual([
      'ghana',
      'kenya',
    ]);
    for (const { key, fingerprint } of found) {
      expect(key.length).toBeLessThanOrEqual(300);
      expect(fingerprint.length).toBeLessThanOrEqual(300);
    }
  });
});

describe('the fingerprint of a clash', () => {
  test('stays when a title changes, and changes with the time', () => {
    const [clash] = pair();
    expect(pair({ title: { en: 'Renamed' } })[0]?.fingerprint).toBe(clash?.fingerprint);
    expect(pair(slot('11:00', '12:00'))[0]?.fingerprint).not.toBe(clash?.fingerprint);
  });

  test('changes with what was measured', () => {
    const longer = (plannedMinutes: number) =>
      findClashes(input([session('a', { plannedMinutes, items: 1 })]))[0]?.fingerprint;
    expect(longer(200)).toBe(longer(200));
    expect(longer(200)).not.toBe(longer(240));
    const beside = (to: string) => {
      const hostMeetings = [hostMeeting('m', slot('09:00', to))];
      return findClashes(input([session('a')], { hostMeetings }))[0]?.fingerprint;
    };
    expect(beside('11:00')).not.toBe(beside('12:00'));
    const heads = (...ids: string[]) => {
      const delegates = ids.map((id) => ({ personId: id, role: 'head' as const }));
      return findClashes(input([], { delegations: [delegation('Ghana', 0, { delegates })] }))[0]?.fingerprint;
    };
    expect(heads('a', 'b')).toBe(heads('b', 'a'));
    expect(heads('a', 'b')).not.toBe(heads('a', 'c'));
  });
});

test('clashes come in the order of the clock', () => {
  const found = findClashes(
    input([
      session('late', { roomId: 'd', ...slot('15:00', '16:00') }),
      session('late2', { roomId: 'd', ...slot('15:00', '16:00') }),
      session('early', { roomId: 'd' }),
      session('early2', { roomId: 'd' }),
    ]),
  );
  expect(found.map(({ sessionIds }) => sessionIds.join(' '))).toEqual(['early early2', 'late late2']);
});

import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  type ReleasedLine,
  type ReleasedProgramme,
  type ReleasedSession,
} from '../../../../shared/domain/release/changes.ts';

const said = (text: string) => ({ text, language: 'en' as const });

function line(id: string, number: string, more: Partial<ReleasedLine & { presenters: string }> = {}) {
  const times = { startUtc: '2024-03-14T09:00:00.000Z', endUtc: '2024-03-14T09:10:00.000Z' };
  return { id, parentId: null, depth: 0, number, title: said(`Item ${id}`), ...times, ...more };
}

function session(id: string, lines: readonly ReleasedLine[], more: Partial<ReleasedSession> = {}) {
  return {
    id,
    title: said(`Session ${id}`),
    startUtc: '2024-03-14T09:00:00.000Z',
    endUtc: '2024-03-14T12:00:00.000Z',
    zone: 'Europe/Vienna',
    room: said('Boardroom D'),
    lines,
    ...more,
  };
}

function programme(...sessions: readonly ReleasedSession[]): ReleasedProgramme {
  const dates = { from: '2024-03-14', to: '2024-03-15' };
  return { language: 'en', title: said('Meeting'), place: 'Vienna', dates, zone: 'Europe/Vienna', sessions };
}

/** 'moved session a', 'added agendaItem x'. */
const told = (before: ReleasedProgramme, after: ReleasedProgramme): string[] =>
  changesBetween(before, after).map(({ what, kind, id }) => [what, kind, id].filter(Boolean).join(' '));

const items = [line('x', '1'), line('y', '2'), line('z', '3')];
const before = programme(session('a', items), session('b', [line('q', '1')]));

describe('From one release to the next', () => {
  test('nothing is told where both say the same', () => {
    expect(told(before, structuredClone(before))).toEqual([]);
  });

  test('sessions that are new or gone are told, and their items not one by one', () => {
    expect(told(before, programme(session('a', items), session('c', [line('r', '1')])))).toEqual([
      'added session c',
      'removed session b',
    ]);
  });

  test('another time, zone or room is a move, and says both', () => {
    const room = said('Rotunda');
    const after = programme(session('a', items, { room }), session('b', [line('q', '1')]));
    expect(changesBetween(before, after)).toMatchObject([
      { what: 'moved', id: 'a', was: { room: 'Boardroom D' }, now: { room: 'Rotunda' } },
    ]);
  });

  test('an item that came in before others has not moved them', () => {
    const lines = [line('n', '1'), line('x', '2'), line('y', '3'), line('z', '4')];
    expect(told(before, programme(session('a', lines), session('b', [line('q', '1')])))).toEqual([
      'added agendaItem n',
    ]);
  });

  test('an item that was taken to the end has moved, and the others have not', () => {
    const lines = [line('y', '1'), line('z', '2'), line('x', '3')];
    expect(told(before, programme(session('a', lines), session('b', [line('q', '1')])))).toEqual([
      'moved agendaItem x',
    ]);
  });

  test('an item under another one or in another session has moved', () => {
    const under = [line('x', '1'), line('y', '1 (a)', { parentId: 'x', depth: 1 })];
    const elsewhere = [line('q', '1'), line('z', '2')];
    expect(told(before, programme(session('a', under), session('b', elsewhere)))).toEqual([
      'moved agendaItem y',
      'moved agendaItem z',
    ]);
  });

  test('an item that is gone from a session that stands is told', () => {
    expect(told(before, programme(session('a', items.slice(1)), session('b', [line('q', '1')])))).toEqual([
      'removed agendaItem x',
    ]);
  });

  test('another title, and whatever else stands on the page', () => {
    const lines = [
      line('x', '1', { title: said('Opening') }),
      line('y', '2', { presenters: 'Chair' }),
      ...items.slice(2),
    ];
    expect(told(before, programme(session('a', lines), session('b', [line('q', '1')])))).toEqual([
      'retitled agendaItem x',
      'edited agendaItem y',
    ]);
    expect(told(before, { ...before, title: said('Other'), place: 'New York' })).toEqual([
      'retitled reconvening',
      'edited reconvening',
    ]);
  });

  test('titles of two languages are not compared', () => {
    const french: ReleasedProgramme = {
      ...before,
      language: 'fr',
      title: { text: 'Réunion', language: 'fr' },
    };
    expect(told(before, french)).toEqual([]);
  });
});

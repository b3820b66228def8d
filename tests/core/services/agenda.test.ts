import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let session: string;
let item: (title: string, minutes: number, parentId?: string) => string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  session = core.create('session', sessionValues(scene.reconvening));
  item = (title, minutes, parentId) =>
    core.create('agendaItem', {
      sessionId: session,
      title: { en: title },
      minutes,
      ...(parentId ? { parentId } : {}),
    });
});

const agenda = () => core.call('agenda.get', { sessionId: session });
const lines = () =>
  agenda().lines.map(({ number, title, startUtc }) => `${number} ${title.en} ${startUtc.slice(11, 16)}`);

describe('an agenda', () => {
  it('numbers its items and times them from the start of the session', () => {
    item('Opening', 10);
    const statements = item('Statements', 0);
    item('Members', 40, statements);
    item('Observers', 20, statements);
    item('Closing', 5);
    expect(lines()).toEqual([
      '1 Opening 09:00',
      '2 Statements 09:10',
      '2 (a) Members 09:10',
      '2 (b) Observers 09:50',
      '3 Closing 10:10',
    ]);
    expect(agenda()).toMatchObject({ plannedMinutes: 75, slotMinutes: 180 });
  });

  it('is as long in the list of sessions and against its slot as it is itself, sub-items and all', () => {
    item('Opening', 10);
    const statements = item('Statements', 90);
    item('Members', 100, statements);
    item('Observers', 71, statements);
    const inList = () => core.rows('session').find(({ id }) => id === session)?.extras['plannedMinutes'];
    const clashes = () => core.call('clash.list', { reconveningId: scene.reconvening });
    expect([agenda().plannedMinutes, inList()]).toEqual([181, 181]);
    expect(core.get('session', session).extras).toMatchObject({
      plannedMinutes: 181,
      slotMinutes: 180,
      items: 4,
    });
    expect(clashes()).toMatchObject([{ rule: 'agenda_longer', params: { planned: 181, slot: 180 } }]);
    core.call('history.undo', {});
    expect([agenda().plannedMinutes, inList()]).toEqual([110, 110]);
    expect(clashes()).toMatchObject([{ rule: 'agenda_shorter', params: { planned: 110 } }]);
  });

  it('says how long an item takes where that is not its own length, and its number outside where that is another', () => {
    const statements = item('Statements', 60);
    item('Members', 5, statements);
    const briefing = item('Briefing', 10);
    const closing = item('Closing', 5);
    core.update('agendaItem', briefing, { internal: true });
    const said = () =>
      agenda().lines.map(({ number, publicNumber, minutes, innerMinutes }) => [
        number,
        publicNumber,
        minutes,
        innerMinutes,
      ]);
    expect(said()).toEqual([
      ['1', null, 60, 5],
      ['1 (a)', null, 5, null],
      ['2', null, 10, null],
      ['3', '2', 5, null],
    ]);
    core.update('agendaItem', statements, { minutes: 5 });
    core.call('record.delete', { kind: 'agendaItem', ids: [closing] });
    expect(said()).toEqual([
      ['1', null, 5, null],
      ['1 (a)', null, 5, null],
      ['2', null, 10, null],
    ]);
  });

  it('is renumbered and retimed when an item is moved, and put back by undo', () => {
    item('Opening', 10);
    const panel = item('Panel', 60);
    const closing = item('Closing', 5);
    const before = agenda();
    core.call('agenda.move', { id: panel, parentId: null, afterId: closing });
    expect(lines()).toEqual(['1 Opening 09:00', '2 Closing 09:10', '3 Panel 09:15']);
    core.call('agenda.move', { id: closing, parentId: null, afterId: null });
    expect(lines()).toEqual(['1 Closing 09:00', '2 Opening 09:05', '3 Panel 09:15']);
    core.call('history.undo', {});
    core.call('history.undo', {});
    expect(agenda()).toEqual(before);
  });

  it('takes an item under another one and out again', () => {
    const opening = item('Opening', 10);
    const welcome = item('Welcome', 5);
    core.call('agenda.move', { id: welcome, parentId: opening, afterId: null });
    expect(lines()).toEqual(['1 Opening 09:00', '1 (a) Welcome 09:00']);
    core.call('agenda.move', { id: welcome, parentId: null, afterId: null });
    expect(lines()).toEqual(['1 Welcome 09:00', '2 Opening 09:05']);
  });

  it('takes an item out to the first place, also where its place has the name that it had before', () => {
    const first = item('A', 10);
    const second = item('B', 10);
    const inner = item('X', 10, second);
    item('C', 10);
    core.call('record.delete', { kind: 'agendaItem', ids: [first] });
    const before = lines();
    core.call('agenda.move', { id: inner, parentId: null, afterId: null });
    expect(lines()).toEqual(['1 X 09:00', '2 B 09:10', '3 C 09:20']);
    core.call('history.undo', {});
    expect(lines()).toEqual(before);
    core.call('history.redo', {});
    expect(lines()).toEqual(['1 X 09:00', '2 B 09:10', '3 C 09:20']);
  });

  it('has two levels and no item inside itself', () => {
    const one = item('One', 10);
    const under = item('Under', 10, one);
    const two = item('Two', 10);
    const refused = (id: string, parentId: string) =>
      core.refusal('agenda.move', { id, parentId, afterId: null }).problems.map(({ rule }) => rule);
    expect(refused(one, one)).toEqual(['itselfInside']);
    expect(refused(one, under)).toEqual(['itselfInside']);
    expect(refused(two, under)).toEqual(['range']);
    expect(refused(one, two)).toEqual(['range']);
  });

  it('does not take a place after an item of another level or session', () => {
    const one = item('One', 10);
    const under = item('Under', 10, one);
    const two = item('Two', 10);
    const { problems } = core.refusal('agenda.move', { id: two, parentId: null, afterId: under });
    expect(problems).toMatchObject([{ field: 'afterId', rule: 'unknownRecord' }]);
  });

  it('keeps the order of the others wherever an item is put', async () => {
    const ids = ['A', 'B', 'C', 'D', 'E'].map((title) => item(title, 5));
    const order = () => agenda().lines.map(({ id }) => id);
    const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(moves, (list) => {
        for (const [which, after] of list) {
          const id = ids[which] ?? '';
          const others = order().filter((other) => other !== id);
          const place = Math.min(after, others.length);
          core.call('agenda.move', { id, parentId: null, afterId: others[place - 1] ?? null });
          expect(order()).toEqual(others.toSpliced(place, 0, id));
        }
      }),
      { seed: 67, numRuns: 20 },
    );
  });
});

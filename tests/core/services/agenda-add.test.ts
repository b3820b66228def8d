import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let sessionId: string;
beforeEach(async () => {
  core = await openTestCore();
  sessionId = core.create('session', sessionValues(setScene(core).reconvening));
});

const lines = () => core.call('agenda.get', { sessionId }).lines;
const numbered = () => lines().map(({ number, title, minutes }) => `${number} ${title.en} ${minutes}`);
const idOf = (title: string) => lines().find((line) => line.title.en === title)?.id ?? '';
const titled = (...titles: string[]) => titles.map((en) => ({ title: { en } }));

describe('items that are added to an agenda', () => {
  it('stand in their order, those one deeper under the one above, each as long as any new one where nothing is said', () => {
    const { ids } = core.call('agenda.add', {
      sessionId,
      afterId: null,
      items: [
        { title: { en: 'Opening' }, minutes: 5 },
        { title: { en: 'Statements' } },
        { depth: 1, title: { en: 'Members' }, minutes: 40 },
        { depth: 1, title: { en: 'Observers' }, minutes: 0 },
        { title: { en: 'Closing' } },
      ],
    });
    expect(numbered()).toEqual([
      '1 Opening 5',
      '2 Statements 10',
      '2 (a) Members 40',
      '2 (b) Observers 0',
      '3 Closing 10',
    ]);
    expect(ids).toEqual(lines().map(({ id }) => id));
  });

  it('come between those that are there, at the top and under an item', () => {
    core.call('agenda.add', { sessionId, afterId: null, items: titled('One', 'Four') });
    core.call('agenda.add', { sessionId, afterId: idOf('One'), items: titled('Two', 'Three') });
    const parentId = idOf('Two');
    core.call('agenda.add', { sessionId, parentId, afterId: null, items: titled('b', 'c') });
    core.call('agenda.add', { sessionId, parentId, afterId: null, items: titled('a') });
    expect(lines().map(({ number, title }) => `${number} ${title.en}`)).toEqual([
      '1 One',
      '2 Two',
      '2 (a) a',
      '2 (b) b',
      '2 (c) c',
      '3 Three',
      '4 Four',
    ]);
  });

  it('are one deed, taken back and done again as one', () => {
    core.call('agenda.add', {
      sessionId,
      afterId: null,
      items: [...titled('One'), { depth: 1, title: { en: 'Under' } }, ...titled('Two')],
    });
    const after = numbered();
    core.call('history.undo', {});
    expect(numbered()).toEqual([]);
    core.call('history.redo', {});
    expect(numbered()).toEqual(after);
  });

  it('are refused where nothing stands above one that is to be deeper, and say at which', () => {
    const deeper = { depth: 1 as const, title: { en: 'Under' } };
    const refused = (items: readonly (typeof deeper | { title: { en: string } })[], parentId?: string) =>
      core
        .refusal('agenda.add', {
          sessionId,
          afterId: null,
          items: [...items],
          ...(parentId ? { parentId } : {}),
        })
        .problems.map(({ field, rule }) => [field, rule]);
    expect(refused([deeper, ...titled('One')])).toEqual([['items.0.depth', 'required']]);
    core.call('agenda.add', { sessionId, afterId: null, items: titled('One') });
    expect(refused([...titled('a'), deeper], idOf('One'))).toEqual([['items.1.depth', 'range']]);
    expect(numbered()).toEqual(['1 One 10']);
  });

  it('are refused after an item of another level, and in a session that is gone', () => {
    core.call('agenda.add', { sessionId, afterId: null, items: titled('One') });
    const parentId = idOf('One');
    const { problems } = core.refusal('agenda.add', {
      sessionId,
      parentId,
      afterId: parentId,
      items: titled('Under'),
    });
    expect(problems).toMatchObject([{ field: 'afterId', rule: 'unknownRecord' }]);
    core.call('record.delete', { kind: 'session', ids: [sessionId] });
    expect(core.refusal('agenda.add', { sessionId, afterId: null, items: titled('Two') })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

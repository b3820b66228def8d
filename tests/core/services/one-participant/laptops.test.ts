import { beforeEach, describe, expect, test } from 'vitest';
import type { CoreCaller } from '../../../support/core.ts';
import { makeOne, organization, secondEntry } from './entries.ts';
import { twoLaptops, type TwoLaptops } from './two-laptops.ts';

let laptops: TwoLaptops;
let kenya: string;
let other: string;
let actionId: string;
const here = <T>(work: (core: CoreCaller) => T): Promise<T> => laptops.here(work);
const there = <T>(work: (core: CoreCaller) => T): Promise<T> => laptops.there(work);
const meet = () => laptops.meet();

beforeEach(async () => {
  laptops = await twoLaptops();
  await here(({ create }) => {
    kenya = create('participant', {
      participantKind: 'state',
      iso3: 'KEN',
      shortName: { en: 'Kenya' },
      formalName: { en: 'Republic of Kenya' },
    });
    other = secondEntry({ create });
    actionId = create('priorityAction', { number: '1', title: { en: 'Data' }, kind: 'initiative' });
    create('task', { title: { en: 'Write' }, participantId: other });
  });
  laptops.part();
});

const two = () => ({ keepId: kenya, otherId: other });
const opposes = (core: CoreCaller) =>
  core.call('stance.record', { stances: [{ participantId: other, actionId, stance: 'oppose' }] });

describe('Two laptops', () => {
  test.each(['mine before theirs', 'theirs before mine'])(
    'lose nothing that one says of an entry which the other has made one with another: %s',
    async (order) => {
      const steps = [() => here((core) => makeOne(core, two())), () => there((core) => opposes(core))];
      for (const step of order === 'mine before theirs' ? steps : steps.toReversed()) await step();
      await meet();
      const left = await here((core) => core.call('participant.leftBehind', {}));
      expect(left).toEqual([
        {
          id: other,
          name: { en: 'Kenya (again)' },
          intoId: kenya,
          into: { en: 'Kenya' },
          records: [{ kind: 'stance', count: 1 }],
          opposed: [],
          isDeleted: false,
        },
      ]);
      // It is seen under the name that it was said of, until it is brought over.
      const seen = await here((core) => core.call('matrix.get', {}).participants.map(({ id }) => id));
      expect(seen).toEqual([other]);
      await here((core) => makeOne(core, two()));
      expect(await here((core) => core.call('participant.leftBehind', {}))).toEqual([]);
      await meet();
      const cells = await there((core) => core.call('matrix.get', {}).participants);
      expect(cells).toMatchObject([{ id: kenya, cells: [{ stance: 'oppose' }] }]);
    },
  );

  test('that each made the one into the other have one of them, and the rest is brought over', async () => {
    await here((core) => makeOne(core, two()));
    await there((core) => {
      // Two organizations would be as good: of States the one with the known code is kept.
      core.create('task', { title: { en: 'Call' }, participantId: kenya });
    });
    const first = await here((core) => organization(core, 'UNODC'));
    const second = await here((core) => organization(core, 'UNODC, Vienna'));
    await meet();
    await here((core) => {
      core.create('task', { title: { en: 'Of the first' }, participantId: first });
      makeOne(core, { keepId: second, otherId: first });
    });
    await there((core) => {
      core.create('task', { title: { en: 'Of the second' }, participantId: second });
      makeOne(core, { keepId: first, otherId: second });
    });
    await meet();
    const [least = ''] = [first, second].toSorted();
    const most = least === first ? second : first;
    const listed = await here((core) => core.rows('participant').map(({ id }) => id));
    expect(listed).toContain(least);
    expect(listed).not.toContain(most);
    await there((core) => makeOne(core, { keepId: least, otherId: most }));
    await meet();
    const owners = await here((core) =>
      core.rows('task').flatMap((row) => (row['participantId'] === kenya ? [] : row['participantId'])),
    );
    expect(owners).toEqual([least, least]);
    expect(await here((core) => core.call('participant.leftBehind', {}))).toEqual([]);
  });

  test('reckon what follows from steps alike, also of the entry that the steps have left', async () => {
    await here((core) => {
      const step = { participantIds: [other], date: '2024-01-01', status: 'member' as const };
      core.call('membership.record', step);
    });
    await meet();
    await here((core) => makeOne(core, two()));
    await meet();
    const statuses = (core: CoreCaller) =>
      [kenya, other].map((id) => core.get('participant', id)['coalitionStatus']);
    expect(await there(statuses)).toEqual(['member', 'invited']);
    await there((core) => core.call('history.take-back', { commandId: mergeOf(core) }));
    await meet();
    expect(await here(statuses)).toEqual(['invited', 'member']);
  });

  test('that made the same two one have them one, and undo of the one laptop brings them back on both', async () => {
    await here((core) => makeOne(core, two()));
    await meet();
    await here((core) => core.call('history.undo', {}));
    await meet();
    const rows = await there((core) => core.rows('participant').map(({ id }) => id));
    expect(rows.toSorted()).toEqual([kenya, other].toSorted());
    expect(await there((core) => core.rows('task'))).toMatchObject([{ participantId: other }]);
  });
});

function mergeOf({ call }: CoreCaller): string {
  const { deeds } = call('history.deeds', { limit: 50 });
  return deeds.find(({ name }) => name === 'participant.merge')?.commandId ?? '';
}

test('a person who was made one with another here, and is named there meanwhile, is written to as the one they are', async () => {
  const persons = await here(({ create }) =>
    ['Amina Karim', 'A. Karim'].map((name) =>
      create('person', { name, email: `${name.length}@example.org` }),
    ),
  );
  const [keepId = '', otherId = ''] = persons;
  const commitment = await here(({ create }) =>
    create('commitment', { title: { en: 'A laboratory' }, participantId: kenya, dueDate: '2024-01-01' }),
  );
  laptops.part();
  await here(({ call }) => call('person.merge', { keepId, otherId }));
  await there(({ create }) => create('focalPoint', { participantId: kenya, personId: otherId }));
  await meet();
  await here(({ call }) => {
    const { recipients } = call('commitment.letter', { id: commitment });
    expect(recipients).toMatchObject([{ name: 'Amina Karim' }]);
    const page = { document: 'country', participantId: kenya, language: 'en', paper: 'A4' } as const;
    for (const level of ['internal', 'delegation', 'public'] as const)
      expect(call('print.model', { ...page, level })).toMatchObject({ document: 'country' });
  });
});

test('of an undertaking whose participant was deleted there, a letter can still be read here', async () => {
  const id = await here(({ create }) =>
    create('commitment', { title: { en: 'A laboratory' }, participantId: kenya, dueDate: '2024-01-01' }),
  );
  await there(({ call }) => call('record.delete', { kind: 'participant', ids: [kenya] }));
  await meet();
  await here(({ call }) => {
    expect(call('commitment.letter', { id }).text).toContain('A laboratory');
  });
});

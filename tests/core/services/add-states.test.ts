import { expect, it } from 'vitest';
import { referenceStates } from '../../../electron/core/services/reference.ts';
import { openTestCore } from '../../support/core.ts';

const EVERY = referenceStates().map(({ iso3 }) => iso3);

it('adds States with what the reference table knows of them, leaves those that are there, and is one deed', async () => {
  const core = await openTestCore();
  const first = core.call('participant.addStates', {
    iso3s: ['GHA', 'AUT', 'GHA'],
    coalitionStatus: 'member',
    memberSince: '2023-07-07',
  });
  expect(first).toMatchObject({ added: 2, already: 0 });
  const all = core.call('participant.addStates', { iso3s: EVERY, coalitionStatus: 'invited' });
  expect(all).toMatchObject({ added: 193, already: 2 });

  const rows = core.rows('participant');
  expect(rows).toHaveLength(195);
  const ghana = rows.find(({ iso3 }) => iso3 === 'GHA');
  expect(ghana).toMatchObject({
    coalitionStatus: 'member',
    memberSince: '2023-07-07',
    regionalGroup: 'African',
    shortName: { fr: 'Ghana', ar: 'غانا' },
    formalName: { en: 'the Republic of Ghana' },
  });
  core.call('history.undo', {});
  expect(core.rows('participant').map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['GHA', 'AUT']));
  expect(core.rows('participant')).toHaveLength(2);
});

it('refuses a code that is no State’s, and adds none', async () => {
  const core = await openTestCore();
  const { problems } = core.refusal('participant.addStates', {
    iso3s: ['GHA', 'XXX'],
    coalitionStatus: 'member',
  });
  expect(problems).toMatchObject([{ field: 'iso3s', rule: 'unknownRecord', params: { id: 'XXX' } }]);
  expect(core.rows('participant')).toEqual([]);
});

it('takes a day on the calendar for when they joined, and no other', async () => {
  const core = await openTestCore();
  for (const memberSince of ['2023-02-30', 'last year']) {
    const input = { iso3s: ['GHA'], coalitionStatus: 'member' as const, memberSince };
    expect(core.refusal('participant.addStates', input).problems).toMatchObject([
      { field: 'memberSince', rule: 'format' },
    ]);
  }
});

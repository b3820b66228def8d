import { expect, test } from 'vitest';
import { setAll } from '../../../renderer/src/features/records/cells/save.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';

const person = (id: string, more: Readonly<Record<string, unknown>>) => ({
  id,
  createdAt: '2027-01-01T00:00:00.000Z',
  changedAt: '2027-01-01T00:00:00.000Z',
  titles: {},
  extras: {},
  name: `Person ${id}`,
  email: null,
  notes: null,
  ...more,
});

test('each cell is set that can be; rows of which one cannot are counted', () => {
  const rows = [
    person('a', {}),
    person('b', { name: ERASED_TEXT, email: ERASED_TEXT }),
    person('c', { email: 'all@example.org', isSecretariat: true }),
  ];
  const set = setAll('person', rows, { email: 'all@example.org', isSecretariat: true });
  expect(set).toEqual({
    changes: [
      { id: 'a', values: { email: 'all@example.org', isSecretariat: true } },
      { id: 'b', values: { isSecretariat: true } },
    ],
    left: 1,
  });
});

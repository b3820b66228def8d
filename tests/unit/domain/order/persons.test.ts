import { expect, test } from 'vitest';
import { byPrecedence, type Person } from '../../../../shared/domain/order/persons.ts';

test('a delegation is listed by precedence: its head, then by rank, by role and by name', () => {
  const person = (name: string, role: Person['role'], rank: Person['rank']): Person => ({ name, role, rank });
  const delegation = [
    person('Interpreter', 'interpreter', 'official'),
    person('Beta', 'adviser', 'official'),
    person('Vice-minister', 'adviser', 'vice_minister'),
    person('Alpha', 'adviser', 'official'),
    person('Minister of Health', 'alternate', 'minister'),
    person('Minister for Foreign Affairs', 'adviser', 'minister_foreign_affairs'),
    person('Deputy head', 'deputy_head', 'ambassador'),
    person('Permanent Representative', 'adviser', 'ambassador'),
    person('Head, an official', 'head', 'official'),
  ];
  const before = [...delegation];
  expect(byPrecedence(delegation).map(({ name }) => name)).toEqual([
    'Head, an official',
    'Minister for Foreign Affairs',
    'Minister of Health',
    'Vice-minister',
    'Deputy head',
    'Permanent Representative',
    'Alpha',
    'Beta',
    'Interpreter',
  ]);
  expect(delegation).toEqual(before);
});

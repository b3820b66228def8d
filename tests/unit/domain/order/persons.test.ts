import { expect, test } from 'vitest';
import { byPrecedence, type Person } from '../../../../shared/domain/order/persons.ts';

test('a delegation is listed by precedence: its head, then by rank, by role and by name', () => {
  const person = (
    name: string,
    role: Person['role'],
    rank: Person['rank'],
    sortName: string | null = null,
  ): Person => ({
    name,
    role,
    rank,
    sortName,
  });
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
  expect(byPrecedence(delegation, 'en').map(({ name }) => name)).toEqual([
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

test('within a rank the name decides as the language sorts it, under what it is sorted', () => {
  const official = (name: string, sortName: string | null = null): Person => ({
    name,
    sortName,
    role: 'adviser',
    rank: 'official',
  });
  const delegation = [
    official('Zoe Öberg', 'Öberg'),
    official('Amina Zidane', 'Zidane'),
    official('émile'),
    official('Ferdinand'),
  ];
  expect(byPrecedence(delegation, 'fr').map(({ name }) => name)).toEqual([
    'émile',
    'Ferdinand',
    'Zoe Öberg',
    'Amina Zidane',
  ]);
});

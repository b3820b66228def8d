import { expect, test } from 'vitest';
import { dueInOrder } from '../../../renderer/src/features/dispatch/due-in-order.ts';

const due = (
  name: string,
  lastSentAt: string | null,
  participantKind: 'state' | 'organization' = 'state',
) => ({
  delegationId: null,
  participantId: name,
  name: { en: name },
  participantKind,
  iso3: null,
  unStatus: participantKind === 'state' ? ('member' as const) : null,
  lastSentAt,
  acknowledgedOn: null,
  news: [],
  releases: [],
});

test('what is to be told stands by name, States first, after those who hold something that is no longer so', () => {
  const list = [
    due('WHO', '2024-03-01', 'organization'),
    due('Türkiye', null),
    due('Thailand', null),
    due('Republic of Korea', '2024-03-02'),
    due('Côte d’Ivoire', '2024-03-03'),
    due('Costa Rica', '2024-03-04'),
  ];
  expect(dueInOrder(list, 'en', '2024-03-14').map(({ participantId }) => participantId)).toEqual([
    'Costa Rica',
    'Côte d’Ivoire',
    'Republic of Korea',
    'WHO',
    'Thailand',
    'Türkiye',
  ]);
});

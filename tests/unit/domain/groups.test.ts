import { describe, expect, it } from 'vitest';
import { overlap, roleOn, type Membership } from '../../../shared/domain/groups/membership.ts';

const time = (since: string | null, until: string | null) => ({ since, until });

describe('two memberships', () => {
  it.each([
    [time(null, null), time('2024-01-01', '2024-01-01'), true],
    [time(null, '2024-03-31'), time('2024-04-01', null), false],
    [time(null, '2024-04-01'), time('2024-04-01', null), true],
    [time('2024-01-01', '2024-12-31'), time('2024-06-01', '2024-06-30'), true],
    [time('2025-01-01', null), time(null, '2024-12-31'), false],
  ])('share a day or none: %j and %j', (a, b, share) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([share, share]);
  });
});

describe('the role of a participant on a day', () => {
  const list: readonly Membership[] = [
    { id: 'b', role: 'co_lead', since: '2024-04-01', until: '2024-12-31' },
    { id: 'a', role: 'member', since: null, until: '2024-03-31' },
  ];
  it.each([
    ['2023-01-01', 'member'],
    ['2024-03-31', 'member'],
    ['2024-04-01', 'co_lead'],
    ['2024-12-31', 'co_lead'],
    ['2025-01-01', null],
  ])('on %s is %s', (day, role) => {
    expect(roleOn(list, day)).toBe(role);
    expect(roleOn(list.toReversed(), day)).toBe(role);
  });

  it('is that of what began last where two laptops have entered two at one time, whatever their order', () => {
    const merged: readonly Membership[] = [
      { id: 'c', role: 'observer', since: '2024-04-01', until: null },
      ...list,
      { id: 'd', role: 'member', since: '2024-04-01', until: null },
    ];
    expect([roleOn(merged, '2024-05-01'), roleOn(merged.toReversed(), '2024-05-01')]).toEqual([
      'co_lead',
      'co_lead',
    ]);
    expect(roleOn(merged, '2025-05-01')).toBe('observer');
  });
});

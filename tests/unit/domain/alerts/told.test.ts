import { describe, expect, test } from 'vitest';
import { acknowledgedWhen } from '../../../../shared/domain/alerts/acknowledged.ts';
import { clockOf } from '../../../../shared/domain/alerts/clock.ts';
import { dueTo, type Standing, type Told } from '../../../../shared/domain/alerts/told.ts';

const sent: Standing = { state: 'sent', marking: 'amber', releaseId: 'r0' };
const first: Told = { says: 'sent', marking: 'amber', releaseId: 'r0', isVoid: false };

describe('what a recipient is due to be told', () => {
  test('the alert, once; nothing before it is sent', () => {
    expect(dueTo({ ...sent, state: 'cleared', releaseId: null }, [], true)).toBeNull();
    expect(dueTo(sent, [], true)).toBe('sent');
    expect(dueTo(sent, [], false)).toBeNull();
    expect(dueTo(sent, [first], true)).toBeNull();
  });

  test('again where nobody knows whether it arrived', () => {
    expect(dueTo(sent, [{ ...first, isVoid: true }], true)).toBe('sent');
  });

  test('an update, where they are still to have it', () => {
    const updated: Standing = { ...sent, releaseId: 'r1' };
    expect(dueTo(updated, [first], true)).toBe('updated');
    expect(dueTo(updated, [first], false)).toBeNull();
    expect(dueTo({ ...updated, state: 'closed' }, [first], true)).toBeNull();
  });

  test('a narrower marking, whoever they are by now; not a wider one', () => {
    const red: Standing = { ...sent, marking: 'red' };
    expect(dueTo(red, [first], false)).toBe('marked');
    expect(
      dueTo(red, [first, { ...first, says: 'marked', marking: 'red', releaseId: 'r0' }], false),
    ).toBeNull();
    expect(dueTo({ ...sent, marking: 'clear' }, [first], true)).toBeNull();
  });

  test('the end, to all who may have had it, once', () => {
    const withdrawn: Standing = { ...sent, state: 'withdrawn', marking: 'red', releaseId: 'r3' };
    expect(dueTo(withdrawn, [first], false)).toBe('withdrawn');
    expect(dueTo(withdrawn, [{ ...first, isVoid: true }], false)).toBe('withdrawn');
    expect(dueTo(withdrawn, [], true)).toBeNull();
    const told: Told = { ...first, says: 'withdrawn' };
    expect(dueTo(withdrawn, [first, told], false)).toBeNull();
    expect(dueTo(withdrawn, [first, { ...told, isVoid: true }], false)).toBe('withdrawn');
    expect(dueTo({ ...withdrawn, state: 'merged' }, [first], true)).toBe('merged');
  });
});

test('an acknowledgement of which the hour is not known counts from the end of its day', () => {
  const zone = 'Europe/Vienna';
  const of = (time: string | null) =>
    acknowledgedWhen([{ says: 'sent', acknowledgements: [{ date: '2027-03-01', time }] }], zone, false)
      .acknowledgedAt;
  expect(of('13:00')).toBe('2027-03-01T12:00:00.000Z');
  expect(of(null)).toBe('2027-03-01T23:00:00.000Z');
});

test('who was told something since has to acknowledge that, and does so by answering a second asking', () => {
  const said = [{ date: '2027-03-01', time: null }];
  const waiting = (...told: Parameters<typeof acknowledgedWhen>[0]) =>
    acknowledgedWhen(told, 'UTC', false).isWaiting;
  expect(waiting()).toBe(false);
  expect(waiting({ says: 'sent', acknowledgements: [] })).toBe(true);
  expect(waiting({ says: 'sent', acknowledgements: said })).toBe(false);
  expect(waiting({ says: 'sent', acknowledgements: said }, { says: 'updated', acknowledgements: [] })).toBe(
    true,
  );
  expect(waiting({ says: 'sent', acknowledgements: said }, { says: 'again', acknowledgements: [] })).toBe(
    false,
  );
  expect(waiting({ says: 'sent', acknowledgements: [] }, { says: 'again', acknowledgements: said })).toBe(
    false,
  );
});

test('of what is over nothing is waited for but that its end has arrived', () => {
  const waiting = (...told: Parameters<typeof acknowledgedWhen>[0]) =>
    acknowledgedWhen(told, 'UTC', true).isWaiting;
  const said = [{ date: '2027-03-01', time: null }];
  const sent = { says: 'sent', acknowledgements: [] } as const;
  expect(waiting(sent)).toBe(false);
  expect(waiting(sent, { says: 'again', acknowledgements: [] })).toBe(false);
  expect(waiting(sent, { says: 'withdrawn', acknowledgements: [] })).toBe(true);
  expect(
    waiting(sent, { says: 'merged', acknowledgements: [] }, { says: 'again', acknowledgements: [] }),
  ).toBe(true);
  expect(waiting(sent, { says: 'withdrawn', acknowledgements: said })).toBe(false);
});

test('the clock counts by the hour, the ends included', () => {
  const at = (hours: number): string => new Date(Date.UTC(2027, 2, 1, 12) + hours * 3_600_000).toISOString();
  const recipients = [
    { toldAt: at(0), acknowledgedAt: at(1) },
    { toldAt: at(6), acknowledgedAt: at(25) },
    { toldAt: at(7), acknowledgedAt: null },
    { toldAt: null, acknowledgedAt: null },
  ];
  expect(clockOf(at(0), recipients, at(30))).toEqual([
    { hours: 1, told: 1, acknowledged: 1, isAhead: false },
    { hours: 6, told: 2, acknowledged: 1, isAhead: false },
    { hours: 24, told: 3, acknowledged: 1, isAhead: false },
    { hours: 72, told: 3, acknowledged: 2, isAhead: true },
  ]);
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../../electron/core/exchange/ics/write.ts';
import { hoursApart } from '../../../shared/domain/time/zones.ts';
import { PARSERS } from '../../support/calendar/validators.ts';
import { keysOf } from '../../../shared/typing.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { planOf, unfolded } from '../../support/calendar/plans.ts';

const VIENNA = 'Europe/Vienna';
const NEW_YORK = 'America/New_York';

/** The same instant on both clocks, before, between and after each change of theirs in 2024. */
const GOLDEN = [
  {
    when: 'before both change in spring',
    utc: '2024-03-08T14:00',
    vienna: '20240308T150000',
    newYork: '20240308T090000',
    apart: 6,
  },
  {
    when: 'in the week of CND',
    utc: '2024-03-14T14:00',
    vienna: '20240314T150000',
    newYork: '20240314T100000',
    apart: 5,
  },
  {
    when: 'after both changed in spring',
    utc: '2024-04-02T14:00',
    vienna: '20240402T160000',
    newYork: '20240402T100000',
    apart: 6,
  },
  {
    when: 'before both change in autumn',
    utc: '2024-10-25T14:00',
    vienna: '20241025T160000',
    newYork: '20241025T100000',
    apart: 6,
  },
  {
    when: 'between the changes in autumn',
    utc: '2024-10-30T14:00',
    vienna: '20241030T150000',
    newYork: '20241030T100000',
    apart: 5,
  },
  {
    when: 'after both changed in autumn',
    utc: '2024-11-05T14:00',
    vienna: '20241105T150000',
    newYork: '20241105T090000',
    apart: 6,
  },
] as const;

function sessionAt(utc: string, zone: string) {
  const startUtc = `${utc}:00.000Z`;
  return { startUtc, endUtc: new Date(Date.parse(startUtc) + 3_600_000).toISOString(), zone };
}

describe('Times on both sides of the clock changes', () => {
  test.each(GOLDEN)('stand on each clock as people read it $when', ({ utc, vienna, newYork, apart }) => {
    const lines = unfolded(writeCalendar(planOf(sessionAt(utc, VIENNA), sessionAt(utc, NEW_YORK))).text);
    expect(lines).toContain(`DTSTART;TZID=Europe/Vienna:${vienna}`);
    expect(lines).toContain(`DTSTART;TZID=America/New_York:${newYork}`);
    expect(hoursApart(VIENNA, NEW_YORK, `${utc}:00.000Z`)).toBe(apart);
  });

  test('are read as the same instants by every parser', () => {
    const sessions = GOLDEN.flatMap(({ utc }) => [sessionAt(utc, VIENNA), sessionAt(utc, NEW_YORK)]);
    const paths = filesOf([writeCalendar(planOf(...sessions)).text]);
    const wanted = sessions.map(({ startUtc, endUtc }) => ({ start: startUtc, end: endUtc }));
    for (const parser of keysOf(PARSERS)) {
      const read = PARSERS[parser](paths)[0]?.events.map(({ start, end }) => ({ start, end }));
      expect(read, parser).toEqual(wanted);
    }
  });
});

describe('A time that its zone cannot say for certain', () => {
  test.each([
    { what: 'the first of two', utc: '2024-10-27T00:30', stamp: '20241027T003000Z' },
    { what: 'the second of two', utc: '2024-10-27T01:30', stamp: '20241027T013000Z' },
  ])('is written in UTC: $what', ({ utc, stamp }) => {
    const { text, writtenAsUtc } = writeCalendar(planOf(sessionAt(utc, VIENNA)));
    expect(unfolded(text)).toContain(`DTSTART:${stamp}`);
    expect(text).not.toContain('VTIMEZONE');
    expect(writtenAsUtc).toEqual([VIENNA]);
  });

  test('is written in UTC at both ends where only the end occurs twice', () => {
    const { text } = writeCalendar(
      planOf({ startUtc: '2024-10-26T22:00:00.000Z', endUtc: '2024-10-27T00:30:00.000Z' }),
    );
    expect(unfolded(text)).toEqual(
      expect.arrayContaining(['DTSTART:20241026T220000Z', 'DTEND:20241027T003000Z']),
    );
  });

  test('is written in the zone just before and just after', () => {
    const { writtenAsUtc } = writeCalendar(
      planOf(
        { startUtc: '2024-10-26T22:00:00.000Z', endUtc: '2024-10-26T23:59:00.000Z' },
        { startUtc: '2024-10-27T02:00:00.000Z', endUtc: '2024-10-27T03:00:00.000Z' },
      ),
    );
    expect(writtenAsUtc).toEqual([]);
  });

  test("is written in UTC where the VTIMEZONE holds a newer rule than that day's", () => {
    const { text, writtenAsUtc } = writeCalendar(planOf(sessionAt('2006-03-28T14:00', NEW_YORK)));
    expect(unfolded(text)).toContain('DTSTART:20060328T140000Z');
    expect(writtenAsUtc).toEqual([NEW_YORK]);
  });

  test('leaves the other sessions of the file in their zone', () => {
    const lines = unfolded(
      writeCalendar(planOf(sessionAt('2024-10-27T00:30', VIENNA), sessionAt('2024-10-28T09:00', VIENNA)))
        .text,
    );
    expect(lines).toContain('DTSTART:20241027T003000Z');
    expect(lines).toContain('DTSTART;TZID=Europe/Vienna:20241028T100000');
  });
});

describe('A zone', () => {
  test('that has been renamed keeps the name it was planned under, throughout the file', () => {
    const lines = unfolded(writeCalendar(planOf(sessionAt('2024-03-14T14:00', 'Europe/Kiev'))).text);
    expect(lines).toContain('TZID:Europe/Kiev');
    expect(lines).toContain('DTSTART;TZID=Europe/Kiev:20240314T160000');
    expect(lines.join('\n')).not.toContain('Europe/Kyiv');
  });

  test('that is UTC needs no rules and is no exception', () => {
    const { text, writtenAsUtc } = writeCalendar(planOf(sessionAt('2024-03-14T14:00', 'UTC')));
    expect(unfolded(text)).toContain('DTSTART:20240314T140000Z');
    expect(writtenAsUtc).toEqual([]);
  });
});

describe("The machine's own zone", () => {
  test('changes no byte of a file', () => {
    const script = join(import.meta.dirname, '../../support/calendar/print-golden.ts');
    const [tokyo, ...others] = ['Asia/Tokyo', 'UTC', 'America/New_York'].map((zone) =>
      execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } }),
    );
    expect(tokyo).toContain('DTSTART;TZID=Europe/Vienna:20240314T100000');
    expect(others).toEqual([tokyo, tokyo]);
  });
});

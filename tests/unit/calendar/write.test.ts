import { describe, expect, test } from 'vitest';
import type { CalendarSession } from '../../../electron/core/exchange/ics/plan.ts';
import { writeCalendar } from '../../../electron/core/exchange/ics/write.ts';
import { lint } from '../../support/calendar/lint.ts';
import { planOf, unfolded } from '../../support/calendar/plans.ts';

function linesOf(...sessions: readonly Partial<CalendarSession>[]): string[] {
  return unfolded(writeCalendar(planOf(...sessions)).text);
}

describe('A calendar file', () => {
  test('is a programme that asks nobody to answer', () => {
    const lines = linesOf({});
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('ORGANIZER;CN="Coalition secretariat":mailto:secretariat@reconvene.invalid');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });

  test('names each session by its id and the workspace, whatever its title and time are', () => {
    const uid = 'UID:01890000-0000-7000-8000-000000000100@01890000-0000-7000-8000-000000000001.reconvene';
    expect(linesOf({})).toContain(uid);
    expect(
      linesOf({ title: { text: 'Other', language: 'en' }, startUtc: '2024-03-14T10:00:00.000Z' }),
    ).toContain(uid);
  });

  test('is stamped with the last change of each session, in UTC, and not with the time of writing', () => {
    const lines = linesOf({});
    expect(lines).toContain('DTSTAMP:20240210T080000Z');
    expect(lines).toContain('LAST-MODIFIED:20240210T080000Z');
    expect(lines).toContain('CREATED:20240110T080000Z');
  });

  test('says of a cancelled session that it is, in its status and its title, and keeps nobody busy', () => {
    const lines = linesOf({ status: 'cancelled', sequence: 3 });
    expect(lines).toEqual(
      expect.arrayContaining([
        'STATUS:CANCELLED',
        'SUMMARY;LANGUAGE=en:Cancelled: Plenary',
        'SEQUENCE:3',
        'TRANSP:TRANSPARENT',
      ]),
    );
  });

  test('says of a draft that it is provisional', () => {
    expect(linesOf({ status: 'draft' })).toEqual(
      expect.arrayContaining(['STATUS:TENTATIVE', 'SUMMARY;LANGUAGE=en:Provisional: Plenary']),
    );
  });

  test('adds its words in the language of the meeting', () => {
    const { text } = writeCalendar({ ...planOf({ status: 'cancelled' }), language: 'ar' });
    expect(unfolded(text)).toContain('SUMMARY;LANGUAGE=en:ملغى: \u2068Plenary\u2069');
  });

  test('escapes the name and the description of the calendar', () => {
    const { text } = writeCalendar({ ...planOf(), name: 'A, b; c\\d', description: 'One\r\nTwo, "three"' });
    expect(unfolded(text)).toEqual(
      expect.arrayContaining(['X-WR-CALNAME:A\\, b\\; c\\\\d', 'X-WR-CALDESC:One\\nTwo\\, "three"']),
    );
  });

  test('keeps a title on one line and drops what no calendar can hold', () => {
    const lines = linesOf({
      title: { text: 'One\r\nBEGIN:VALARM\u0000\u0085two \uD800', language: 'en' },
    });
    expect(lines).toContain('SUMMARY;LANGUAGE=en:One BEGIN:VALARM two \uFFFD');
  });

  test('is the same twice', () => {
    const plan = planOf({}, { zone: 'America/New_York' });
    expect(writeCalendar(plan)).toEqual(writeCalendar(plan));
  });

  test.each([
    ['id of a session', (id: string) => planOf({ id })],
    ['id of a workspace', (id: string) => ({ ...planOf({}), workspaceId: id })],
  ])('gets no line of its own from an %s with line ends in it', (_what, plan) => {
    const ids = [
      'a\r\nATTENDEE:mailto:x@example.org',
      'a\nX:1',
      'a\u2028b',
      'a\u0085b',
      'a b',
      'a=000db',
      '\uD800',
    ];
    const uids = ids.map((id) => {
      const { text } = writeCalendar(plan(id));
      expect(lint(Buffer.from(text))).toEqual([]);
      expect(text).not.toMatch(/^(ATTENDEE|X:)/m);
      return unfolded(text).find((line) => line.startsWith('UID:'));
    });
    expect(new Set(uids).size).toBe(ids.length);
  });
});

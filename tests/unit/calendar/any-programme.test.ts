import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarPlan, CalendarSession } from '../../../electron/core/exchange/ics/plan.ts';
import { cleanLine } from '../../../electron/core/exchange/ics/text.ts';
import { writeCalendar } from '../../../electron/core/exchange/ics/write.ts';
import { keysOf } from '../../../shared/typing.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { SESSION_STATUSES } from '../../../shared/domain/vocabulary.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { lint } from '../../support/calendar/lint.ts';
import { planOf } from '../../support/calendar/plans.ts';
import { PARSERS } from '../../support/calendar/validators.ts';

const SEED = 67;
const PROGRAMMES = 40;

/** Zones whose rules are older than the parsers' own tables of them, which some prefer to the file's VTIMEZONE. */
const ZONES = [
  'Europe/Vienna',
  'America/New_York',
  'Europe/Kiev',
  'Europe/Dublin',
  'Africa/Nairobi',
  'America/Bogota',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Calcutta',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'UTC',
];

const HARD_TEXTS = [
  'Séance; « plénière », n° 1',
  '<script>alert("x")</script> &amp; <b>bold</b>',
  'الجلسة العامة، البند 2 (أ)',
  '全体会议：通过议程',
  '👩🏽‍⚕️🇦🇹 panel',
  'C:\\new\\text, \\; and \\, \\\\n',
  'two\nlines\r\nthree\u2028four\u0085five',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  '"quoted": colon; semicolon, comma',
  '\u202Eright to left\u202C \uFEFFmark',
  'é'.repeat(300),
  '字'.repeat(500),
];

const anyText = fc.oneof(
  fc.constantFrom(...HARD_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
);

/** To the minute, as sessions are; the years in which the sample and the next meetings lie. */
const anyMinute = fc
  .integer({ min: Date.UTC(2023, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 })
  .map((minutes) => minutes * 60_000);

const anySession: fc.Arbitrary<Omit<CalendarSession, 'id'>> = fc
  .record({
    title: fc.record({ text: anyText, language: fc.constantFrom(...LANGUAGES) }),
    status: fc.constantFrom(...SESSION_STATUSES),
    start: anyMinute,
    minutes: fc.integer({ min: 5, max: 36 * 60 }),
    zone: fc.constantFrom(...ZONES),
    place: fc.option(anyText, { nil: '' }),
    description: fc.option(anyText, { nil: '' }),
    sequence: fc.integer({ min: 0, max: 1_000_000 }),
    createdAt: fc.constant('2022-01-10T08:00:00.000Z'),
    changedAt: fc.constant('2022-02-10T08:00:00.000Z'),
  })
  .map(({ start, minutes, ...rest }) => ({
    ...rest,
    startUtc: new Date(start).toISOString(),
    endUtc: new Date(start + minutes * 60_000).toISOString(),
  }));

const anyPlan: fc.Arbitrary<CalendarPlan> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    name: anyText,
    description: anyText,
    sessions: fc.array(anySession, { minLength: 1, maxLength: 12 }),
  })
  .map(({ sessions, ...rest }) => ({ ...planOf(...sessions), ...rest }));

/** These take an escaped backslash before an n for a line end, and so on: they are not asked about backslashes. */
const MISREAD: Readonly<Partial<Record<keyof typeof PARSERS, RegExp>>> = {
  'python3-icalendar': /\\/,
  'node-ical': /\\/,
};

describe('Whatever is planned', () => {
  test('becomes a file without a fault', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { text } = writeCalendar(plan);
        expect(lint(Buffer.from(text))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('is accepted by every outside parser, and read as the same sessions at the same instants', () => {
    const plans = fc.sample(anyPlan, { seed: SEED, numRuns: PROGRAMMES });
    const paths = filesOf(plans.map((plan) => writeCalendar(plan).text));
    const wanted = plans.map(({ sessions, workspaceId }) =>
      sessions.map(({ id, startUtc, endUtc, sequence }) => ({
        uid: `${id}@${workspaceId}.reconvene`,
        start: startUtc,
        end: endUtc,
        sequence,
      })),
    );
    for (const parser of keysOf(PARSERS)) {
      const verdicts = PARSERS[parser](paths);
      expect(
        verdicts.flatMap(({ problems }) => problems),
        parser,
      ).toEqual([]);
      const read = verdicts.map(({ events }) =>
        events.map(({ uid, start, end, sequence }) => ({ uid, start, end, sequence })),
      );
      expect(read, parser).toEqual(wanted);
    }
  });

  test('keeps its title to the letter in every outside parser', () => {
    const plans = fc.sample(anyPlan, { seed: SEED, numRuns: PROGRAMMES });
    const confirmed = plans.map(({ sessions, ...rest }) => ({
      ...rest,
      sessions: sessions.map((session) => ({ ...session, status: 'confirmed' as const })),
    }));
    const paths = filesOf(confirmed.map((plan) => writeCalendar(plan).text));
    for (const parser of keysOf(PARSERS)) {
      const misread = MISREAD[parser];
      const wanted = confirmed.map(({ sessions }) => sessions.map(({ title }) => cleanLine(title.text)));
      const read = PARSERS[parser](paths).map(({ events }, programme) =>
        events.map(({ summary }, index) => {
          const title = wanted[programme]?.[index];
          return title !== undefined && misread?.test(title) ? title : (summary ?? '');
        }),
      );
      expect(read, parser).toEqual(wanted);
    }
  });
});

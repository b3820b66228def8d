import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleFacts } from '../../../electron/core/sample/facts.ts';
import { CERTAINTIES, type Certainty } from '../../../shared/domain/vocabulary.ts';

const facts = sampleFacts();
const RECORD = resolve(import.meta.dirname, '../../../../shared/reference/meetings.json');

/** The last day of which public sources know anything of the coalition. */
const RECORD_ENDS = '2025-01-31';

describe('the sample', () => {
  test('has the meetings of the coalition that are on record, on their days', () => {
    const days = facts.reconvenings.map(({ key, startDate, endDate }) => `${key} ${startDate} ${endDate}`);
    expect(days).toEqual([
      'launch2023 2023-07-07 2023-07-07',
      'wg2023 2023-09-01 2023-09-01',
      'unga78m 2023-09-18 2023-09-18',
      'cnd67m 2024-03-14 2024-03-15',
      'unga79s 2024-09-24 2024-09-24',
      'cnd70plan 2027-03-08 2027-03-10',
    ]);
  });

  test('has the host events in the week of which New York is five hours behind Vienna, and the General Assembly', () => {
    const days = facts.hostEvents.map(
      ({ key, city, zone, startDate, endDate }) => `${key} ${city} ${zone} ${startDate} ${endDate}`,
    );
    expect(days).toEqual([
      'cnd66 Vienna Europe/Vienna 2023-03-13 2023-03-17',
      'unga78 New York America/New_York 2023-09-18 2023-09-26',
      'cnd67 Vienna Europe/Vienna 2024-03-14 2024-03-22',
      'unga79 New York America/New_York 2024-09-22 2024-09-30',
      'cnd68 Vienna Europe/Vienna 2025-03-10 2025-03-14',
      'unga80 New York America/New_York 2025-09-22 2025-09-29',
      'cnd70 Vienna Europe/Vienna 2027-03-08 2027-03-12',
    ]);
  });

  test('calls a plan what no public source knows of, and names the source of everything else', () => {
    for (const { key, startDate, certainty, source, notes } of facts.reconvenings) {
      expect(certainty === 'plan', key).toBe(startDate > RECORD_ENDS);
      expect(source === null, key).toBe(certainty === 'plan');
      expect(notes, key).toMatch(/sample|Plan:/);
    }
    for (const { key, certainty, source, notes } of facts.documents) {
      expect(source === null, key).toBe(certainty === 'plan');
      expect(notes, key).toMatch(/sample|Plan:/);
    }
    for (const { number, certainty, source, members } of facts.groups) {
      expect(['stated', 'inferred'], number).toContain(certainty);
      for (const one of [{ source }, ...members]) expect(one.source, number).not.toBeNull();
    }
    for (const { programme, key } of facts.hostEvents) {
      for (const { certainty, notes } of programme) {
        expect(certainty, key).not.toBe('stated');
        expect(notes, key).not.toBe('');
      }
    }
  });

  test('has nobody in it by name: who chairs or speaks is an office', () => {
    const offices = facts.reconvenings.flatMap(({ sessions }) =>
      sessions.flatMap(({ chairTitle, agenda }) => [
        chairTitle ?? '',
        ...agenda.flatMap(({ presenters = '', children }) => [
          presenters,
          ...children.map((child) => child.presenters ?? ''),
        ]),
      ]),
    );
    const named = offices
      .flatMap((text) => text.split(';'))
      .map((text) => text.trim())
      .filter(Boolean);
    expect(named.length).toBeGreaterThan(20);
    for (const office of named) {
      expect(office).toMatch(
        /^(President|Secretary|Chair|Coordinator|Head|Director|Sub-group coordinators|Minister|Rapporteur)\b/,
      );
    }
  });
});

const record = z.object({
  host_events: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      short: z.string(),
      city: z.string(),
      venue: z.string(),
      time_zone: z.string(),
      from: z.string(),
      to: z.string(),
      general_debate: z.array(z.string()).optional(),
      high_level_segment: z.array(z.string()).optional(),
      regular_segment: z.array(z.string()).optional(),
      certainty: z.string().default('stated'),
      source: z.string(),
    }),
  ),
  reconvenings: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      level: z.string(),
      mode: z.string(),
      host_event: z.string().nullable(),
      venue: z.string().optional(),
      date: z.string(),
      time_zone: z.string(),
      certainty: z.string(),
      source: z.string(),
    }),
  ),
  working_groups: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      sub_groups: z.array(
        z.object({ number: z.string(), title: z.string(), certainty: z.string().optional() }),
      ),
    }),
  ),
  outcome_documents: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      kind: z.string(),
      date: z.string(),
      reconvening: z.string(),
      signatories_iso3: z.array(z.string()).optional(),
      certainty: z.string(),
      source: z.string().optional(),
    }),
  ),
});

/** As sure as the record is at best, or less: "stated (date); mode inferred" is never more than stated. */
function isNoSurer(certainty: Certainty, said: string): boolean {
  const best = CERTAINTIES.findIndex((word) => said.startsWith(word));
  return best >= 0 && CERTAINTIES.indexOf(certainty) >= best && said.includes(certainty);
}

describe.skipIf(!existsSync(RECORD))('the sample agrees with the public record', () => {
  const known = existsSync(RECORD) ? record.parse(JSON.parse(readFileSync(RECORD, 'utf8'))) : null;
  const byKey = <T extends { readonly key: string }>(list: readonly T[], key: string): T =>
    list.find((one) => one.key === key) ?? expect.fail(`the sample has no ${key}`);

  test('on every host event', () => {
    for (const event of known?.host_events ?? []) {
      const own = byKey(facts.hostEvents, event.key);
      expect(own).toMatchObject({
        name: { en: event.name },
        shortName: { en: event.short },
        city: event.city,
        venue: event.venue,
        zone: event.time_zone,
        startDate: event.from,
        endDate: event.to,
        source: event.source,
      });
      expect(isNoSurer(own.certainty, event.certainty), event.key).toBe(true);
      const days = (title: RegExp) =>
        own.programme
          .filter((meeting) => title.test(meeting.title.en ?? ''))
          .flatMap((meeting) => meeting.days);
      if (event.general_debate) expect(days(/^General debate/)).toEqual(event.general_debate);
      if (event.high_level_segment) expect(days(/^High-level segment/)).toEqual(event.high_level_segment);
      if (event.regular_segment) expect(days(/^Plenary/)).toEqual(event.regular_segment);
    }
  });

  test('on every meeting of the coalition', () => {
    for (const meeting of known?.reconvenings ?? []) {
      const own = byKey(facts.reconvenings, meeting.key);
      expect(own).toMatchObject({
        title: { en: meeting.title },
        level: meeting.level,
        mode: meeting.mode,
        hostEvent: meeting.host_event,
        zone: meeting.time_zone,
        state: 'concluded',
      });
      if (meeting.venue !== undefined) expect(own.venue).toBe(meeting.venue);
      // What the record does not call a source of the public is left out.
      expect(meeting.source).toContain(own.source ?? 'no source');
      expect(isNoSurer(own.certainty, meeting.certainty), meeting.key).toBe(true);
      const main = own.sessions.filter(({ kind }) => kind === 'plenary' || kind === 'working_group');
      expect(main.map(({ date }) => date)).toContain(meeting.date);
      expect([own.startDate <= meeting.date, own.endDate]).toEqual([true, meeting.date]);
    }
  });

  test('on every working group and its sub-groups', () => {
    const launch = byKey(facts.reconvenings, 'wg2023');
    for (const group of known?.working_groups ?? []) {
      const session = launch.sessions.find(
        ({ title }) => title.en === `Working Group ${group.number}: ${group.title}`,
      );
      const items = session?.agenda.flatMap(({ children }) => children) ?? [];
      expect(items.map(({ title }) => title.en)).toEqual(
        group.sub_groups.map(({ number, title }) => `Sub-group ${number}: ${title}`),
      );
      expect(items.map(({ annotation = '' }) => annotation.includes('inferred'))).toEqual(
        group.sub_groups.map(({ certainty }) => certainty !== undefined),
      );
    }
  });

  test('on every outcome document and who signed the Pledge', () => {
    for (const document of known?.outcome_documents ?? []) {
      const own = byKey(facts.documents, document.key);
      expect(own).toMatchObject({
        kind: document.kind,
        reconvening: document.reconvening,
        title: { en: document.title },
      });
      expect(isNoSurer(own.certainty, document.certainty), document.key).toBe(true);
      if (document.source !== undefined) expect(own.source).toBe(document.source);
      expect((own.versions.at(-1)?.date ?? '9999') <= document.date, document.key).toBe(true);
      if (document.signatories_iso3) expect(facts.pledgeSignatories).toEqual(document.signatories_iso3);
    }
  });
});

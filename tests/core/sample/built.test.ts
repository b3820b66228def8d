import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { settledDay } from '../../../electron/core/db/meta.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { KINDS } from '../../../shared/contract/kinds.ts';
import { contentOf } from '../../support/workspace-file.ts';

async function built(path: string, now: string): Promise<Core> {
  return buildSample({
    path,
    actor: 'Planner',
    installation: 'test',
    clock: () => now,
    newId: () => `opened ${now}`,
    log: { info: () => undefined, error: (message) => expect.fail(message) },
  });
}

let folder: string;
let core: Core;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-sample-'));
  core = await built(join(folder, 'a.reconvene'), '2026-12-01T08:00:00.000Z');
});
afterAll(() => {
  core.close();
  rmSync(folder, { recursive: true });
});

describe('the sample workspace', () => {
  test('is the same whenever and wherever it is built', async () => {
    const other = join(folder, 'b.reconvene');
    (await built(other, '2031-05-05T20:00:00.000Z')).close();
    const copy = join(folder, 'copy of a.reconvene');
    await core.saveCopy(copy);
    const [first, second] = [copy, other].map((path) =>
      JSON.parse(JSON.stringify(contentOf(path), withoutPlaceAndDay)),
    );
    expect(second).toEqual(first);
    expect([copy, other].map(settledDayOf)).toEqual(['2026-12-01', '2031-05-05']);
  });

  test('shows what the record says of its members, by their dates, and has no person in it', () => {
    const call = caller(core);
    const rows = (kind: (typeof KINDS)[number]) => call('record.list', { kind, limit: 30_000 }).rows;
    const participants = rows('participant');
    const joined = participants.map((one) => one['memberSince']).filter((date) => typeof date === 'string');
    const by = (date: string) => joined.filter((one) => one <= date).length;
    expect([by('2023-07-06'), by('2024-03-14'), by('2024-03-15'), by('2024-09-24')]).toEqual([
      84, 149, 151, 163,
    ]);
    expect(by('2023-08-31')).toBeGreaterThan(95);
    expect(participants.filter((one) => one['participantKind'] === 'organization')).toHaveLength(15);
    expect(call('workspace.info', {})).toMatchObject({ isSample: true, name: 'Sample' });

    for (const { kind, word } of [
      { kind: 'delegate', word: 'Sample: an office, not a person.' },
      { kind: 'session', word: 'Sample: hours, room and agenda are invented.' },
    ] as const) {
      const invented = rows(kind).filter((row) => row['reconveningId'] !== null);
      const marks = new Set(invented.map((row) => row['notes'] ?? row['internalNotes']));
      expect([...marks], kind).toEqual([word]);
    }
    const ofGroups = rows('session').filter((row) => row['reconveningId'] === null);
    expect(ofGroups).toMatchObject([{ startWall: '2024-12-10T00:00', endWall: '2024-12-12T00:00' }]);
    for (const row of ofGroups) expect(row['internalNotes']).toMatch(/^On record .+: sample\.$/);
    const persons = rows('person');
    const names = new Set(persons.map((row) => String(row['name'])));
    expect(new Set(persons.map((row) => row['notes']))).toEqual(
      new Set(['Sample: an office, not a person.']),
    );
    expect([...names].toSorted()).toEqual([
      'Chair of Working Group 1',
      'Chair of Working Group 2',
      'Chair of Working Group 3',
      'Chief of section',
      'Coordinator of the Coalition',
      'Deputy Minister of Justice',
      'Deputy head of delegation',
      'Director',
      'Director for drug policy',
      'Focal point (sample)',
      'Minister for Foreign Affairs',
      'Minister of Health',
      'Minister of the Interior',
      'National drug coordinator',
      'Permanent Representative',
      'Programme officer',
    ]);
    // Somebody who is a focal point and a delegate is one person.
    const focalPoints = new Set(rows('focalPoint').map((row) => row['personId']));
    expect(rows('delegate').some((row) => focalPoints.has(row['personId']))).toBe(true);
    expect(persons.some((row) => Number(row.extras['meetings']) > 1)).toBe(true);
    for (const row of rows('focalPoint')) expect(row.extras['email']).toMatch(/@coalition\.example$/);
    for (const row of rows('endorsementStep')) {
      const isOnRecord = row['date'] === '2024-09-24' && row['evidence'] === 'globalcoalition.us';
      const said = `${String(row['evidence'])} ${String(row['place'])} ${String(row['wording'])}`;
      if (!isOnRecord) expect(said).toMatch(/[Ss]ample|Letter to all members/);
    }
  });
});

function settledDayOf(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    return settledDay(db);
  } finally {
    db.close();
  }
}

/** The file knows where it was opened, and up to which day it was brought; everything else follows from the facts. */
function withoutPlaceAndDay(_key: string, value: unknown): unknown {
  const isRow = typeof value === 'object' && value !== null && 'key' in value;
  return isRow && ['place', 'replica', 'settled_day'].includes(String(value.key)) ? null : value;
}

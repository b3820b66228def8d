import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import type { CoalitionStatus } from '../../../shared/domain/vocabulary.ts';
import { coreCaller } from '../../support/core.ts';
import { failureOf, open, tempFolder } from '../../support/workspace-file.ts';

const START = Date.parse('2024-03-08T12:00:00.000Z');
const HOUR = 60 * 60_000;
const ZONES = [
  'Pacific/Kiritimati',
  'Europe/Vienna',
  'America/New_York',
  'Pacific/Pago_Pago',
  'UTC',
] as const;

/** The day that a calendar on the wall there shows, by the platform alone. */
const dayOn = (zone: string, ms: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(ms);

function addKenya(core: Core): string {
  return coreCaller(core).create('participant', {
    participantKind: 'state',
    iso3: 'KEN',
    shortName: { en: 'Kenya' },
    formalName: { en: 'Republic of Kenya' },
    regionalGroup: 'African',
  });
}

const statusOf = (core: Core, id: string): unknown =>
  coreCaller(core).get('participant', id)['coalitionStatus'];

describe('the home zone of a workspace', () => {
  it('is said when it is made, cannot be taken back, and is changed for everybody', async () => {
    const path = join(tempFolder(), 'mine.reconvene');
    const core = await open(path, 'new', { homeZone: 'Europe/Vienna' });
    const { call, refusal } = coreCaller(core);
    expect(call('workspace.info', {}).homeZone).toBe('Europe/Vienna');
    expect(call('history.status', {}).undo).toBeNull();
    call('workspace.setHomeZone', { zone: 'America/New_York' });
    expect(call('workspace.info', {}).homeZone).toBe('America/New_York');
    call('history.undo', {});
    expect(call('workspace.info', {}).homeZone).toBe('Europe/Vienna');
    expect(refusal('workspace.setHomeZone', { zone: 'Mars/Base' }).problems).toMatchObject([
      { field: 'homeZone', rule: 'unknownZone' },
    ]);
    const { id } = call('workspace.info', {});
    expect(refusal('record.delete', { kind: 'workspace', ids: [id] }).problems).toMatchObject([
      { rule: 'serviceMade' },
    ]);
    core.close();
  });

  it('is none of a new workspace where there is no such zone, and no file is made', async () => {
    const path = join(tempFolder(), 'mine.reconvene');
    const refused = await failureOf(() => open(path, 'new', { homeZone: 'Mars/Base' }));
    expect(refused.problems).toMatchObject([{ rule: 'unknownZone' }]);
    expect((await open(path, 'new')).facts.name).toBe('');
  });

  it('is where a working group meets that is not said to meet elsewhere', async () => {
    const core = await open(join(tempFolder(), 'mine.reconvene'), 'new', { homeZone: 'Europe/Vienna' });
    const { create, get } = coreCaller(core);
    const here = create('workingGroup', { number: '1', name: { en: 'Here' } });
    const there = create('workingGroup', { number: '2', name: { en: 'There' }, zone: 'America/New_York' });
    expect(get('workingGroup', here)).toMatchObject({ zone: 'Europe/Vienna' });
    expect(get('workingGroup', there)).toMatchObject({ zone: 'America/New_York' });
    core.close();
  });

  it('dates the list of the whole coalition, the sheet and the tally of a document without a meeting', async () => {
    const path = join(tempFolder(), 'mine.reconvene');
    const core = await open(path, 'new', {
      homeZone: 'Pacific/Kiritimati',
      clock: () => '2024-03-01T12:00:00.000Z',
    });
    const { call, create } = coreCaller(core);
    addKenya(core);
    const documentId = create('document', { symbol: 'A', title: { en: 'A' }, kind: 'pledge' });
    const paper = { language: 'en', paper: 'A4' } as const;
    const list = call('print.model', {
      ...paper,
      document: 'participants',
      orderRule: 'alphabetical',
      reconveningId: null,
    });
    expect(list.zone).toBe('Pacific/Kiritimati');
    expect(call('print.model', { ...paper, document: 'tally', documentId }).zone).toBe('Pacific/Kiritimati');
    expect(call('tally.get', { documentId }).byDay).toEqual([]);
    core.close();
  });

  it('says what day it is for what is stated as of a day', () => {
    const act = fc.oneof(
      fc.record({ act: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }),
      fc.record({
        act: fc.constant('state' as const),
        status: fc.constantFrom<CoalitionStatus>('member', 'observer', 'partner'),
        day: fc.integer({ min: -2, max: 3 }),
      }),
      fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ act: fc.constant('undo' as const) }),
      fc.record({ act: fc.constant('open again' as const) }),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 14 }), async (acts) => {
        const path = join(tempFolder(), 'mine.reconvene');
        let now = START;
        const clock = (): string => new Date(now).toISOString();
        let core = await open(path, 'new', { clock, homeZone: 'Europe/Vienna' });
        const kenya = addKenya(core);
        // What was said and not taken back, in its order.
        const said: ({ zone: string } | { day: string; status: string })[] = [];
        for (const one of acts) {
          now += 1000;
          const { call } = coreCaller(core);
          const zone = said.findLast((each) => 'zone' in each)?.zone ?? 'Europe/Vienna';
          switch (one.act) {
            case 'zone':
              if (call('workspace.setHomeZone', { zone: one.zone }).commandId !== '')
                said.push({ zone: one.zone });
              break;
            case 'state': {
              const date = dayOn('UTC', now + one.day * 24 * HOUR);
              call('membership.record', { participantIds: [kenya], date, status: one.status });
              said.push({ day: date, status: one.status });
              break;
            }
            case 'wait':
              now += one.hours * HOUR;
              continue;
            case 'undo':
              if (said.length === 0) continue;
              call('history.undo', {});
              said.pop();
              break;
            case 'open again':
              core.close();
              core = await open(path, 'open', { clock });
          }
          const home = said.findLast((each) => 'zone' in each)?.zone ?? 'Europe/Vienna';
          const today = dayOn(home, now);
          const steps = said.filter((each) => 'day' in each).filter(({ day }) => day <= today);
          const last = steps.reduce<string | null>(
            (day, step) => (day === null || step.day >= day ? step.day : day),
            null,
          );
          const expected = steps.findLast(({ day }) => day === last)?.status ?? 'invited';
          expect([zone, home, today, statusOf(core, kenya)]).toEqual([zone, home, today, expected]);
        }
        core.close();
      }),
      { seed: 20240308, numRuns: 40 },
    );
  });
});

test('two laptops that moved it apart agree once they have met: what was said last stands, and both are named', async () => {
  const folder = tempFolder();
  const [mine, theirs] = [join(folder, 'mine.reconvene'), join(folder, 'theirs.reconvene')];
  let now = START;
  const more = { clock: () => new Date((now += 60_000)).toISOString(), homeZone: 'UTC' };
  const first = await open(mine, 'new', more);
  const kenya = addKenya(first);
  // Of the day that has begun in Kiritimati and nowhere else.
  coreCaller(first).call('membership.record', {
    participantIds: [kenya],
    date: '2024-03-09',
    status: 'member',
  });
  expect(statusOf(first, kenya)).toBe('invited');
  first.close();
  copyFileSync(mine, theirs);
  for (const [path, zone] of [
    [mine, 'America/New_York'],
    [theirs, 'Pacific/Kiritimati'],
  ] as const) {
    const core = await open(path, 'open', { ...more, installation: path });
    coreCaller(core).call('workspace.setHomeZone', { zone });
    core.close();
  }
  const { conflicts } = mergeFiles(mine, theirs);
  expect(conflicts).toMatchObject([
    {
      kind: 'workspace',
      unit: 'homeZone',
      heads: [{ after: 'Pacific/Kiritimati' }, { after: 'America/New_York' }],
    },
  ]);
  mergeFiles(theirs, mine);
  for (const path of [mine, theirs]) {
    const core = await open(path, 'open', more);
    expect(coreCaller(core).call('workspace.info', {}).homeZone).toBe('Pacific/Kiritimati');
    expect(statusOf(core, kenya)).toBe('member');
    core.close();
  }
});

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { alertFileText } from '../../support/alert-file.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';
import { setStatus } from './scene.ts';

// Files are merged as of today, and nothing counts that is of a later day.
const NOW = '2024-03-02T12:00:00.000Z';
const LATER = '2024-03-02T13:00:00.000Z';

/** Two laptops with one workspace in which Kenya and Peru are members. */
async function twoLaptops() {
  const folder = tempFolder();
  const [mine, theirs] = [join(folder, 'mine.reconvene'), join(folder, 'theirs.reconvene')];
  const first = await open(mine, 'new', { installation: 'mine', clock: () => NOW });
  const states = (['KEN', 'PER'] as const).map((iso3) => {
    const { id } = caller(first)('record.create', {
      kind: 'participant',
      values: { participantKind: 'state', iso3, shortName: { en: iso3 }, formalName: { en: iso3 } },
    });
    setStatus({ call: caller(first) }, id, 'member');
    return id;
  });
  first.close();
  copyFileSync(mine, theirs);
  return { mine, theirs, states };
}

const takeIn = (core: Core, changes: object = {}): string =>
  caller(core)('alert.takeIn', { text: alertFileText(changes) }).id;

function passOn(core: Core, id: string, key: string): void {
  const call = caller(core);
  call('record.update', { kind: 'alert', id, values: { toStatuses: ['member'] } });
  call('alert.send', { id, languages: ['en'], paper: 'A4' });
  call('alert.tell', { id, keys: [key], channel: 'mail', language: 'en' });
}

/** What a workspace says of alerts, without what belongs to one laptop alone. */
function said(core: Core): unknown {
  const call = caller(core);
  const all = (kind: 'alert' | 'substance' | 'dispatch' | 'alertRelease') =>
    call('record.list', { kind, limit: 50 }).rows;
  const told = all('dispatch').map(({ alertId, recipientId }) => ({ alertId, recipientId }));
  return {
    alerts: all('alert').map(({ id, title, seen, number, state, substanceIds, stateIds, origin }) => ({
      id,
      title,
      seen,
      number,
      state,
      substanceIds,
      stateIds,
      origin,
    })),
    substances: all('substance').map(({ id, name }) => ({ id, name })),
    told: told.toSorted((a, b) => String(a.recipientId).localeCompare(String(b.recipientId))),
    releases: all('alertRelease').length,
  };
}

test.each([
  ['mine first', true],
  ['theirs first', false],
])(
  'one alert of others that two laptops took in is one after they met, with what both told: %s',
  async (_order, isMineFirst) => {
    const { mine, theirs, states } = await twoLaptops();
    const [kenya = '', peru = ''] = states;
    const here = await open(mine, 'open', { installation: 'mine', clock: () => NOW });
    const id = takeIn(here);
    passOn(here, id, kenya);
    here.close();
    const there = await open(theirs, 'open', { installation: 'theirs', clock: () => LATER });
    expect(takeIn(there)).toBe(id);
    passOn(there, id, peru);
    there.close();

    const [one, other] = isMineFirst ? [mine, theirs] : [theirs, mine];
    mergeFiles(one, other);
    mergeFiles(other, one);
    const seen = [];
    for (const path of [mine, theirs]) {
      const core = await open(path, 'open', { installation: 'reader', clock: () => LATER });
      seen.push(said(core));
      core.close();
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({
      alerts: [{ id, state: 'sent', origin: { number: 'GC-ALERT/2027/7' }, stateIds: [kenya] }],
      substances: [{ name: { en: 'Metonitazene' } }],
      told: [kenya, peru].toSorted().map((recipientId) => ({ alertId: id, recipientId })),
      releases: 2,
    });
  },
);

test('where one of them had a later update, its file brings all of it there again', async () => {
  const { mine, theirs } = await twoLaptops();
  const update = { update: 1, seen: { en: 'Nine parcels' } };
  const there = await open(theirs, 'open', { installation: 'theirs', clock: () => NOW });
  takeIn(there, update);
  there.close();
  const here = await open(mine, 'open', { installation: 'mine', clock: () => LATER });
  const id = takeIn(here);
  here.close();
  mergeFiles(mine, theirs);
  const core = await open(mine, 'open', { installation: 'mine', clock: () => LATER });
  expect(caller(core)('alert.readFile', { text: alertFileText(update) })).toMatchObject({
    knownId: id,
    coming: 'again',
  });
  takeIn(core, update);
  expect(caller(core)('record.get', { kind: 'alert', id })).toMatchObject({
    seen: { en: 'Nine parcels' },
    origin: { update: 1 },
  });
  expect(caller(core)('alert.readFile', { text: alertFileText(update) }).coming).toBe('same');
  expect(caller(core)('record.list', { kind: 'alert', limit: 9 }).rows).toHaveLength(1);
  core.close();
});

test('what was deleted and comes again is the same record', async () => {
  const { mine } = await twoLaptops();
  const core = await open(mine, 'open', { installation: 'mine', clock: () => NOW });
  const id = takeIn(core);
  caller(core)('record.delete', { kind: 'alert', ids: [id] });
  expect(takeIn(core)).toBe(id);
  expect(caller(core)('record.get', { kind: 'alert', id })).toMatchObject({ state: 'closed' });
  core.close();
});

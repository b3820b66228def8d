/** What Home says is to be told, beside what each page says of it, after any acts in any order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

const NOW = '2024-03-20T12:00:00.000Z';
const few = fc.subarray([0, 1, 2], { minLength: 1 });
const which = fc.nat({ max: 2 });

/** Carries out what may be refused: then nothing has changed. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof AppFailure)) throw error;
  }
}

function threeOf(core: TestCore) {
  const scene = setScene(core);
  const ghana = core.create('participant', {
    participantKind: 'state',
    iso3: 'GHA',
    shortName: { en: 'Ghana' },
    formalName: { en: 'Republic of Ghana' },
  });
  const all = [scene.kenya, scene.france, ghana] as const;
  for (const id of all) setStatus(core, id, 'member');
  return { ...scene, some: (places: readonly number[]) => places.flatMap((at) => all[at] ?? []) };
}

/** Declares the last but so many dispatches of a sort void. */
function voidOne(core: TestCore, purpose: 'alert' | 'minutes', at: number): void {
  const sent = core.rows('dispatch').filter((row) => row['purpose'] === purpose && row['voidedAt'] === null);
  const one = sent.at(-1 - at);
  if (one) core.call('dispatch.void', { id: one.id, reason: 'It came back' });
}

const toldAlert = fc.oneof(
  fc.record({ act: fc.constant('tell' as const), alert: which, to: few }),
  fc.record({
    act: fc.constantFrom('update', 'withdraw', 'narrow', 'tellDue', 'void', 'leave', 'join'),
    alert: which,
  }),
);

const dueOf = (core: TestCore, id: string): string[] =>
  core.call('alert.get', { id }).reached.flatMap(({ key, due }) => (due === null ? [] : [key]));

test('of alerts it says how many are due something, as their pages do', async () => {
  let waited = 0;
  let settled = 0;
  for (const acts of fc.sample(fc.array(toldAlert, { minLength: 6, maxLength: 20 }), {
    seed: 52,
    numRuns: 25,
  })) {
    const core = await openTestCore(NOW);
    const { some } = threeOf(core);
    const alerts = [0, 1, 2].map((at) => {
      const title = { en: `Alert ${at}` };
      const id = core.create('alert', {
        title,
        kind: 'form',
        seen: { en: 'Parcels' },
        toStatuses: ['member'],
      });
      core.call('alert.moveState', { id, to: 'cleared' });
      if (at > 0) core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
      return id;
    });
    // The first is not sent yet, the second known to all, the last over and known to be.
    const tell = (id: string, keys: string[]) =>
      core.call('alert.tell', { id, keys, channel: 'mail', language: 'en' });
    const [, known = '', over = ''] = alerts;
    for (const id of [known, over]) tell(id, dueOf(core, id));
    core.call('alert.moveState', { id: over, to: 'withdrawn', reason: 'It was none' });
    tell(over, dueOf(core, over));
    for (const [at, one] of acts.entries()) {
      const id = alerts[one.alert] ?? '';
      attempt(() => {
        if (one.act === 'tell') tell(id, some(one.to));
        else if (one.act === 'update') {
          core.update('alert', id, { seen: { en: `Parcels ${at}` } });
          core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
        } else if (one.act === 'withdraw')
          core.call('alert.moveState', { id, to: 'withdrawn', reason: 'It was none' });
        else if (one.act === 'narrow') core.call('alert.mark', { id, marking: 'amber_strict' });
        else if (one.act === 'tellDue') tell(id, dueOf(core, id));
        else if (one.act === 'void') voidOne(core, 'alert', one.alert);
        else setStatus(core, some([one.alert])[0] ?? '', one.act === 'leave' ? 'withdrawn' : 'member');
      });
      const due = alerts.flatMap((alert) => {
        const recipients = dueOf(core, alert).length;
        return recipients > 0 ? [{ id: alert, recipients }] : [];
      });
      waited += due.length;
      settled += alerts.length - due.length;
      const home = core.call('home.toTell', {}).filter(({ kind }) => kind === 'alert');
      expect(
        home.map(({ id: alert, recipients }) => ({ id: alert, recipients })),
        JSON.stringify(acts.slice(0, at + 1)),
      ).toEqual(due);
    }
  }
  expect(Math.min(waited, settled)).toBeGreaterThan(100);
});

const toldMinutes = fc.oneof(
  fc.record({ act: fc.constant('tell' as const), session: which, to: few }),
  fc.record({ act: fc.constantFrom('attend', 'leave'), session: which, to: few }),
  fc.record({ act: fc.constantFrom('release', 'void', 'voidTelling'), session: which }),
);

test('of meetings that are over it says who lacks their minutes, as their outboxes do', async () => {
  let waited = 0;
  let settled = 0;
  for (const acts of fc.sample(fc.array(toldMinutes, { minLength: 4, maxLength: 16 }), {
    seed: 44,
    numRuns: 25,
  })) {
    const core = await openTestCore(NOW);
    const { reconvening, some } = threeOf(core);
    const sessions = [0, 1, 2].map((at) =>
      core.create('session', {
        ...sessionValues(reconvening),
        title: { en: `Session ${at}` },
        status: 'confirmed',
      }),
    );
    for (const sessionId of sessions) {
      core.call('minutes.attend', { sessionId, participantIds: some([0, 1]), isPresent: true });
      const { id } = core.call('minutes.release', { sessionId, languages: ['en'], paper: 'A4' });
      core.call('minutesRelease.tell', { id, participantIds: some([0, 1]), channel: 'mail', language: 'en' });
    }
    for (const to of [
      'save_the_date_sent',
      'invitations_sent',
      'confirmed',
      'in_session',
      'concluded',
    ] as const)
      core.call('reconvening.moveState', { id: reconvening, to });
    for (const [at, one] of acts.entries()) {
      const sessionId = sessions[one.session] ?? '';
      const releases = core
        .rows('minutesRelease')
        .filter(({ minutesId }) => core.get('minutes', String(minutesId))['sessionId'] === sessionId);
      const id = releases.at(-1)?.id ?? '';
      attempt(() => {
        if (one.act === 'tell')
          core.call('minutesRelease.tell', {
            id,
            participantIds: some(one.to),
            channel: 'mail',
            language: 'en',
          });
        else if (one.act === 'attend' || one.act === 'leave')
          core.call('minutes.attend', {
            sessionId,
            participantIds: some(one.to),
            isPresent: one.act === 'attend',
          });
        else if (one.act === 'release')
          core.call('minutes.release', { sessionId, languages: ['en'], paper: 'A4' });
        else if (one.act === 'void') core.call('minutesRelease.void', { id, reason: 'A name was wrong' });
        else voidOne(core, 'minutes', one.session);
      });
      const recipients = core
        .call('outbox.get', { reconveningId: reconvening })
        .filter(({ releases: due }) => due.some(({ of }) => of === 'minutesRelease')).length;
      if (recipients > 0) waited += 1;
      else settled += 1;
      expect(
        core.call('home.toTell', {}).map((row) => row.recipients),
        JSON.stringify(acts.slice(0, at + 1)),
      ).toEqual(recipients > 0 ? [recipients] : []);
    }
  }
  expect(Math.min(waited, settled)).toBeGreaterThan(20);
});

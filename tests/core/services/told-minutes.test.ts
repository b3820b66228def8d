import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { runs } from '../../support/replicas/runs.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let ghana: string;
let group: string;
/** Of the group alone, on 5 March. */
let session: string;

beforeEach(async () => {
  core = await openTestCore('2024-03-14T12:00:00.000Z');
  scene = setScene(core);
  ghana = core.create('participant', {
    participantKind: 'state',
    iso3: 'GHA',
    shortName: { en: 'Ghana' },
    formalName: { en: 'Republic of Ghana' },
  });
  for (const id of [scene.kenya, scene.france, ghana]) setStatus(core, id, 'member');
  group = core.create('workingGroup', { number: '1', name: { en: 'Working Group 1' } });
  join(scene.kenya, { role: 'member' });
  session = core.create('session', {
    groupId: group,
    title: { en: 'First meeting' },
    kind: 'working_group',
    status: 'confirmed',
    access: 'members',
    startWall: '2024-03-05T09:00',
    endWall: '2024-03-05T11:00',
    zone: 'Europe/Vienna',
  });
});

const join = (participantId: string, values: object) =>
  core.create('groupMembership', { groupId: group, participantId, ...values });
const attend = (participantId: string, isPresent = true, sessionId = session) =>
  core.call('minutes.attend', { sessionId, participantIds: [participantId], isPresent });
const note = (en: string) => core.call('minutes.decide', { sessionId: session, text: { en } });
function release(sessionId = session): string {
  return core.call('minutes.release', { sessionId, languages: ['en'], paper: 'A4' }).id;
}
function tell(id: string, participantIds: string[]) {
  return core.call('minutesRelease.tell', { id, participantIds, channel: 'mail', language: 'en' });
}
const voidIt = (id: string) => core.call('minutesRelease.void', { id, reason: 'A name was wrong.' });

/** What each is due of minutes, by name: what, which one, instead of which. */
const due = (of: InputOf<'outbox.get'> = { groupId: group }) =>
  Object.fromEntries(
    core
      .call('outbox.get', of)
      .map(({ name, releases }) => [
        name.en,
        releases
          .filter((one) => one.of === 'minutesRelease')
          .map(({ news, label, held }) => [news, label, held].join(' ').trim()),
      ])
      .filter(([, list]) => list?.length),
  );

describe('Released minutes', () => {
  test('are due to the members of the group on the day, and to whoever else was there', () => {
    join(ghana, { role: 'member', since: '2024-03-06' });
    join(scene.france, { role: 'observer' });
    note('Meet each month');
    expect(due()).toEqual({});
    release();
    expect(due()).toEqual({ Kenya: ['new 1'] });
    attend(scene.france);
    expect(due()).toEqual({ France: ['new 1'], Kenya: ['new 1'] });
  });

  test('of a meeting are due to whoever was there, with a delegation or without', () => {
    const plenary = core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
    core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
      attendance: 'confirmed',
    });
    attend(ghana, true, plenary);
    const id = release(plenary);
    expect(due({ reconveningId: scene.reconvening })).toEqual({ Ghana: ['new 1'] });
    tell(id, [ghana]);
    expect(due({ reconveningId: scene.reconvening })).toEqual({});
  });

  test('that were handed out are a dispatch, and cannot be undone any more', () => {
    note('Meet each month');
    const id = release();
    expect(tell(id, [scene.kenya]).told).toBe(1);
    expect(due()).toEqual({});
    expect(core.rows('dispatch')).toMatchObject([
      {
        groupId: group,
        recipientId: scene.kenya,
        purpose: 'minutes',
        fileName: 'First meeting, 1',
        items: [{ kind: 'minutesRelease', recordId: id, label: '1', says: 'released', sessionId: session }],
      },
    ]);
    expect(core.get('minutesRelease', id)['handedOutAt']).not.toBeNull();
    core.call('history.undo', {});
    expect(core.rows('minutesRelease')).toHaveLength(1);
  });

  test('that correct others are due in their place; void ones are told to those who hold them', () => {
    note('Meet each month');
    attend(ghana);
    const first = release();
    tell(first, [scene.kenya]);
    note('Meet in Vienna');
    const second = release();
    expect(due()).toEqual({ Kenya: ['changed 1/Rev.1 1'], Ghana: ['new 1/Rev.1'] });
    tell(second, [scene.kenya]);
    voidIt(second);
    expect(due()).toEqual({ Kenya: ['changed 1 1/Rev.1'], Ghana: ['new 1'] });
    voidIt(first);
    expect(due()).toEqual({ Kenya: ['void 1/Rev.1 1/Rev.1'] });
  });

  test('are told the end of to whoever was handed them by mistake', () => {
    note('Meet each month');
    attend(ghana);
    const id = release();
    tell(id, [ghana]);
    attend(ghana, false);
    expect(due()).toEqual({ Kenya: ['new 1'] });
    voidIt(id);
    expect(due()).toEqual({ Ghana: ['void 1 1'] });
  });

  test('of what did not take place after all are due to nobody', () => {
    note('Meet each month');
    release();
    core.update('session', session, { status: 'cancelled' });
    expect(due()).toEqual({});
  });

  test('are not recorded as handed to a stranger, nor in a language they are not in', () => {
    note('Meet each month');
    const id = release();
    const asked: InputOf<'minutesRelease.tell'> = {
      id,
      participantIds: [ghana],
      channel: 'mail',
      language: 'en',
    };
    expect(core.refusal('minutesRelease.tell', asked).problems).toMatchObject([
      { field: 'participantIds', rule: 'unknownRecord' },
    ]);
    const inArabic: typeof asked = { ...asked, participantIds: [scene.kenya], language: 'ar' };
    expect(core.refusal('minutesRelease.tell', inArabic).problems).toMatchObject([{ field: 'language' }]);
    expect(core.rows('dispatch')).toEqual([]);
  });
});

describe('Home', () => {
  test('names meetings that are over too, where minutes of theirs wait', () => {
    const plenary = core.create('session', { ...sessionValues(scene.reconvening), status: 'confirmed' });
    attend(ghana, true, plenary);
    const id = release(plenary);
    for (const to of [
      'save_the_date_sent',
      'invitations_sent',
      'confirmed',
      'in_session',
      'concluded',
    ] as const)
      core.call('reconvening.moveState', { id: scene.reconvening, to });
    expect(core.call('home.toTell', {})).toEqual([
      { kind: 'reconvening', id: scene.reconvening, title: { en: 'Margins of CND 67' }, recipients: 1 },
    ]);
    tell(id, [ghana]);
    expect(core.call('home.toTell', {})).toEqual([]);
  });
});

/** Desks on which the last paper lies that came; nobody knows what lies on one to which something was sent in vain. */
type Desk = { holds: string | null; isDoubtful: boolean; wasGiven: boolean };

test('whatever happens, who is due has not what stands, and who is told all that is due has it', () => {
  const people = ['kenya', 'france', 'ghana'] as const;
  const act = fc.tuple(
    fc.constantFrom('come', 'leave', 'release', 'voidLast', 'tell', 'tell', 'loseLast'),
    fc.nat(people.length - 1),
  );
  const ids = { kenya: scene.kenya, france: scene.france, ghana };
  const names = { Kenya: 'kenya', France: 'france', Ghana: 'ghana' } as const;
  let dues = 0;
  let round = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 14 }), (acts) => {
      round += 1;
      session = core.create('session', {
        groupId: group,
        title: { en: `Meeting ${round}` },
        kind: 'working_group',
        status: 'confirmed',
        access: 'members',
        startWall: '2024-03-05T09:00',
        endWall: '2024-03-05T11:00',
        zone: 'Europe/Vienna',
      });
      note('Meet again');
      const present = new Set<string>(['kenya']);
      const releases: { id: string; isVoid: boolean }[] = [];
      const desks = new Map<string, Desk>(
        people.map((one) => [one, { holds: null, isDoubtful: false, wasGiven: false }]),
      );
      const standing = () => releases.findLast(({ isVoid }) => !isVoid)?.id ?? null;
      const before = new Map<string, Desk>();

      for (const [what, at] of acts) {
        const who = people[at] ?? 'kenya';
        const desk = desks.get(who) ?? expect.fail('no desk');
        // Kenya is in the group, and so due them in any case.
        if (what === 'come' || what === 'leave') {
          attend(ids[who], what === 'come');
          if (what === 'come') present.add(who);
          else if (who !== 'kenya') present.delete(who);
        }
        if (what === 'release') releases.push({ id: release(), isVoid: false });
        const last = releases.findLast(({ isVoid }) => !isVoid);
        if (what === 'voidLast' && last) {
          voidIt(last.id);
          last.isVoid = true;
        }
        if (what === 'tell') {
          const found = newsFor(ids[who]);
          if (found) {
            before.set(who, { ...desk });
            tell(found.releaseId, [ids[who]]);
            const isVoid = releases.some(({ id, isVoid: gone }) => id === found.releaseId && gone);
            desks.set(who, {
              holds: isVoid ? null : found.releaseId,
              isDoubtful: false,
              wasGiven: true,
            });
          }
        }
        const was = before.get(who);
        if (what === 'loseLast' && was) {
          const dispatch = core
            .rows('dispatch')
            .filter((row) => row['recipientId'] === ids[who] && row['voidedAt'] === null)
            .toSorted((a, b) => (a.id < b.id ? -1 : 1))
            .at(-1);
          core.call('dispatch.void', { id: dispatch?.id ?? '', reason: 'It came back.' });
          desks.set(who, { ...was, isDoubtful: true });
          before.delete(who);
        }
      }
      for (const name of ['Kenya', 'France', 'Ghana'] as const) {
        const who = names[name];
        const { holds, isDoubtful } = desks.get(who) ?? expect.fail('no desk');
        const found = newsFor(ids[who]);
        const isEntitled = present.has(who) || holds !== null;
        if (found) dues += 1;
        if (!isDoubtful) {
          const lacks = standing() === null ? holds !== null : isEntitled && holds !== standing();
          expect(found !== undefined, `${name} ${JSON.stringify(acts)}`).toBe(lacks);
        } else if (present.has(who) && standing() !== null) {
          expect(found?.releaseId).toBe(standing());
        }
      }
    }),
    runs(1702, 40),
  );
  expect(dues).toBeGreaterThan(20);

  function newsFor(participantId: string) {
    const found = core
      .call('outbox.get', { groupId: group })
      .find((one) => one.participantId === participantId);
    return found?.releases.find((one) => one.of === 'minutesRelease' && one.sessionId === session);
  }
});

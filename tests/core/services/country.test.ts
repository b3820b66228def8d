import { beforeEach, describe, expect, test } from 'vitest';
import type { CountryModel } from '../../../shared/contract/printed.ts';
import { PAGE_LEVELS, type PageLevel } from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2024-03-10T12:00:00.000Z');
  scene = setScene(core);
});

function pageFor(level: PageLevel, participantId = scene.kenya): CountryModel {
  const model = core.call('print.model', {
    document: 'country',
    participantId,
    level,
    language: 'en',
    paper: 'A4',
  });
  if (model.document !== 'country') throw new Error(model.document);
  return model;
}

/** The levels whose pages hold a text, whatever the text stands in. */
const levelsWith = (token: string): PageLevel[] =>
  PAGE_LEVELS.filter((level) => JSON.stringify(pageFor(level)).includes(token));

const ALL = PAGE_LEVELS;
const OURS = ['internal'] as const;
const THEIRS = ['internal', 'delegation'] as const;
const NOBODY = [] as const;

describe('a token in every field that says something', () => {
  test('is on the pages of those who may know it, and on no other', () => {
    const { kenya, france, reconvening } = scene;
    const expected = new Map<string, readonly PageLevel[]>();
    /** A text that stands nowhere else, with the levels that may hold it. */
    const token = (levels: readonly PageLevel[]): string => {
      const text = `Token${expected.size}x`;
      expected.set(text, levels);
      return text;
    };
    const say = (levels: readonly PageLevel[]) => ({ en: token(levels) });

    core.update('participant', kenya, { shortName: say(ALL), formalName: say(ALL), notes: token(OURS) });
    core.call('membership.record', {
      participantIds: [kenya],
      date: '2024-01-01',
      status: 'member',
      instrument: token(THEIRS),
      reason: token(OURS),
    });

    const focalPoint = core.createPerson('focalPoint', {
      participantId: kenya,
      name: token(THEIRS),
      email: `${token(OURS)}@example.org`,
      office: token(THEIRS),
    });
    const person = String(core.get('focalPoint', focalPoint)['personId']);
    core.update('person', person, { telephone: token(OURS), notes: token(NOBODY), sortName: token(NOBODY) });
    core.create('focalPointRole', {
      participantId: kenya,
      title: token(THEIRS),
      heldById: focalPoint,
      notes: token(NOBODY),
      purpose: token(NOBODY),
    });
    core.create('focalPointRole', { participantId: kenya, title: token(THEIRS), notes: token(NOBODY) });

    const meet = (levels: readonly PageLevel[], attendance: 'confirmed' | 'declined') => {
      const reconveningId = core.create('reconvening', {
        title: { en: 'A meeting' },
        shortTitle: say(levels),
        level: 'technical',
        startDate: '2024-02-01',
        endDate: '2024-02-01',
        zone: 'UTC',
        notes: token(NOBODY),
      });
      return core.create('delegation', {
        reconveningId,
        participantId: kenya,
        attendance,
        credentialsReason: token(NOBODY),
        noteVerbale: token(NOBODY),
        notes: token(NOBODY),
      });
    };
    meet(THEIRS, 'declined');
    const came = meet(ALL, 'confirmed');
    core.createPerson('delegate', {
      delegationId: came,
      name: token(THEIRS),
      email: `${token(NOBODY)}@example.org`,
      title: token(NOBODY),
      role: 'head',
      notes: token(NOBODY),
    });

    const alerted = (
      marking: 'red' | 'amber_strict' | 'amber' | 'green' | 'clear',
      levels: readonly PageLevel[],
    ) => {
      const id = core.create('alert', {
        title: say(levels),
        kind: 'form',
        // The page says that there was one, and not what it said.
        seen: say(NOBODY),
        notes: token(NOBODY),
        marking: marking === 'red' ? 'amber' : marking,
        toStatuses: ['member'],
      });
      core.call('alert.moveState', { id, to: 'cleared' });
      core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
      core.call('alert.tell', { id, keys: [kenya], channel: 'mail', language: 'en' });
      if (marking === 'red') core.call('alert.mark', { id, marking });
      return id;
    };
    // What is written of it later is nobody's until it is sent and told.
    const rewrite = (title: string) => ({ title: { en: title } });
    core.update('alert', alerted('clear', ALL), rewrite(token(NOBODY)));
    core.call('alert.mark', { id: alerted('amber', THEIRS), marking: 'clear', reason: 'It is known by now' });
    alerted('red', NOBODY);
    alerted('amber_strict', THEIRS);
    alerted('amber', THEIRS);
    alerted('green', THEIRS);
    alerted('clear', ALL);

    const meeting = { ...sessionValues(reconvening), chairId: kenya, internalNotes: token(NOBODY) };
    core.create('session', { ...meeting, title: say(ALL), status: 'confirmed' });
    core.create('session', { ...meeting, title: say(OURS), status: 'draft' });
    core.create('session', {
      ...meeting,
      title: say(THEIRS),
      status: 'confirmed',
      access: 'invitation',
      chairId: null,
      invitedIds: [kenya],
    });
    const elsewhere = { ...meeting, chairId: null, status: 'confirmed' } as const;
    const sessionId = core.create('session', { ...elsewhere, title: say(OURS) });
    core.create('agendaItem', {
      sessionId,
      title: say(NOBODY),
      presenterParticipantIds: [kenya],
      internal: true,
    });
    core.create('session', { ...elsewhere, title: say(NOBODY) });

    const endorse = (levels: readonly PageLevel[], publicity: 'confidential' | 'public') => {
      const documentId = putForward(
        core,
        core.create('document', {
          symbol: token(levels),
          title: say(levels),
          kind: 'pledge',
          notes: token(NOBODY),
        }),
      );
      const step = (axis: 'position' | 'qualification' | 'publicity', value: string) =>
        core.call('endorsement.record', {
          documentId,
          participantIds: [kenya],
          date: '2024-03-01',
          steps: [{ axis, value }],
          evidence: token(NOBODY),
          reason: token(NOBODY),
          ...(axis === 'qualification' ? { wording: token(levels) } : {}),
        });
      step('position', 'endorsed');
      step('qualification', 'reservation');
      step('publicity', publicity);
    };
    endorse(THEIRS, 'confidential');
    endorse(ALL, 'public');

    const stance = (levels: readonly PageLevel[], publicity: 'confidential' | 'public') => {
      const actionId = core.create('priorityAction', {
        number: token(levels),
        title: say(levels),
        kind: 'initiative',
        notes: token(NOBODY),
      });
      const said = { participantId: kenya, actionId, stance: 'oppose', wording: token(levels) } as const;
      core.call('stance.record', { publicity, stances: [said] });
    };
    stance(THEIRS, 'confidential');
    stance(ALL, 'public');

    const commit = (levels: readonly PageLevel[], values: object) => {
      const commitmentId = core.create('commitment', {
        title: say(levels),
        participantId: kenya,
        publicity: 'confidential',
        notes: token(NOBODY),
        source: token(NOBODY),
        ...values,
      });
      core.call('commitment.moveState', {
        id: commitmentId,
        to: 'withdrawn',
        reason: token(levels === NOBODY ? NOBODY : OURS),
        evidence: token(NOBODY),
      });
      core.create('commitmentReport', {
        commitmentId,
        date: '2024-03-01',
        text: token(levels),
        measure: token(levels),
        evidence: token(NOBODY),
        notes: token(NOBODY),
      });
    };
    commit(THEIRS, {});
    commit(THEIRS, { participantId: france, withIds: [kenya] });
    // Another has undertaken it for them, and in confidence.
    commit(OURS, { participantId: france, onBehalfOfIds: [kenya] });
    const under = { publicity: 'embargoed', embargoZone: 'UTC' };
    commit(THEIRS, { ...under, embargoWall: '2024-03-10T12:01' });
    commit(ALL, { ...under, embargoWall: '2024-03-10T12:00' });
    commit(ALL, { publicity: 'public' });
    commit(NOBODY, { participantId: france, publicity: 'public' });

    const sit = (levels: readonly PageLevel[], state: 'active' | 'proposed') => {
      const groupId = core.create('workingGroup', {
        number: token(levels),
        name: say(levels),
        notes: token(NOBODY),
        mandate: token(NOBODY),
      });
      core.create('groupMembership', { groupId, participantId: kenya, notes: token(NOBODY) });
      if (state === 'active') core.call('workingGroup.moveState', { id: groupId, to: 'active' });
      // Nobody has asked them yet.
      core.create('priorityAction', { number: token(OURS), title: say(OURS), kind: 'initiative', groupId });
    };
    sit(ALL, 'active');
    sit(OURS, 'proposed');

    const lead = (
      levels: readonly PageLevel[],
      moves: readonly ('adopted' | 'under_way' | 'done' | 'dropped')[],
    ) => {
      const actionId = core.create('priorityAction', {
        number: token(levels),
        title: say(levels),
        text: say(NOBODY),
        kind: 'initiative',
        isNew: true,
        leadIds: [kenya],
        notes: token(NOBODY),
      });
      for (const to of moves)
        core.call('priorityAction.moveState', { id: actionId, to, reason: token(NOBODY) });
    };
    lead(THEIRS, []);
    lead(ALL, ['adopted']);
    lead(NOBODY, ['dropped']);
    lead(NOBODY, ['adopted', 'under_way', 'done']);

    const toDo = (levels: readonly PageLevel[], more: object) =>
      core.create('task', {
        title: say(levels),
        participantId: kenya,
        what: token(NOBODY),
        source: token(NOBODY),
        notes: token(NOBODY),
        ...more,
      });
    const confirmed = (title: object) =>
      core.create('session', { ...sessionValues(reconvening), title, status: 'confirmed' });
    const minuted = confirmed({ en: 'Minuted' });
    toDo(OURS, {});
    toDo(OURS, { sessionId: confirmed({ en: 'Not minuted' }) });
    toDo(THEIRS, { sessionId: minuted });
    core.call('minutes.attend', { sessionId: minuted, participantIds: [france], isPresent: true });
    core.call('minutes.release', { sessionId: minuted, languages: ['en'], paper: 'A4' });
    core.call('task.moveState', { id: toDo(NOBODY, { sessionId: minuted }), to: 'done' });

    const consultation = core.create('consultation', {
      subject: say(OURS),
      participantIds: [kenya],
      way: 'call',
      said: token(OURS),
      notes: token(NOBODY),
      place: token(NOBODY),
    });
    core.call('consultation.moveState', { ids: [consultation], to: 'held', reason: token(NOBODY) });
    core.create('suggestion', {
      consultationId: consultation,
      participantId: kenya,
      what: 'commitment',
      title: say(OURS),
      wording: token(OURS),
      notes: token(NOBODY),
    });

    const seen = new Map([...expected.keys()].map((text) => [text, levelsWith(text)]));
    const wrong = [...expected].filter(([text, levels]) => String(seen.get(text)) !== String(levels));
    expect(wrong.map(([text, levels]) => ({ text, levels, seen: seen.get(text) }))).toEqual([]);
    expect(expected.size).toBeGreaterThan(90);
  });
});

describe('the page of a participant', () => {
  test('tells a delegation that one has talked with it, when and how, and nothing of what about', () => {
    const id = core.create('consultation', {
      subject: { en: 'Precursors' },
      participantIds: [scene.kenya],
      way: 'call',
      startWall: '2024-03-05T09:00',
      zone: 'UTC',
    });
    expect(pageFor('internal').contacts.rows).toEqual([]);
    core.call('consultation.moveState', { ids: [id], to: 'held' });
    expect(pageFor('internal').contacts.rows).toMatchObject([{ id, subject: { text: 'Precursors' } }]);
    expect(pageFor('delegation').contacts.rows).toEqual([
      { id: null, date: '2024-03-05', way: 'call', subject: null, said: null, isOnlyPlanned: false },
    ]);
    expect(pageFor('public').contacts.rows).toEqual([]);
  });

  test('has a planned talk among the last contacts once its time has passed and it has said something there', () => {
    const talk = (startWall: string) =>
      core.create('consultation', {
        subject: { en: 'Precursors' },
        participantIds: [scene.kenya, scene.france],
        way: 'call',
        startWall,
        zone: 'UTC',
      });
    const [passed, silent, ahead] = [
      talk('2024-03-05T09:00'),
      talk('2024-03-06T09:00'),
      talk('2024-03-12T09:00'),
    ];
    const actionId = core.create('priorityAction', { number: '1', title: { en: 'One' }, kind: 'pledge' });
    const say = (consultationId: string, date: string) =>
      core.call('stance.record', {
        consultationId,
        date,
        stances: [{ participantId: scene.kenya, actionId, stance: 'support' }],
      });
    say(passed, '2024-03-05');
    say(ahead, '2024-03-08');
    expect(pageFor('internal').contacts.rows).toMatchObject([
      { id: passed, date: '2024-03-05', isOnlyPlanned: true },
    ]);
    expect(pageFor('delegation').contacts.rows).toMatchObject([{ id: null, isOnlyPlanned: true }]);
    // Who was to be there and said nothing may not have been.
    expect(pageFor('internal', scene.france).contacts.rows).toEqual([]);
    core.call('consultation.moveState', { ids: [passed, silent], to: 'held' });
    expect(pageFor('internal').contacts.rows).toMatchObject([
      { id: silent, isOnlyPlanned: false },
      { id: passed, isOnlyPlanned: false },
    ]);
    core.call('consultation.moveState', { ids: [ahead], to: 'cancelled', reason: 'Ill' });
    expect(pageFor('internal').contacts.rows).toHaveLength(2);
    const [third, fourth] = [talk('2024-03-04T09:00'), talk('2024-03-07T09:00')];
    core.call('consultation.moveState', { ids: [third, fourth], to: 'held' });
    expect(pageFor('internal').contacts).toMatchObject({
      rows: [{ id: fourth }, { id: silent }, { id: passed }],
      more: 1,
    });
  });

  test('says the last that was said in public, whatever was said in confidence since', () => {
    const actionId = core.create('priorityAction', { number: '1', title: { en: 'One' }, kind: 'pledge' });
    const record = (stance: 'support' | 'oppose', publicity: 'public' | 'confidential', date: string) =>
      core.call('stance.record', {
        date,
        publicity,
        stances: [{ participantId: scene.kenya, actionId, stance }],
      });
    record('support', 'public', '2024-03-01');
    record('oppose', 'confidential', '2024-03-02');
    const shown = PAGE_LEVELS.map((level) => pageFor(level).stances.rows.map(({ stance }) => stance));
    expect(shown).toEqual([['oppose'], ['oppose'], ['support']]);
  });

  test('has the latest of a long list and counts the rest, of what the level may know', () => {
    for (let n = 0; n < 84; n += 1) {
      core.create('commitment', {
        title: { en: `Commitment ${n}` },
        participantId: scene.kenya,
        publicity: n < 80 ? 'public' : 'confidential',
      });
    }
    const counts = PAGE_LEVELS.map((level) => {
      const { rows, more } = pageFor(level).commitments;
      return [rows.length, more];
    });
    expect(counts).toEqual([
      [80, 4],
      [80, 4],
      [80, 0],
    ]);
  });

  test('cuts long words between words and says so', () => {
    const actionId = core.create('priorityAction', { number: '1', title: { en: 'One' }, kind: 'pledge' });
    const wording = 'considered '.repeat(100);
    core.call('stance.record', {
      stances: [{ participantId: scene.kenya, actionId, stance: 'support', wording }],
    });
    const [row] = pageFor('internal').stances.rows;
    expect(row?.words).toMatch(/considered \[…\]$/);
    expect(row?.words?.length).toBeLessThan(380);
  });
});

describe('what a participant is to the coalition', () => {
  test.each(['invited', 'withdrawn'] as const)('is on no page for the public where it is %s', (status) => {
    const record = (date: string, to: 'member' | typeof status) =>
      core.call('membership.record', { participantIds: [scene.kenya], date, status: to, reason: 'As told' });
    if (status === 'withdrawn') record('2024-01-01', 'member');
    record('2024-02-01', status);
    expect(pageFor('public')).toMatchObject({ status: null, memberSince: null, steps: { rows: [] } });
    for (const level of ['internal', 'delegation'] as const) {
      expect(pageFor(level).status).toBe(status);
      expect(pageFor(level).steps.rows[0]?.status).toBe(status);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { openTestCore } from '../../support/core.ts';
import { filesOf } from '../../support/calendar/files.ts';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { keysOf } from '../../../shared/typing.ts';
import { sessionValues, setScene, setStatus } from '../services/scene.ts';

/** Planted wherever a delegation may not look; found in its file, it has leaked. */
const SECRET = 'Marzipan';

const PLANTED: readonly Kind[] = [
  'participant',
  'person',
  'delegation',
  'delegate',
  'focalPoint',
  'room',
  'document',
  'session',
  'agendaItem',
];

async function openScene() {
  const workspace = await openTestCore();
  const scene = setScene(workspace);
  const { reconvening, kenya } = scene;
  const delegation = workspace.create('delegation', { reconveningId: reconvening, participantId: kenya });
  const slot = { ...sessionValues(reconvening), status: 'confirmed' } as const;
  const build = () => workspace.call('calendar.build', { scope: 'delegation', delegationId: delegation });
  return { ...workspace, ...scene, delegation, slot, build };
}

describe("A delegation's calendar", () => {
  test('holds what the delegation may attend and says what it leaves out, and why', async () => {
    const { create, slot, build, kenya, france } = await openScene();
    const open = create('session', { ...slot, title: { en: 'Open plenary' } });
    const invited = create('session', {
      ...slot,
      title: { en: 'Consultation with Kenya' },
      access: 'invitation',
      invitedIds: [kenya],
    });
    const chaired = create('session', {
      ...slot,
      title: { en: 'Chaired by Kenya' },
      access: 'invitation',
      chairId: kenya,
    });
    const other = create('session', {
      ...slot,
      title: { en: 'Consultation with France' },
      access: 'invitation',
      invitedIds: [france],
    });
    const members = create('session', { ...slot, title: { en: 'Members only' }, access: 'members' });
    const draft = create('session', { ...slot, title: { en: 'Perhaps' }, status: 'draft' });
    const dropped = create('session', { ...slot, title: { en: 'Dropped' }, status: 'cancelled' });

    const file = build();
    expect(file.sessionIds).toEqual([open, invited, chaired].sort());
    expect(file.events).toBe(3);
    expect(file.leftOut).toEqual([
      { sessionId: other, title: { en: 'Consultation with France' }, reason: 'notInvited' },
      { sessionId: members, title: { en: 'Members only' }, reason: 'notInvited' },
      { sessionId: draft, title: { en: 'Perhaps' }, reason: 'draft' },
      { sessionId: dropped, title: { en: 'Dropped' }, reason: 'neverAnnounced' },
    ]);
  });

  test('holds the sessions of members once the delegation is one', async () => {
    const { create, call, slot, build, kenya } = await openScene();
    const members = create('session', { ...slot, access: 'members' });
    setStatus({ call }, kenya, 'member');
    expect(build().sessionIds).toEqual([members]);
  });

  test('contains nothing the delegation may not see, whatever is written elsewhere', async () => {
    const { create, createPerson, call, rows, slot, build, update, france, reconvening, delegation, kenya } =
      await openScene();
    update('participant', france, { shortName: { en: `France ${SECRET}` }, notes: SECRET });
    update('participant', kenya, { notes: SECRET });
    call('membership.record', {
      participantIds: [kenya],
      date: '2024-01-01',
      status: 'invited',
      instrument: SECRET,
      reason: SECRET,
    });
    update('delegation', delegation, { notes: SECRET, noteVerbale: SECRET });
    update('reconvening', reconvening, {
      notes: SECRET,
      source: SECRET,
      chairId: france,
      coHostIds: [france],
    });
    const theirs = create('delegation', { reconveningId: reconvening, participantId: france, notes: SECRET });
    createPerson('delegate', {
      delegationId: theirs,
      name: SECRET,
      role: 'head',
      email: `${SECRET}@example.invalid`,
    });
    createPerson('focalPoint', { participantId: france, name: SECRET, email: `${SECRET}@example.invalid` });
    const room = create('room', { name: { en: 'Boardroom D' }, venue: 'VIC', notes: SECRET });
    const document = create('document', { symbol: SECRET, title: { en: SECRET }, kind: 'declaration' });

    const shown = create('session', {
      ...slot,
      title: { en: 'Open plenary' },
      roomId: room,
      chairId: france,
      chairTitle: `Minister ${SECRET}`,
      invitedIds: [france],
      internalNotes: SECRET,
      description: 'Bring the flag.',
    });
    const parent = create('agendaItem', { sessionId: shown, title: { en: SECRET }, internal: true });
    create('agendaItem', { sessionId: shown, title: { en: `Under it: ${SECRET}` }, parentId: parent });
    create('agendaItem', {
      sessionId: shown,
      title: { en: 'Opening' },
      presenters: SECRET,
      annotation: SECRET,
      documentIds: [document],
    });
    const removed = create('agendaItem', { sessionId: shown, title: { en: SECRET } });
    call('record.delete', { kind: 'agendaItem', ids: [removed] });
    create('session', { ...slot, title: { en: SECRET }, access: 'members' });
    create('session', { ...slot, title: { en: SECRET }, access: 'invitation', invitedIds: [france] });
    create('session', { ...slot, title: { en: SECRET }, status: 'draft' });

    for (const kind of PLANTED) expect(JSON.stringify(rows(kind)), kind).toContain(SECRET);
    const { text } = build();
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DESCRIPTION:Bring the flag.\\n\\n');
    expect(unfolded).toContain('1  Opening');
    expect(unfolded).not.toContain(SECRET);
  });

  test('gives the clock times of the whole agenda and numbers without gaps', async () => {
    const { create, slot, build } = await openScene();
    const session = create('session', slot);
    create('agendaItem', { sessionId: session, title: { en: 'Opening' }, minutes: 10 });
    create('agendaItem', { sessionId: session, title: { en: 'Between us' }, minutes: 20, internal: true });
    create('agendaItem', { sessionId: session, title: { en: 'Statements' }, minutes: 60 });
    expect(build().text.replaceAll('\r\n ', '')).toContain(
      'DESCRIPTION:Agenda (Vienna time):\\n10:00  1  Opening\\n10:30  2  Statements\r\n',
    );
  });

  test('is named by the State, or by the organization, in letters that any computer takes', async () => {
    const { build, create, call, reconvening } = await openScene();
    expect(build().fileName).toBe('delegation-KEN.ics');
    const organization = create('participant', {
      participantKind: 'organization',
      shortName: { en: 'Comité inter-américain' },
      formalName: { en: 'Comité inter-américain' },
    });
    const theirs = create('delegation', { reconveningId: reconvening, participantId: organization });
    const { fileName } = call('calendar.build', { scope: 'delegation', delegationId: theirs });
    expect(fileName).toBe('delegation-Comite-inter-americain.ics');
  });

  test('is accepted by every outside validator', async () => {
    const { create, slot, build, room } = await openScene();
    const session = create('session', {
      ...slot,
      roomId: room,
      languages: ['en', 'ar'],
      description: 'One, two; three',
    });
    create('agendaItem', { sessionId: session, title: { en: 'Opening, and adoption of the agenda' } });
    const paths = filesOf([build().text]);
    for (const validator of keysOf(OBJECTIONS)) expect(OBJECTIONS[validator](paths), validator).toEqual([[]]);
  });

  test('is refused for a delegation that does not exist', async () => {
    const { refusal } = await openTestCore();
    expect(refusal('calendar.build', { scope: 'delegation', delegationId: 'none' }).code).toBe('NOT_FOUND');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/index.ts';
import { createFile } from '../../electron/core/db/open.ts';
import { createReader } from '../../electron/core/repositories/reader.ts';
import { buildSample } from '../../electron/core/sample/index.ts';
import { caller, type Caller } from '../../electron/core/sample/caller.ts';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import { CORE_CALL_NAMES, type CoreCallName, type InputOf } from '../../shared/contract/contract.ts';
import { KINDS, type Kind } from '../../shared/contract/kinds.ts';
import { sameValue } from '../../shared/domain/history/change.ts';
import { alertFileText } from '../support/alert-file.ts';

const NOW = '2026-11-21T09:00:00.000Z';

let folder: string;
let core: Core;
let call: Caller;

async function sampleAt(path: string): Promise<Core> {
  let ids = 0;
  return buildSample({
    path,
    actor: 'Documents officer',
    installation: 'test',
    clock: () => NOW,
    newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log: { info: () => undefined, error: (message, cause) => expect.fail(`${message} ${String(cause)}`) },
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-contract-'));
  core = await sampleAt(join(folder, 'sample.reconvene'));
  call = caller(core);
});
afterAll(() => {
  core.close();
  rmSync(folder, { recursive: true });
});

const rows = (kind: Kind) => call('record.list', { kind, limit: 30_000 }).rows;
const idOf = (kind: Kind, at = 0) => rows(kind)[at]?.id ?? expect.fail(`the sample has no ${kind}`);
const where = (kind: Kind, field: string, value: unknown) =>
  rows(kind).find((row) => sameValue(row[field], value))?.id ?? expect.fail(`no ${kind} with ${field}`);

const versionOf = (symbol: string, label: string) =>
  call('record.list', {
    kind: 'documentVersion',
    where: { documentId: [where('document', 'symbol', symbol)], label: [label] },
  }).rows[0]?.id ?? expect.fail(`no ${label} of ${symbol}`);
/** Of a version that nobody has spoken of yet: the last one, so that moving it changes something. */
const draftParagraph = () => {
  const { paragraphs } = call('version.text', { versionId: versionOf('GC/2027/DECL/L.1', 'Rev.2') });
  return paragraphs.at(-1)?.id ?? expect.fail('no paragraph');
};

const openSuggestion = (what: string) =>
  rows('suggestion').find((row) => row['state'] === 'open' && row['what'] === what)?.id ??
  expect.fail(`no open suggestion of ${what}`);
/** A State, and an organization that turns out to have been that State. */
const twoEntries = () => ({
  keepId: where('participant', 'iso3', 'KEN'),
  otherId: call('record.create', {
    kind: 'participant',
    values: { participantKind: 'organization', shortName: { en: 'Kenya' }, formalName: { en: 'Kenya' } },
  }).id,
});
/** The one of the sample that was sent. */
const sentAlert = () => where('alert', 'state', 'sent');

const commandOf = ({ commandId }: { readonly commandId: string }) => ({ commandId });

/** How each call of the core is made over the sample: a call that is new in the contract is missing here. */
const CALLED: { readonly [N in CoreCallName]: () => InputOf<N> } = {
  'record.get': () => ({ kind: 'session', id: idOf('session') }),
  'record.list': () => ({
    kind: 'participant',
    text: 'republic',
    where: { coalitionStatus: ['member'], iso3: [null, 'GHA', 'KEN'] },
    sort: [{ by: 'shortName', descending: true }, { by: 'regionalGroup' }],
    language: 'ar',
    limit: 10,
  }),
  'record.ids': () => ({ kind: 'participant', text: 'republic', sort: [{ by: 'title' }], language: 'zh' }),
  'record.groups': () => ({ kind: 'delegation', group: { by: 'participantId' }, where: { replyBy: {} } }),
  'record.changeMany': () => ({
    kind: 'room',
    changes: [{ id: idOf('room'), values: { capacity: 30 } }],
    rows: [{ values: { name: { en: 'Third room' }, venue: 'VIC' } }],
  }),
  'record.named': () => ({ kind: 'participant', texts: ['kenya', 'KEN', 'Nowhere'] }),
  'record.create': () => ({ kind: 'room', values: { name: { en: 'New room' }, venue: 'VIC' } }),
  'record.version': () => ({ kind: 'session', id: idOf('session') }),
  'record.update': () => ({
    kind: 'room',
    id: where('room', 'name', { en: 'New room' }),
    values: { capacity: 40 },
  }),
  'record.delete': () => ({ kind: 'room', ids: [where('room', 'name', { en: 'New room' })] }),
  'participant.addStates': () => {
    // The first ones lead actions.
    const state = rows('participant').findLast((row) => row['coalitionStatus'] === 'invited');
    call('record.delete', { kind: 'participant', ids: [state?.id ?? ''] });
    return { iso3s: [String(state?.['iso3'])], coalitionStatus: 'member', memberSince: '2026-11-20' };
  },
  'membership.record': () => ({
    participantIds: [where('participant', 'coalitionStatus', 'member')],
    date: '2026-11-20',
    time: '17:30',
    status: 'withdrawn',
    reason: 'Note verbale 12',
  }),
  'counting.record': () => ({
    documentId: idOf('document'),
    date: '2026-11-20',
    countsFrom: 'signed',
    target: 90,
    behalf: 'each',
  }),
  'reconvening.moveState': () => ({ id: where('reconvening', 'state', 'invitations_sent'), to: 'confirmed' }),
  'groupMembership.correctRole': () => ({ id: idOf('groupMembership'), role: 'observer' }),
  'workingGroup.moveState': () => ({ id: where('workingGroup', 'number', '1.1'), to: 'reported' }),
  'priorityAction.moveState': () => ({
    id: where('priorityAction', 'number', 'P1'),
    to: 'done',
    reason: 'Every head of it is carried out',
  }),
  'consultation.moveState': () => ({
    ids: [
      call('record.create', {
        kind: 'consultation',
        values: { subject: { en: 'Precursors' }, participantIds: [idOf('participant')], way: 'call' },
      }).id,
    ],
    to: 'held',
  }),
  'stance.record': () => ({
    stances: [
      { participantId: idOf('participant'), actionId: idOf('priorityAction'), stance: 'support' },
      { participantId: idOf('participant', 1), actionId: idOf('priorityAction'), stance: 'oppose' },
    ],
  }),
  'fora.propose': () => ({ actionId: idOf('priorityAction') }),
  'fora.map': () => ({}),
  'matrix.get': () => ({ groupId: where('workingGroup', 'number', '1.1') }),
  'planner.get': () => ({ asAt: '2026-11-20', groupId: null }),
  'suggestion.acceptEndorsement': () => ({
    id: openSuggestion('endorsement'),
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'in_writing' },
    ],
    date: '2026-11-20',
  }),
  'suggestion.acceptCommitment': () => ({
    id: openSuggestion('commitment'),
    values: {
      title: { en: 'Training for customs laboratories' },
      participantId: String(rows('suggestion').at(-1)?.['participantId']),
    },
  }),
  'suggestion.moveState': () => ({
    id: where('suggestion', 'state', 'let_go'),
    to: 'open',
    reason: 'It is possible after all',
  }),
  'commitment.moveState': () => ({ id: idOf('commitment'), to: 'confirmed', evidence: 'NV 12/2026' }),
  'task.moveState': () => ({
    id: where('task', 'state', 'open'),
    to: 'dropped',
    reason: 'Overtaken by the report',
    date: '2026-11-20',
  }),
  'alert.get': () => ({ id: sentAlert() }),
  'alert.moveState': () => ({ id: where('alert', 'state', 'draft'), to: 'cleared' }),
  'alert.plan': () => ({ id: sentAlert(), languages: ['en', 'ar'], paper: 'A4' }),
  'alert.byRegion': () => ({}),
  'alert.seenBefore': () => ({
    id: null,
    kind: 'form',
    title: { en: 'Acetylfentanyl in tablets' },
    substanceIds: [],
    substancesText: null,
    stateIds: [],
    area: 'Port',
    seenOn: '2026',
  }),
  'alert.send': () => ({ id: sentAlert(), languages: ['en', 'ar'], paper: 'A4' }),
  'alert.file': () => ({ id: sentAlert() }),
  'alert.readFile': () => ({ text: alertFileText() }),
  'alert.takeIn': () => ({ text: alertFileText() }),
  'alert.mark': () => ({ id: sentAlert(), marking: 'amber_strict' }),
  'alert.tell': () => {
    const id = sentAlert();
    const { reached } = call('alert.get', { id });
    const due = reached.filter(({ due: what }) => what !== null);
    return { id, keys: due.map(({ key }) => key), channel: 'mail', language: 'en' };
  },
  'alertRelease.handOut': () => {
    call('alert.send', { id: sentAlert(), languages: ['en'], paper: 'A4' });
    return { id: where('alertRelease', 'handedOutAt', null) };
  },
  'document.moveState': () => ({
    id: where('document', 'state', 'closed'),
    to: 'open',
    reason: 'Two members asked for more time',
    date: '2026-11-20',
  }),
  'agenda.get': () => ({ sessionId: idOf('session') }),
  'agenda.add': () => ({
    sessionId: idOf('session'),
    afterId: null,
    items: [
      { title: { en: 'Opening' }, minutes: 5, kind: 'opening' },
      { depth: 1, title: { en: 'Minute of silence' } },
    ],
  }),
  'agenda.move': () => ({ id: idOf('agendaItem', 1), parentId: null, afterId: null }),
  'agenda.offered': () => ({ sessionId: groupSession() }),
  'agenda.takeUp': () => ({ sessionId: idOf('session'), taskIds: [where('task', 'state', 'open')] }),
  'minutes.get': () => ({ sessionId: groupSession(), language: 'fr' }),
  'minutes.attend': () => ({
    sessionId: groupSession(),
    participantIds: [where('participant', 'iso3', 'KEN')],
    isPresent: true,
  }),
  'minutes.decide': () => ({ sessionId: groupSession(), text: { en: 'Meet again' } }),
  'minutes.addTask': () => ({ sessionId: groupSession(), title: { en: 'Find a room' } }),
  'minutes.keepLine': () => ({ sessionId: groupSession(), what: 'decision', text: 'Meet ag' }),
  'minutes.plan': () => releasedMinutes(),
  'minutes.release': () => releasedMinutes(),
  'minutesRelease.handOut': () => ({ id: call('minutes.release', releasedMinutes()).id }),
  'commitment.unheard': () => ({}),
  'commitment.letter': () => ({ id: idOf('commitment'), language: 'ru' }),
  'commitment.letterSent': () => ({ id: idOf('commitment'), language: 'fr', channel: 'mail' }),
  'minutesRelease.tell': () => {
    const kenya = where('participant', 'iso3', 'KEN');
    call('minutes.attend', { sessionId: groupSession(), participantIds: [kenya], isPresent: true });
    const { id } = call('minutes.release', releasedMinutes());
    return { id, participantIds: [kenya], channel: 'mail', language: releasedMinutes().languages[0] ?? 'en' };
  },
  'minutesRelease.void': () => ({
    id: call('minutes.release', releasedMinutes()).id,
    reason: 'It was never sent.',
  }),
  'session.moveTo': () => ({ id: idOf('session'), startWall: '2023-07-07T08:30' }),
  'session.foresee': () => ({ id: idOf('session', 1), startWall: '2023-07-07T08:30' }),
  'session.propose': () => ({ id: where('session', 'status', 'draft') }),
  'person.erase': () => ({ kind: 'person', id: String(rows('focalPoint')[0]?.['personId']) }),
  'person.suggest': () => ({ text: 'minister' }),
  'participant.mergePlan': () => twoEntries(),
  'participant.merge': () => {
    const two = twoEntries();
    const { pairs } = call('participant.mergePlan', two);
    return { ...two, choices: Object.fromEntries(pairs.map(({ key, suggested }) => [key, suggested])) };
  },
  'participant.leftBehind': () => ({}),
  'thread.of': () => ({ kind: 'priorityAction', id: idOf('priorityAction') }),
  'person.merge': () => ({
    keepId: where('person', 'name', 'Coordinator of the Coalition'),
    otherId: where('person', 'name', 'Chair of Working Group 3'),
  }),
  'delegate.makeHead': () => ({ id: where('delegate', 'role', 'alternate') }),
  'delegation.invite': () => ({
    reconveningId: where('reconvening', 'state', 'concluded'),
    participantIds: [idOf('participant'), idOf('participant', 1)],
  }),
  'rota.plan': () => rota(),
  'rota.make': () => ({ ...rota(), dates: ['2027-03-16', '2027-04-20'] }),
  'clash.list': () => ({ reconveningId: where('reconvening', 'startDate', '2024-03-14') }),
  'clash.accept': () => {
    const reconveningId = where('reconvening', 'startDate', '2024-03-14');
    const [clash] = call('clash.list', { reconveningId });
    const { key = '', fingerprint = '' } = clash ?? {};
    return { clashes: [{ key, fingerprint }], reason: 'The room is divided' };
  },
  'clash.takeUp': () => {
    const reconveningId = where('reconvening', 'startDate', '2024-03-14');
    const [clash] = call('clash.list', { reconveningId });
    const { key = '', fingerprint = '' } = clash ?? {};
    call('clash.accept', { clashes: [{ key, fingerprint }], reason: 'The room is divided' });
    return { key };
  },
  'version.copy': () => ({
    id: versionOf('GC/2027/DECL/L.1', 'Rev.1'),
    label: 'Rev.2',
    date: '2026-11-20',
    change: 'substantive',
  }),
  'version.text': () => ({ versionId: versionOf('GC/2024/PLEDGE/1', 'Final') }),
  'version.compare': () => ({
    fromId: versionOf('GC/2027/DECL/L.1', 'Zero draft'),
    toId: versionOf('GC/2027/DECL/L.1', 'Rev.1'),
  }),
  'paragraph.write': () => ({ id: draftParagraph(), language: 'fr', text: 'Rappelant' }),
  'paragraph.split': () => ({ id: draftParagraph(), language: 'en', before: 'Recalling', after: 'Noting' }),
  'paragraph.insert': () => ({
    versionId: versionOf('GC/2027/DECL/L.1', 'Rev.2'),
    afterId: draftParagraph(),
    language: 'en',
    paragraphs: [{ label: 'OP90', text: 'Decide to meet again.' }],
  }),
  'paragraph.move': () => ({ id: draftParagraph(), afterId: null }),
  'paragraph.renumber': () => ({ versionId: versionOf('GC/2027/DECL/L.1', 'Rev.2') }),
  'endorsement.record': () => ({
    documentId: where('document', 'symbol', 'GC/2027/DECL/L.1'),
    participantIds: [where('participant', 'iso3', 'USA')],
    steps: [{ axis: 'publicity', value: 'public' }],
    date: '2026-11-20',
  }),
  'endorsement.recordMany': () => ({
    documentId: where('document', 'symbol', 'GC/2027/DECL/L.1'),
    rows: ['KEN', 'GHA'].map((iso3) => ({
      participantIds: [where('participant', 'iso3', iso3)],
      steps: [{ axis: 'publicity', value: 'public' }],
      date: '2026-11-20',
    })),
  }),
  'endorsement.check': () => ({
    documentId: where('document', 'symbol', 'GC/2027/DECL/L.1'),
    rows: [
      {
        participantIds: [where('participant', 'iso3', 'KEN')],
        steps: [{ axis: 'position', value: 'not_approached' }],
        date: '2026-11-20',
      },
    ],
  }),
  'evidence.attach': () => ({ stepIds: [idOf('endorsementStep')], files: [{ token: offered() }] }),
  'blob.part': () => ({ hash: String(rows('evidenceFile')[0]?.['file']), part: 0 }),
  'tally.get': () => ({ documentId: where('document', 'symbol', 'GC/2024/PLEDGE/1'), audience: 'public' }),
  'signOff.issue': () => {
    const documentId = where('document', 'kind', 'pledge');
    return {
      documentId,
      versionId: where('documentVersion', 'documentId', documentId),
      language: 'fr',
      paper: 'A4',
    };
  },
  'timetable.get': () => ({ reconveningId: where('reconvening', 'startDate', '2024-03-14') }),
  'home.get': () => ({ now: NOW }),
  'home.toTell': () => ({}),
  'home.steps': () => ({}),
  'search.find': () => ({ text: 'declaration' }),
  'search.called': () => ({
    records: [{ kind: 'reconvening', id: where('reconvening', 'startDate', '2024-03-14') }],
  }),
  'history.status': () => ({}),
  'history.list': () => ({ kind: 'session', id: null, limit: 50 }),
  'history.deeds': () => ({ kinds: ['session'], limit: 20 }),
  'history.actors': () => ({}),
  'history.undo': () => ({}),
  'history.redo': () => ({}),
  'history.take-back': () =>
    commandOf(call('record.create', { kind: 'room', values: { name: { en: 'By mistake' }, venue: 'VIC' } })),
  'calendar.build': () => ({
    scope: 'delegation',
    delegationId: where('delegation', 'attendance', 'confirmed'),
  }),
  'signOff.void': () => {
    const documentId = where('document', 'kind', 'pledge');
    const versionId = call('record.list', {
      kind: 'documentVersion',
      where: { documentId: [documentId] },
      limit: 1,
    }).rows[0]?.id;
    const sheet = { documentId, versionId: versionId ?? '', language: 'en', paper: 'A4' } as const;
    return { id: call('signOff.issue', sheet).id, reason: 'It was never signed.' };
  },
  'dispatch.record': () => ({ ...handedOut(), channel: 'file' }),
  'dispatch.void': () => ({
    id: call('dispatch.record', { ...handedOut(), channel: 'file' }).id,
    reason: 'It was never sent.',
  }),
  'outbox.get': () => ({ reconveningId: where('reconvening', 'startDate', '2024-03-14') }),
  'release.plan': () => ({
    reconveningId: where('reconvening', 'startDate', '2024-03-14'),
    languages: ['en', 'ar'],
    paper: 'A4',
  }),
  'release.make': () => programme(),
  'release.changes': () => ({ id: call('release.make', programme()).id }),
  'release.handOut': () => ({ id: call('release.make', programme()).id }),
  'release.tell': () => {
    const { reconveningId } = programme();
    const invited = rows('delegation').find((row) => row['reconveningId'] === reconveningId);
    const id = call('release.make', programme()).id;
    return { id, participantIds: [String(invited?.['participantId'])], channel: 'mail', language: 'en' };
  },
  'release.void': () => ({
    id: call('release.make', programme()).id,
    reason: 'It was never sent.',
  }),
  'publicCopy.plan': () => ({ languages: ['en', 'ar'] }),
  'publicCopy.outThere': () => ({}),
  'publicCopy.contents': () => ({ languages: ['fr'] }),
  'publicCopy.record': () => ({
    ...call('publicCopy.contents', { languages: ['en'] }).draft,
    name: 'public-copy',
    handedTo: 'The press',
    files: [],
  }),
  'publicCopy.void': () => ({ id: idOf('publicCopy'), reason: 'Called back' }),
  'print.model': () => ({
    document: 'signOff',
    sheetId: idOf('signOffSheet'),
    language: 'ru',
    paper: 'Letter',
  }),
  'print.untranslated': () => ({
    document: 'agenda',
    reconveningId: idOf('reconvening'),
    language: 'ru',
    paper: 'A4',
  }),
  'reference.states': () => ({}),
  'zones.moved': () => ({}),
  'workspace.setHomeZone': () => ({ zone: 'America/New_York' }),
  'workspace.info': () => ({}),
};

function rota() {
  return {
    groupId: where('workingGroup', 'number', '1'),
    title: { en: 'Monthly meeting' },
    rhythm: 'month',
    weekday: 'tuesday',
    week: 'third',
    from: '2027-03-01',
    count: 3,
    startTime: '09:00',
    minutes: 90,
    zone: 'Europe/Vienna',
  } satisfies InputOf<'rota.plan'>;
}

function groupSession(): string {
  return String(rows('minutes')[0]?.['sessionId']);
}

function releasedMinutes() {
  const sessionId = groupSession();
  return { sessionId, languages: ['en', 'ar'], paper: 'A4' } satisfies InputOf<'minutes.release'>;
}

function programme() {
  const reconveningId = where('reconvening', 'startDate', '2024-03-14');
  return { reconveningId, languages: ['en', 'fr'], paper: 'A4' } satisfies InputOf<'release.make'>;
}

/** A file that a person has chosen; gives its token. */
function offered(): string {
  const path = join(folder, 'note.pdf');
  writeFileSync(path, '%PDF-1.7 a note verbale');
  core.offerFile('a token', { path, name: 'note.pdf', purpose: 'evidence' });
  return 'a token';
}

/** What is recorded of the file of one delegation. */
function handedOut() {
  const delegationId = where('delegation', 'attendance', 'confirmed');
  return call('calendar.build', { scope: 'delegation', delegationId }).dispatch;
}

/** What is kept beside the records is none of them, and in no log. */
const UNLOGGED: readonly CoreCallName[] = ['minutes.keepLine'];

/** The last thing that was written, and when: every other write is in the log. */
function lastWritten(): unknown {
  return [call('history.list', { kind: null, id: null, limit: 1 }), call('workspace.info', {}).savedAt];
}

describe('over the sample workspace', () => {
  test.each(CORE_CALL_NAMES)('%s answers by the contract, and writes only if it is a command', (name) => {
    const { access, output } = CORE_CALLS[name];
    const input = CALLED[name]();
    const before = lastWritten();
    const answer = core.call(name, input);
    expect(answer).toMatchObject({ ok: true });
    // To the letter: nothing beside what the contract names, except the fields of a record in its row.
    const value = answer.ok ? answer.value : null;
    expect(output.parse(value)).toEqual(value);
    if (access === 'query' || UNLOGGED.includes(name)) expect(lastWritten()).toEqual(before);
    else expect(lastWritten()).not.toEqual(before);
  });

  test.each(KINDS)('every record is read as the contract says: %s', (kind) => {
    for (const { id } of rows(kind)) expect(call('record.get', { kind, id })).toMatchObject({ id });
  });
});

describe('a query', () => {
  test('cannot write, whatever it tries: it has a reader, and a reader refuses', () => {
    const { db, close } = createFile(join(folder, 'reading.reconvene'));
    // With its lock: a file that is gone while it is still held would keep the next of its number from being opened.
    onTestFinished(close);
    for (const { sql } of MIGRATIONS) db.exec(sql);
    const reader = createReader(db, () => NOW);
    for (const sql of [
      "INSERT INTO meta VALUES ('a', 'b') RETURNING key",
      "WITH given(key) AS (VALUES ('a')) UPDATE meta SET value = 'b' WHERE key IN given RETURNING key",
      'DELETE FROM room RETURNING id',
      'CREATE TEMP TABLE rank (id TEXT)',
    ]) {
      expect(() => reader.all(sql, [], (row) => row)).toThrow('a reader only reads');
    }
    expect(reader.all('SELECT count(*) AS n FROM meta', [], (row) => row['n'])).toEqual([0]);
    expect(Object.keys(reader).toSorted()).toEqual(['all', 'find', 'get', 'need', 'now']);
  });
});

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { createTask, UNWATCHED } from '../../../electron/core/task.ts';
import { KINDS, moduleOf } from '../../../shared/contract/kinds.ts';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { attach } from '../../support/evidence.ts';
import { askFile, failureOf, open, tempFolder } from '../../support/workspace-file.ts';
import { makeOne, secondEntry } from '../services/one-participant/entries.ts';
import { putForward, sessionValues, setScene, setStatus } from '../services/scene.ts';

/** Words that stand nowhere else. Each is a part of a text that must not be in the file, in letters that folding leaves alone. */
const SECRETS = [
  'zqdeleted',
  'zqoldvalue',
  'zqundone',
  'zqerased',
  'zqinternal',
  'zqnotes',
  'zqconfidential',
  'zqembargo',
  'zqevidence',
  'zqdraft',
  'zqaccepted',
  'zqtoldbefore',
  'zqformername',
  'zqinstallation',
  'zqcredentials',
] as const;

let folder: string;
let path: string;
let target: string;
let core: Core;
let here: CoreCaller;
beforeEach(async () => {
  folder = tempFolder();
  path = join(folder, 'workspace.reconvene');
  target = join(folder, 'shared.reconvene');
  core = await open(path, 'new', {
    installation: 'zqinstallation',
    actor: 'Planner',
    homeZone: 'Europe/Vienna',
  });
  onTestFinished(() => core.close());
  here = coreCaller(core);
});

function secretsIn(file: string): string[] {
  const bytes = [file, `${file}-wal`]
    .filter((one) => existsSync(one))
    .map((one) => readFileSync(one, 'latin1').toLowerCase())
    .join();
  return SECRETS.filter((secret) => bytes.includes(secret));
}

async function shared(): Promise<Core> {
  await core.saveSharedCopy(target);
  const copy = await open(target, 'open', { installation: 'theirs' });
  onTestFinished(() => copy.close());
  return copy;
}

/** A workspace with a secret of each sort, and something beside each that may leave. */
function plant() {
  const { create, update, call } = here;
  const scene = setScene(here);
  setStatus(here, scene.kenya, 'member');
  setStatus(here, scene.france, 'member');
  const { reconvening: reconveningId } = scene;
  const gone = create('room', { name: { en: 'zqdeleted' }, venue: 'VIC' });
  call('record.delete', { kind: 'room', ids: [gone] });
  update('room', scene.room, { name: { en: 'Hall zqoldvalue' } });
  update('room', scene.room, { name: { en: 'Hall of mirrors' }, notes: 'zqnotes' });
  update('room', scene.room, { name: { en: 'zqundone' } });
  call('history.undo', {});
  const session = create('session', {
    ...sessionValues(reconveningId),
    status: 'confirmed',
    roomId: scene.room,
    internalNotes: 'zqinternal',
  });
  create('session', { ...sessionValues(reconveningId), title: { en: 'zqdraft' }, status: 'draft' });
  create('agendaItem', { sessionId: session, title: { en: 'Opening' } });
  const inside = create('agendaItem', { sessionId: session, title: { en: 'zqinternal' }, internal: true });
  create('agendaItem', { sessionId: session, parentId: inside, title: { en: 'zqinternal (a)' } });
  const delegation = create('delegation', {
    reconveningId,
    participantId: scene.kenya,
    attendance: 'confirmed',
    credentials: 'deficient',
    credentialsReason: 'zqcredentials',
  });
  const erased = here.createPerson('delegate', { delegationId: delegation, name: 'zqerased' });
  call('person.erase', { kind: 'person', id: String(here.get('delegate', erased)['personId']) });
  const head = here.createPerson('delegate', {
    delegationId: delegation,
    name: 'zqformername',
    role: 'head',
  });
  const minister = String(here.get('delegate', head)['personId']);
  update('person', minister, { name: 'Amina Njoroge', notes: 'zqnotes' });
  const [clash] = call('clash.list', { reconveningId: null });
  if (clash)
    call('clash.accept', {
      clashes: [{ key: clash.key, fingerprint: clash.fingerprint }],
      reason: 'zqaccepted',
    });

  const told = (): void => {
    const { dispatch } = call('calendar.build', { scope: 'delegation', delegationId: delegation });
    call('dispatch.record', { ...dispatch, channel: 'file' });
  };
  update('session', session, { title: { en: 'Plenary zqtoldbefore' } });
  told();
  update('session', session, { title: { en: 'Plenary' }, startWall: '2024-03-14T10:30' });
  told();

  const documentId = putForward(
    here,
    create('document', { symbol: 'A', title: { en: 'Pledge' }, kind: 'pledge', reconveningId }),
  );
  const versionId = create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
  const say = (
    participantId: string,
    publicity: string,
    wording: string,
    embargoUntil: string | null = null,
  ) =>
    call('endorsement.record', {
      documentId,
      participantIds: [participantId],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'signed' },
        { axis: 'qualification', value: 'reservation' },
        { axis: 'publicity', value: publicity },
      ],
      date: '2024-02-10',
      wording,
      embargoUntil,
    });
  const usa = create('participant', {
    participantKind: 'organization',
    shortName: { en: 'OAS' },
    formalName: { en: 'Organization of American States' },
    coalitionStatus: 'member',
  });
  const step = say(scene.france, 'public', 'With an explanation').id;
  say(scene.kenya, 'confidential', 'zqconfidential');
  say(usa, 'embargoed', 'zqembargo', '2030-01-01T00:00');
  const sheet = call('signOff.issue', { documentId, versionId, language: 'en', paper: 'A4' });
  return { ...scene, session, delegation, documentId, sheet, minister, step };
}

describe('a copy to share', () => {
  test('has nothing of what was deleted, replaced, taken back, erased, or is for the secretariat, in any byte', async () => {
    const { step } = plant();
    const scan = join(folder, 'zqevidence.pdf');
    writeFileSync(scan, '%PDF-1.7 zqevidence');
    attach(core, step, scan);
    core.rest();
    // Otherwise nothing was looked for.
    expect(secretsIn(path)).toEqual(SECRETS.filter((one) => one !== 'zqerased'));
    await core.saveSharedCopy(target);
    expect(secretsIn(target)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('shared'))).toEqual(['shared.reconvene']);
    // Their three letters are a word of the search index.
    expect(askFile(target, "SELECT id FROM search_data WHERE instr(block, CAST('zq' AS BLOB)) > 0")).toEqual(
      [],
    );
  });

  test('does not say who made it: its history names nobody', async () => {
    const { session } = plant();
    core.setActor('Zqcopier');
    const copy = coreCaller(await shared());
    expect(readFileSync(target, 'latin1')).not.toContain('Zqcopier');
    const told = copy.call('history.list', { kind: 'session', id: session, limit: 10 });
    expect(told.length).toBeGreaterThan(0);
    for (const { deed } of told) expect(deed.actor).toBe('');
  });

  test('has what may leave, in a history of one page that nothing can be taken back in', async () => {
    const planted = plant();
    const copy = coreCaller(await shared());
    expect(await copy.core.check(UNWATCHED)).toMatchObject({ count: 0 });
    expect(copy.call('workspace.info', {})).toMatchObject({ homeZone: 'Europe/Vienna', isSample: false });
    expect(copy.rows('room')).toMatchObject([{ name: { en: 'Hall of mirrors' }, notes: null }]);
    expect(copy.rows('session')).toMatchObject([{ title: { en: 'Plenary' }, internalNotes: null }]);
    expect(copy.rows('agendaItem').map(({ titles: _titles, ...row }) => row['title'])).toEqual([
      { en: 'Opening' },
    ]);
    expect(copy.rows('delegate')).toMatchObject([
      { titles: { person: { en: 'Amina Njoroge' } }, notes: null },
    ]);
    expect(copy.rows('person')).toHaveLength(1);
    expect(copy.call('search.find', { text: 'njoroge' })).toMatchObject([
      { kind: 'person' },
      { kind: 'delegate' },
    ]);
    // It does not know who has said something in confidence, so it says of nobody that they were not approached.
    const { standings, byPosition } = copy.call('tally.get', { documentId: planted.documentId });
    const of = (id: string) => standings.find(({ participantId }) => participantId === id)?.position;
    expect([of(planted.france), of(planted.kenya)]).toEqual(['endorsed', null]);
    expect(byPosition.map(({ value }) => value)).not.toContain('not_approached');
    expect(copy.call('history.status', {})).toEqual({ final: null, undo: null, redo: null });
    const history = copy.call('history.list', { kind: 'room', id: planted.room, limit: 100 });
    expect(new Set(history.map(({ deed }) => deed.commandId)).size).toBe(1);
    expect(history.every(({ before }) => before === null)).toBe(true);
    // What is written in it is its own, and can be taken back to what was copied.
    copy.update('room', planted.room, { name: { en: 'Hall of lamps' } });
    copy.call('history.undo', {});
    expect(copy.get('room', planted.room)).toMatchObject({ name: { en: 'Hall of mirrors' } });
  });

  test('goes on with the numbers: a calendar does not fall, a sheet is printed to the letter, the next has letters of its own', async () => {
    const { delegation, session, documentId, sheet, minister } = plant();
    const scope = { scope: 'delegation', delegationId: delegation } as const;
    const mine = here.call('calendar.build', scope);
    const copy = coreCaller(await shared());
    const theirs = copy.call('calendar.build', scope);
    const lines = (text: string, ...names: string[]) =>
      text.split('\r\n').filter((line) => names.some((name) => line.startsWith(`${name}:`)));
    expect(lines(theirs.text, 'UID', 'SEQUENCE')).toEqual(lines(mine.text, 'UID', 'SEQUENCE'));
    expect(lines(theirs.text, 'SEQUENCE')).toEqual(['SEQUENCE:1']);
    expect(theirs.news).toEqual([]);
    copy.update('session', session, { startWall: '2024-03-14T11:00' });
    expect(lines(copy.call('calendar.build', scope).text, 'SEQUENCE')).toEqual(['SEQUENCE:2']);

    const print = { document: 'signOff', language: 'en', paper: 'A4', sheetId: sheet.id } as const;
    const printed = here.call('print.model', print);
    expect(JSON.stringify(printed)).toContain('Amina Njoroge');
    expect(copy.call('print.model', print)).toEqual(printed);
    copy.call('person.erase', { kind: 'person', id: minister });
    expect(JSON.stringify(copy.call('print.model', print))).not.toContain('Amina');
    const [version] = copy.rows('documentVersion');
    const next = copy.call('signOff.issue', {
      documentId,
      versionId: version?.id ?? '',
      language: 'en',
      paper: 'A4',
    });
    expect(next.number).not.toBe(sheet.number);
    expect(next.number).toMatch(/^S-[B-Z]{4}\d+$/);
  });

  test('has what a participant was told last, also where it was told before under another entry', async () => {
    const { create, update, call, rows } = here;
    const { reconvening: reconveningId, kenya } = setScene(here);
    const other = secondEntry(here);
    const session = create('session', { ...sessionValues(reconveningId), status: 'confirmed' });
    create('delegation', { reconveningId, participantId: other, attendance: 'confirmed' });
    const tell = () => {
      const [delegation] = rows('delegation');
      const { dispatch } = call('calendar.build', {
        scope: 'delegation',
        delegationId: delegation?.id ?? '',
      });
      call('dispatch.record', { ...dispatch, channel: 'mail' });
    };
    update('session', session, { title: { en: 'Plenary zqtoldbefore' } });
    tell();
    makeOne(here, { keepId: kenya, otherId: other });
    update('session', session, { title: { en: 'Plenary' }, startWall: '2024-03-14T10:30' });
    tell();
    const copy = coreCaller(await shared());
    expect(copy.rows('dispatch')).toMatchObject([{ recipientId: kenya, items: [{ recordId: session }] }]);
    expect(secretsIn(target)).toEqual([]);
  });

  test('a paper is printed to the letter with the name that somebody had then, and without it once they are erased', async () => {
    const { sheet, minister } = plant();
    here.update('person', minister, { name: 'Amina Wanjiru' });
    const copy = coreCaller(await shared());
    const print = { document: 'signOff', language: 'en', paper: 'A4', sheetId: sheet.id } as const;
    expect(JSON.stringify(copy.call('print.model', print))).toContain('Amina Njoroge');
    expect(copy.get('person', minister)).toMatchObject({ name: 'Amina Wanjiru' });
    copy.call('person.erase', { kind: 'person', id: minister });
    expect(JSON.stringify(copy.call('print.model', print))).not.toContain('Amina');
    copy.core.close();
    expect(readFileSync(target, 'latin1')).not.toMatch(/njoroge|wanjiru/i);
  });

  test('has what belongs to something that is there, also where a merge let go what else it belonged to', async () => {
    const { create } = here;
    const { reconvening: reconveningId } = setScene(here);
    const groupId = create('workingGroup', { number: '1', name: { en: 'Precursors' } });
    core.close();
    const theirs = join(folder, 'theirs.reconvene');
    copyFileSync(path, theirs);
    const other = await open(theirs, 'open', { installation: 'theirs' });
    const planned = { ...sessionValues(reconveningId), status: 'confirmed', groupId } as const;
    coreCaller(other).create('session', { ...planned, title: { en: 'Of both' } });
    coreCaller(other).create('session', { ...planned, reconveningId: null, title: { en: 'Of the group' } });
    other.close();
    core = await open(path, 'open', { installation: 'zqinstallation' });
    coreCaller(core).call('record.delete', { kind: 'workingGroup', ids: [groupId] });
    core.close();
    mergeFiles(path, theirs);
    core = await open(path, 'open', { installation: 'zqinstallation' });
    const copy = coreCaller(await shared());
    expect(copy.rows('session')).toMatchObject([{ title: { en: 'Of both' }, reconveningId, groupId: null }]);
  });

  test('is not merged with what it was made from, whichever of the two it is', async () => {
    plant();
    await core.saveSharedCopy(target);
    core.close();
    for (const [into, from] of [
      [path, target],
      [target, path],
    ] as const) {
      expect(() => mergeFiles(into, from)).toThrow(RangeError);
    }
  });

  test('that is stopped leaves nothing behind, nor one that cannot be written', async () => {
    plant();
    let steps = 0;
    const task = createTask({
      isCancelled: () => (steps += 1) > 0,
      report: () => undefined,
      elapsed: () => 0,
    });
    expect((await failureOf(() => core.saveSharedCopy(target, task))).code).toBe('CANCELLED');
    expect((await failureOf(() => core.saveSharedCopy(path))).code).toBe('DB_BUSY');
    expect(readdirSync(folder).filter((name) => name.startsWith('shared'))).toEqual([]);
  });
});

test('a copy to share of the sample counts for the public what the sample does, and opens as if it had been closed in order', async () => {
  const sample = await buildSample({
    path: join(folder, 'sample.reconvene'),
    actor: 'a',
    installation: 'b',
    clock: () => '2026-11-21T09:00:00.000Z',
    newId: () => crypto.randomUUID(),
    log: { info: () => undefined, error: () => undefined },
  });
  onTestFinished(() => sample.close());
  const seen: number[] = [];
  const elapsed = (): number => seen.length * 1000;
  await sample.saveSharedCopy(
    target,
    createTask({ isCancelled: () => false, report: (done) => void seen.push(done), elapsed }),
  );
  expect(seen.length).toBeGreaterThan(2);
  const copy = await open(target, 'open', {
    installation: 'theirs',
    clock: () => '2026-11-21T09:00:00.000Z',
  });
  onTestFinished(() => copy.close());
  expect(await copy.check(UNWATCHED)).toMatchObject({ count: 0 });
  const [mine, theirs] = [coreCaller(sample), coreCaller(copy)];
  // All that is in the copy was made at one moment.
  const inOrder = ({ standings, ...tally }: OutputOf<'tally.get'>) => ({
    ...tally,
    standings: standings.toSorted((a, b) => (a.participantId < b.participantId ? -1 : 1)),
  });
  for (const { id } of mine.rows('document')) {
    for (const asAt of [null, '2024-12-31']) {
      const ask = { documentId: id, asAt, audience: 'public' } as const;
      expect(inOrder(theirs.call('tally.get', ask))).toEqual(inOrder(mine.call('tally.get', ask)));
    }
  }
  for (const kind of KINDS.filter((one) => moduleOf(one).inward)) expect(theirs.rows(kind)).toEqual([]);
  const fields = (rows: readonly { readonly id: string }[]) =>
    rows
      .map((row) => ({ ...row, createdAt: '', changedAt: '', notes: null, extras: null }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const kind of [
    'participant',
    'room',
    'reconvening',
    'membershipStep',
    'countingRule',
    'paragraph',
  ] as const) {
    expect(fields(theirs.rows(kind))).toEqual(fields(mine.rows(kind)));
  }
});

test('a copy to share says that it is one, and its history that it was made as one', async () => {
  plant();
  expect(here.call('workspace.info', {}).sharedAt).toBeNull();
  const theirs = coreCaller(await shared());
  expect(theirs.call('workspace.info', {}).sharedAt).toBe('2024-03-01T12:00:00.000Z');
  const [room] = theirs.rows('room');
  const history = theirs.call('history.list', { kind: 'room', id: room?.id ?? '', limit: 10 });
  expect(new Set(history.map(({ deed }) => deed.name))).toEqual(new Set(['file.share']));
});

/** What of these words stands in any byte of the copy. */
async function saidIn(...words: readonly string[]): Promise<string[]> {
  await core.saveSharedCopy(target);
  const bytes = readFileSync(target, 'latin1').toLowerCase();
  return words.filter((word) => bytes.includes(word));
}

test('a release stays in with the session whose agenda it is, and so does what was handed out of it', async () => {
  const scene = setScene(here);
  const { reconvening: reconveningId } = scene;
  const delegationId = here.create('delegation', {
    reconveningId,
    participantId: scene.kenya,
    attendance: 'confirmed',
  });
  const sessionId = here.create('session', {
    ...sessionValues(reconveningId),
    title: { en: 'zqconsultation' },
    status: 'confirmed',
    access: 'invitation',
    invitedIds: [scene.kenya],
  });
  here.create('agendaItem', { sessionId, title: { en: 'zqitem' } });
  const subject = { reconveningId, groupId: null, sessionId, audience: 'invited' } as const;
  const { id } = here.call('release.make', { ...subject, languages: ['en'], paper: 'A4' });
  here.call('release.tell', { id, participantIds: [scene.kenya], channel: 'mail', language: 'en' });
  const { dispatch } = here.call('calendar.build', { scope: 'delegation', delegationId });
  here.call('dispatch.record', { ...dispatch, channel: 'file' });
  here.update('session', sessionId, { status: 'draft' });
  expect(await saidIn('zqconsultation', 'zqitem')).toEqual([]);
  const copy = coreCaller(await shared());
  expect([copy.rows('release'), copy.rows('frozen'), copy.rows('dispatch')]).toEqual([[], [], []]);
});

test('a text that is still drafted stays in, and so do the reasons that the secretariat noted', async () => {
  const scene = setScene(here);
  const { reconvening: reconveningId } = scene;
  const write = (symbol: string, word: string): string => {
    const documentId = here.create('document', {
      symbol,
      title: { en: `${word}title` },
      kind: 'pledge',
      reconveningId,
    });
    const versionId = here.create('documentVersion', { documentId, label: 'Zero', date: '2024-02-01' });
    here.create('paragraph', { versionId, label: 'OP1', text: { en: `${word}text` } });
    return documentId;
  };
  write('A', 'zqdrafted');
  const id = write('B', 'zqout');
  here.call('document.moveState', { id, to: 'negotiation' });
  here.update('document', id, { deadlineWall: '2024-03-05T10:00', deadlineZone: 'UTC' });
  here.call('document.moveState', { id, to: 'silence' });
  here.call('document.moveState', {
    id,
    to: 'negotiation',
    reason: 'zqbroken',
    brokenById: scene.kenya,
  });
  here.call('reconvening.moveState', { id: reconveningId, to: 'postponed', reason: 'zqpostponed' });
  setStatus(here, scene.kenya, 'member');
  here.call('membership.record', {
    participantIds: [scene.kenya],
    date: '2024-02-01',
    status: 'withdrawn',
    reason: 'zqquarrel',
  });
  const words = ['zqdraftedtitle', 'zqdraftedtext', 'zqbroken', 'zqpostponed', 'zqquarrel'];
  expect(await saidIn(...words, 'zqouttitle', 'zqouttext')).toEqual(['zqouttitle', 'zqouttext']);
  const copy = coreCaller(await shared());
  expect(copy.rows('document')).toMatchObject([
    { state: 'negotiation', brokenById: null, stateReason: null },
  ]);
  expect(copy.get('reconvening', reconveningId)).toMatchObject({ state: 'postponed', stateReason: null });
  expect(copy.get('participant', scene.kenya)).toMatchObject({ coalitionStatus: 'withdrawn' });
});

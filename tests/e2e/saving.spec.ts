import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

let folder: string;
let program: Program;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-saving-'));
  program = await launch();
});

test.afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true });
});

async function make(name: string): Promise<string> {
  const path = join(folder, name);
  await program.answerDialogs(path);
  await program.call('shell.new', {});
  return path;
}

/** How the question is answered whether a file is replaced, from here on; gives how often it was asked. */
async function answerQuestion(response: number): Promise<() => Promise<number>> {
  await program.app.evaluate(({ dialog }, answer) => {
    Reflect.set(globalThis, 'asked', 0);
    dialog.showMessageBox = () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    };
  }, response);
  return () => program.app.evaluate(() => Number(Reflect.get(globalThis, 'asked')));
}

/** A delegation with a session that it may come to. */
async function plan() {
  const { call } = program;
  const zone = 'Europe/Vienna';
  const create = async (kind: 'reconvening' | 'participant' | 'delegation' | 'session', values: object) =>
    (await call('record.create', { kind, values: { ...values } })).id;
  const reconveningId = await create('reconvening', {
    title: { en: 'Meeting' },
    shortTitle: { en: 'Meeting' },
    level: 'ministerial',
    startDate: '2027-03-14',
    endDate: '2027-03-15',
    zone,
  });
  const participantId = await create('participant', {
    participantKind: 'state',
    iso3: 'KEN',
    shortName: { en: 'Kenya' },
    formalName: { en: 'Republic of Kenya' },
  });
  const delegationId = await create('delegation', { reconveningId, participantId, attendance: 'confirmed' });
  const sessionId = await create('session', {
    reconveningId,
    title: { en: 'Plenary' },
    kind: 'plenary',
    status: 'confirmed',
    startWall: '2027-03-14T10:00',
    endWall: '2027-03-14T11:00',
    zone,
  });
  return { reconveningId, delegationId, sessionId };
}

test('a calendar that cannot be recorded does not go out, and the one before stays', async () => {
  const { ask, call } = program;
  const workspace = await make('spring.reconvene');
  const { reconveningId, delegationId, sessionId } = await plan();
  const ics = join(folder, 'ken.ics');
  await program.answerDialogs(ics);
  const exported = () => ask('shell.exportCalendar', { scope: 'delegation', delegationId });
  expect(await exported()).toMatchObject({ ok: true });
  const first = readFileSync(ics, 'utf8');
  await call('record.update', { kind: 'session', id: sessionId, values: { startWall: '2027-03-14T10:15' } });
  const made = await call('release.make', {
    reconveningId,
    groupId: null,
    sessionId: null,
    languages: ['en'],
    paper: 'A4',
  });
  renameSync(workspace, join(folder, 'elsewhere'));
  const nothing = { ok: false, error: { code: 'FILE_MOVED', params: { handedOut: 'no' } } };
  expect(await exported()).toMatchObject(nothing);
  expect(readFileSync(ics, 'utf8')).toBe(first);
  const pdf = join(folder, 'release.pdf');
  await program.answerDialogs(pdf);
  const release = { document: 'release', releaseId: made.id, language: 'en', paper: 'A4' } as const;
  expect(await ask('shell.savePdf', release)).toMatchObject(nothing);
  expect(readdirSync(folder).filter((name) => /pdf|partial/.test(name))).toEqual([]);
  renameSync(join(folder, 'elsewhere'), workspace);
  await call('record.update', { kind: 'session', id: sessionId, values: { startWall: '2027-03-14T10:30' } });
  await program.answerDialogs(ics);
  expect(await exported()).toMatchObject({ ok: true });
  expect(readFileSync(ics, 'utf8')).toContain('SEQUENCE:1');
  expect((await call('record.list', { kind: 'dispatch' })).total).toBe(2);
});

test('what is saved replaces nothing unasked, and never what belongs to the open workspace', async () => {
  const { ask } = program;
  const workspace = await make('spring.reconvene');
  const list = { document: 'participants', reconveningId: null, language: 'en', paper: 'A4' } as const;
  writeFileSync(join(folder, 'letter.pdf'), 'mine');
  await program.answerDialogs(join(folder, 'letter'));
  const asked = await answerQuestion(0);
  expect(await ask('shell.savePdf', list)).toMatchObject({ ok: true, value: { done: false } });
  expect(await asked()).toBe(1);
  expect(readFileSync(join(folder, 'letter.pdf'), 'utf8')).toBe('mine');
  await answerQuestion(1);
  expect(await ask('shell.savePdf', list)).toMatchObject({ ok: true, value: { done: true } });
  expect(readFileSync(join(folder, 'letter.pdf'), 'latin1').slice(0, 4)).toBe('%PDF');
  await program.answerDialogs(join(folder, 'REPORT.PDF'));
  expect(await ask('shell.savePdf', list)).toMatchObject({ value: { fileName: 'REPORT.PDF' } });
  for (const name of ['spring.reconvene', 'spring.reconvene-wal', 'spring.reconvene-lock']) {
    await program.answerDialogs(join(folder, name));
    const conflict = { ok: false, error: { code: 'CONFLICT' } };
    expect(await ask('shell.saveCopy', {})).toMatchObject(conflict);
    expect(await ask('shell.saveSharedCopy', {})).toMatchObject(conflict);
  }
  expect(readFileSync(workspace, 'latin1').slice(0, 15)).toBe('SQLite format 3');
});

test.skip(process.platform === 'win32', 'pipes have names in a folder of their own there');
test('a pipe in the place of the settings keeps no window from appearing', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'reconvene-settings-'));
  execFileSync('mkfifo', [join(userData, 'settings.json')]);
  const other = await launch({ userData });
  try {
    expect(await other.call('shell.status', {})).toMatchObject({ workspace: 'none' });
  } finally {
    await other.close();
    rmSync(userData, { recursive: true });
  }
});

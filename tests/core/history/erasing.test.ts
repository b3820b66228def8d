import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { askFile, open, tempFolder } from '../../support/workspace-file.ts';
import { sessionValues, setScene } from '../services/scene.ts';
import { putForward } from '../services/scene.ts';

/** Words that stand nowhere else, in letters that folding leaves alone. */
const NAME = 'zebulon quxworth';
const EMAIL = 'zebulon@quxworth.invalid';
const NOTES = 'quxworthian: arrives by the night train';

let path: string;
let core: Core;
let here: CoreCaller;
let scene: ReturnType<typeof setScene>;
let person: string;
let delegate: string;
beforeEach(async () => {
  path = join(tempFolder(), 'workspace.reconvene');
  core = await open(path, 'new', { installation: 'mine' });
  here = coreCaller(core);
  scene = setScene(here);
  const { reconvening: reconveningId, kenya: participantId } = scene;
  const delegationId = here.create('delegation', { reconveningId, participantId });
  person = here.create('person', { name: NAME, email: EMAIL });
  const what = { title: 'Minister of Health', role: 'head', notes: NOTES } as const;
  delegate = here.create('delegate', { delegationId, personId: person, ...what });
});

/** Whether the file, or SQLite's log beside it, holds any of the words. */
function holds(file: string): boolean {
  return [file, `${file}-wal`]
    .filter((one) => existsSync(one))
    .some((one) => /quxworth/i.test(readFileSync(one, 'latin1')));
}

const erase = (caller = here) => caller.call('person.erase', { kind: 'person', id: person });
const who = (caller = here) => caller.get('person', person);

describe('A person who is erased', () => {
  test('is in no byte of the file, nor of the log beside it; what they were to the meeting stays', () => {
    here.update('person', person, { name: `${NAME} the second` });
    core.rest();
    expect(holds(path), 'before').toBe(true);
    erase();
    expect(holds(path), 'at once').toBe(false);
    core.close();
    expect(holds(path), 'closed').toBe(false);
    // Its three letters are a word of the search index, which keeps the words of what was deleted for a while.
    expect(askFile(path, "SELECT id FROM search_data WHERE instr(block, CAST('qux' AS BLOB)) > 0")).toEqual(
      [],
    );
    expect(
      askFile(path, 'SELECT count(*) AS n FROM personal WHERE hash IS NOT NULL AND text IS NULL'),
    ).toEqual([{ n: 4 }]);
  });

  test('keeps title, role and rank, and reads as empty', () => {
    erase();
    expect(who()).toMatchObject({ name: '', email: '' });
    expect(here.get('delegate', delegate)).toMatchObject({
      notes: '',
      title: 'Minister of Health',
      role: 'head',
      titles: { person: { en: '' } },
    });
  });

  test('is not found any more, nor told of by the history', () => {
    expect(here.call('search.find', { text: 'quxworth' })).toHaveLength(2);
    erase();
    expect(here.call('search.find', { text: 'quxworth' })).toEqual([]);
    const history = here.call('history.list', { kind: 'person', id: person, limit: 50 });
    expect(JSON.stringify(history)).not.toContain('quxworth');
    expect(history[0]).toMatchObject({ field: 'erased', after: true, deed: { name: 'person.erase' } });
  });

  test('does not come back by undo, which goes on as before', () => {
    here.update('person', person, { name: 'zebulon quxworth the second' });
    here.update('room', scene.room, { name: { en: 'Boardroom A' } });
    erase();
    expect(here.call('history.undo', {})).toMatchObject({ kind: 'room' });
    expect(here.call('history.undo', {})).toMatchObject({ kind: 'person' });
    expect(who()['name']).toBe('');
    expect(here.call('history.undo', {})).toMatchObject({ name: 'record.create', kind: 'delegate' });
    expect(here.call('history.undo', {})).toMatchObject({ name: 'record.create', kind: 'person' });
    expect(here.rows('person')).toEqual([]);
    here.call('history.redo', {});
    expect(who()['name']).toBe('');
  });

  test('is not written anew', () => {
    erase();
    expect(
      here.refusal('record.update', { kind: 'person', id: person, values: { name: 'New' } }).problems,
    ).toEqual([{ field: 'name', rule: 'erased', params: {} }]);
    here.update('person', person, { isSecretariat: true, email: null });
    expect(who()).toMatchObject({ isSecretariat: true, email: null, name: '' });
  });

  test('is erased also where the records were deleted before', () => {
    here.call('record.delete', { kind: 'delegate', ids: [delegate] });
    here.call('record.delete', { kind: 'person', ids: [person] });
    erase();
    expect(holds(path)).toBe(false);
  });

  test('is erased once: again changes nothing', () => {
    erase();
    expect(erase().commandId).toBe('');
  });

  test('is told from others of the same name', () => {
    const other = here.create('person', { name: NAME });
    erase();
    expect(here.get('person', other)['name']).toBe(NAME);
    expect(holds(path)).toBe(true);
  });

  test('leaves the sheets as they were issued, but for the name', () => {
    const documentId = putForward(
      here,
      here.create('document', {
        symbol: 'GC/2024/1',
        title: { en: 'Joint statement' },
        kind: 'pledge',
        reconveningId: scene.reconvening,
      }),
    );
    const versionId = here.create('documentVersion', { documentId, label: 'Final', date: '2024-03-01' });
    const common = { language: 'en', paper: 'A4' } as const;
    const { id: sheetId } = here.call('signOff.issue', { documentId, versionId, ...common });
    const rows = () => {
      const model = here.call('print.model', { document: 'signOff', sheetId, ...common });
      return 'rows' in model ? model.rows : [];
    };
    const before = rows();
    expect(before[1]).toMatchObject({ signatory: { name: NAME, title: 'Minister of Health' } });
    here.update('person', person, { name: 'Somebody else' });
    expect(rows()).toEqual(before);
    erase();
    expect(rows()).toEqual(
      before.map((row) =>
        'signatory' in row && row.signatory ? { ...row, signatory: { ...row.signatory, name: '' } } : row,
      ),
    );
    expect(holds(path)).toBe(false);
  });

  test('leaves the pages that were released, but for the name', () => {
    const sessionId = here.create('session', {
      ...sessionValues(scene.reconvening),
      status: 'confirmed',
      chairPersonId: person,
      chairTitle: 'Minister of Health',
    });
    here.create('agendaItem', { sessionId, title: { en: 'Panel' }, presenterPersonIds: [person] });
    const reconveningId = scene.reconvening;
    const { id: releaseId } = here.call('release.make', { reconveningId, languages: ['en'], paper: 'A4' });
    const page = () =>
      JSON.stringify(
        here.call('print.model', { document: 'release', releaseId, language: 'en', paper: 'A4' }),
      );
    const before = page();
    expect(before.split(NAME)).toHaveLength(3);
    erase();
    expect(page()).toBe(before.replaceAll(NAME, ''));
    expect(holds(path)).toBe(false);
  });

  test('is erased also in the records that turned out to be of the same person', () => {
    const [second, third] = ['zeb quxworth', 'z. quxworth'].map((name) => here.create('person', { name }));
    here.call('person.merge', { keepId: second ?? '', otherId: third ?? '' });
    here.call('person.merge', { keepId: person, otherId: second ?? '' });
    erase();
    expect(holds(path)).toBe(false);
  });

  test('is not put together with somebody else', () => {
    const otherId = here.create('person', { name: 'Somebody else' });
    erase();
    expect(here.refusal('person.merge', { keepId: person, otherId }).problems).toMatchObject([
      { field: 'keepId', rule: 'erased' },
    ]);
    expect(here.refusal('person.merge', { keepId: otherId, otherId: person }).problems).toMatchObject([
      { field: 'otherId', rule: 'erased' },
    ]);
  });
});

test('A record that names nobody cannot be erased', () => {
  expect(here.refusal('person.erase', { kind: 'room', id: scene.room }).code).toBe('VALIDATION');
});

test('Undo brings back a text by what it was logged as, and two of one text cannot be told to be the same', () => {
  here.update('person', person, { name: 'Other' });
  here.call('history.undo', {});
  expect(who()['name']).toBe(NAME);
  const hashes = 'SELECT hex(hash) AS hash FROM personal';
  here.create('person', { name: NAME });
  core.close();
  const all = askFile(path, `${hashes} WHERE text = '${NAME}'`);
  expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(2);
});

test('What a program that was ended at once left in the pages goes when the file is opened again', async () => {
  core.close();
  const raw = new Database(path);
  raw.exec("CREATE TABLE x (t TEXT); INSERT INTO x VALUES ('left over: vexillology'); DROP TABLE x");
  raw.exec("INSERT INTO meta VALUES ('scrub', '1')");
  raw.close();
  const left = () => readFileSync(path, 'latin1').includes('vexillology');
  expect(left()).toBe(true);
  (await open(path, 'open', { installation: 'mine' })).close();
  expect(left()).toBe(false);
});

describe('Between laptops', () => {
  let theirs: string;
  async function on<T>(file: string, installation: string, work: (caller: CoreCaller) => T): Promise<T> {
    const opened = await open(file, 'open', { installation });
    try {
      return work(coreCaller(opened));
    } finally {
      opened.close();
    }
  }
  beforeEach(() => {
    core.close();
    theirs = join(tempFolder(), 'theirs.reconvene');
    copyFileSync(path, theirs);
  });

  test('an exchange carries the texts, also those that a later one replaced', async () => {
    const { commandId } = await on(theirs, 'theirs', (there) =>
      there.update('person', person, { name: 'yolanda quxworth' }),
    );
    mergeFiles(path, theirs);
    await on(path, 'mine', (mine) => {
      expect(who(mine)['name']).toBe('yolanda quxworth');
      mine.call('history.take-back', { commandId });
      expect(who(mine)['name']).toBe(NAME);
    });
  });

  test('who is erased on one is erased on the other, also what was written there meanwhile', async () => {
    await on(path, 'mine', (mine) => erase(mine));
    await on(theirs, 'theirs', (there) => there.update('person', person, { name: 'yolanda quxworth' }));
    expect(mergeFiles(theirs, path).erased).toBe(4);
    expect(mergeFiles(path, theirs).erased).toBe(0);
    for (const file of [path, theirs]) {
      expect(holds(file)).toBe(false);
      expect(await on(file, 'reader', (there) => who(there)['name'])).toBe('');
    }
  });

  test('an older copy does not bring the name back', async () => {
    await on(path, 'mine', (mine) => erase(mine));
    mergeFiles(path, theirs);
    expect(holds(path)).toBe(false);
  });

  test('a text that is not what was logged is refused', async () => {
    await on(theirs, 'theirs', (there) => there.update('person', person, { name: 'yolanda quxworth' }));
    const raw = new Database(theirs);
    raw.exec("UPDATE personal SET text = 'somebody else' WHERE text = 'yolanda quxworth'");
    raw.close();
    expect(() => mergeFiles(path, theirs)).toThrow(/not what was logged/);
  });
});

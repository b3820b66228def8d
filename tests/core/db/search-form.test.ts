import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addRoom, askFile, open, tempFolder } from '../../support/workspace-file.ts';

test('an index that was made when texts were folded otherwise is made anew, once', async () => {
  const path = join(tempFolder(), 'workspace.reconvene');
  let core = await open(path, 'new');
  const id = addRoom(core, 'Straße');
  const gone = addRoom(core, 'Straße, the old one');
  core.call('record.delete', { kind: 'room', ids: [gone] });
  core.close();
  const db = new Database(path);
  db.exec("UPDATE search SET called = 'straße', body = ''; DELETE FROM meta WHERE key = 'search_form'");
  db.close();

  core = await open(path, 'open');
  expect(core.call('search.find', { text: 'strasse' })).toMatchObject({ value: [{ id }] });
  core.close();
  const rows = () => askFile(path, 'SELECT rowid, called, body FROM search');
  const before = rows();
  expect(before).toHaveLength(1);
  (await open(path, 'open')).close();
  expect(rows()).toEqual(before);
});

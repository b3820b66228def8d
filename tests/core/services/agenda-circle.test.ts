import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';
import { sessionValues, setScene } from './scene.ts';

test('items that two laptops put under each other are at the top, clash, and can be moved apart', async () => {
  const path = join(tempFolder(), 'workspace.reconvene');
  const made = coreCaller(await open(path, 'new'));
  const { reconvening } = setScene(made);
  const sessionId = made.create('session', sessionValues(reconvening));
  const item = (title: string) => made.create('agendaItem', { sessionId, title: { en: title }, minutes: 60 });
  const [opening, panel, closing] = [item('Opening'), item('Panel'), item('Closing')];
  made.core.close();
  // A merge leaves it so; by hand it is refused.
  const db = new Database(path);
  const put = db.prepare('UPDATE agenda_item SET parent_id = ? WHERE id = ?');
  put.run(panel, opening);
  put.run(opening, panel);
  db.close();

  const { core, call } = coreCaller(await open(path, 'open'));
  const lines = () =>
    call('agenda.get', { sessionId }).lines.map(({ number, title }) => `${number} ${title.en}`);
  const circles = () =>
    call('clash.list', { reconveningId: reconvening }).filter(({ rule }) => rule === 'agenda_circle');
  expect(lines()).toEqual(['1 Opening', '2 Panel', '3 Closing']);
  expect(circles()).toMatchObject([{ params: { items: [{ en: 'Opening' }, { en: 'Panel' }] } }]);

  call('agenda.move', { id: closing, parentId: null, afterId: opening });
  expect(lines()).toEqual(['1 Opening', '2 Closing', '3 Panel']);
  call('agenda.move', { id: panel, parentId: null, afterId: closing });
  expect(lines()).toEqual(['1 Closing', '2 Panel', '2 (a) Opening']);
  expect(circles()).toEqual([]);
  core.close();
});

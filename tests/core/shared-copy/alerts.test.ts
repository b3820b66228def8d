import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MARKINGS, type Marking } from '../../../shared/domain/vocabulary.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';
import { setScene, setStatus } from '../services/scene.ts';

/** Letters that folding leaves alone, and that stand nowhere else. */
const wordOf = (marking: Marking, where: string): string => `zq${marking.replace('_', '')}${where}`;

function plant(here: CoreCaller, kenya: string): void {
  for (const marking of MARKINGS) {
    const word = (where: string): string => wordOf(marking, where);
    const id = here.create('alert', {
      title: { en: word('title') },
      kind: 'form',
      marking,
      seen: { en: word('seen') },
      substancesText: word('substance'),
      notes: `zqnotes${word('')}`,
      toStatuses: ['member'],
    });
    const personId = here.create('person', { name: word('person'), email: `${word('mail')}@example.org` });
    if (marking === 'red') here.create('alertRecipient', { alertId: id, personId, reason: word('reason') });
    here.call('alert.moveState', { id, to: 'cleared' });
    here.call('alert.send', { id, languages: ['en'], paper: 'A4' });
    const keys = [marking === 'red' ? personId : kenya];
    here.call('alert.tell', { id, keys, channel: 'mail', language: 'en' });
    const [one] = here.call('alert.get', { id }).reached;
    const dispatchId = one?.last?.dispatchId ?? '';
    here.create('acknowledgement', {
      dispatchId,
      date: '2027-03-02',
      sees: `zqanswer${word('')}`,
      by: word('by'),
    });
  }
}

test('of what is RED or AMBER no byte is in a copy to share, nor is it found there; GREEN and CLEAR go along', async () => {
  const folder = tempFolder();
  const target = join(folder, 'shared.reconvene');
  const core = await open(join(folder, 'workspace.reconvene'), 'new', { actor: 'Planner', homeZone: 'UTC' });
  onTestFinished(() => core.close());
  const here = coreCaller(core);
  const { kenya } = setScene(here);
  setStatus(here, kenya, 'member');
  plant(here, kenya);
  // One that is not to be known yet, one that is a draft, and one that was RED when it was told.
  here.create('alert', { title: { en: 'zqdraftalert' }, kind: 'form', marking: 'clear' });
  await core.saveSharedCopy(target);
  const bytes = [target, `${target}-wal`]
    .filter((one) => existsSync(one))
    .map((one) => readFileSync(one, 'latin1').toLowerCase())
    .join();
  const found = MARKINGS.filter((marking) => bytes.includes(wordOf(marking, '')));
  expect(found).toEqual(['green', 'clear']);
  expect(bytes).not.toContain('zqdraftalert');
  expect(bytes).not.toContain('zqnotes');
  expect(bytes).not.toContain('zqanswer');
  const copy = await open(target, 'open', { installation: 'theirs' });
  onTestFinished(() => copy.close());
  const there = coreCaller(copy);
  for (const marking of MARKINGS) {
    const hits = there.call('search.find', { text: wordOf(marking, 'seen') });
    const isThere = JSON.stringify(hits).includes(wordOf(marking, 'title'));
    expect(isThere, marking).toBe(marking === 'green' || marking === 'clear');
  }
  expect(there.rows('alert')).toHaveLength(2);
  expect(there.rows('dispatch').map((row) => row['alertId'] !== null)).toEqual([true, true]);
  // Who holds the copy does not tell them again.
  expect(there.call('home.toTell', {}).filter(({ kind }) => kind === 'alert')).toEqual([]);
});

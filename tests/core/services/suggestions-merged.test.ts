import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

const organization = (core: Core, name: string): string =>
  caller(core)('record.create', {
    kind: 'participant',
    values: { participantKind: 'organization', shortName: { en: name }, formalName: { en: name } },
  }).id;

test('whoever was deleted on another laptop suggests nothing that can be recorded, until it is said who it is now', async () => {
  const folder = tempFolder();
  const mine = join(folder, 'mine.reconvene');
  const theirs = join(folder, 'theirs.reconvene');
  const first = await open(mine, 'new', { installation: 'mine' });
  const [gone, other] = [organization(first, 'WCO, twice'), organization(first, 'WCO')];
  first.close();
  copyFileSync(mine, theirs);

  const here = await open(mine, 'open', { installation: 'mine' });
  const values = { subject: { en: 'Laboratories' }, participantIds: [gone], way: 'call' };
  const consultationId = caller(here)('record.create', { kind: 'consultation', values }).id;
  const { id } = caller(here)('record.create', {
    kind: 'suggestion',
    values: { consultationId, participantId: gone, what: 'commitment', title: { en: 'Training' } },
  });
  here.close();
  const there = await open(theirs, 'open', { installation: 'theirs' });
  caller(there)('record.delete', { kind: 'participant', ids: [gone] });
  there.close();
  mergeFiles(mine, theirs);

  const core = await open(mine, 'open', { installation: 'mine' });
  const call = caller(core);
  const commitment = { title: { en: 'Training' }, participantId: other };
  const accept = () => core.call('suggestion.acceptCommitment', { id, values: commitment });
  expect(call('record.get', { kind: 'suggestion', id }).extras['hindrance']).toBe('suggesterGone');
  expect(accept()).toMatchObject({ ok: false, error: { problems: [{ rule: 'suggesterGone' }] } });
  expect(call('home.get', { now: '2024-03-20T12:00:00.000Z' }).suggestions.total).toBe(1);
  call('record.update', { kind: 'consultation', id: consultationId, values: { participantIds: [other] } });
  call('record.update', { kind: 'suggestion', id, values: { participantId: other } });
  expect(call('record.get', { kind: 'suggestion', id }).extras['hindrance']).toBeNull();
  expect(accept()).toMatchObject({ ok: true });
  core.close();
});

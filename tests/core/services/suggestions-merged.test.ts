import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

const TODAY = '2024-03-01';
const ENDORSED = [
  { axis: 'position', value: 'endorsed' },
  { axis: 'formality', value: 'in_writing' },
] as const;

/** One suggestion of a commitment and one of an endorsement, in a file of which two laptops have a copy each. */
async function twoLaptops() {
  const folder = tempFolder();
  const mine = join(folder, 'mine.reconvene');
  const theirs = join(folder, 'theirs.reconvene');
  const core = await open(mine, 'new', { installation: 'mine' });
  const call = caller(core);
  const who = organization(core, 'WCO');
  const consultation = { subject: { en: 'Laboratories' }, participantIds: [who], way: 'call' };
  const consultationId = call('record.create', { kind: 'consultation', values: consultation }).id;
  const text = { symbol: 'GC/1', title: { en: 'Call' }, kind: 'call_to_action' };
  const documentId = call('record.create', { kind: 'document', values: text }).id;
  const version = { documentId, label: 'L.1', date: TODAY };
  const versionId = call('record.create', { kind: 'documentVersion', values: version }).id;
  for (const to of ['negotiation', 'final', 'open'] as const) {
    call('document.moveState', { id: documentId, to, reason: 'As agreed' });
  }
  const suggest = (values: object): string =>
    call('record.create', {
      kind: 'suggestion',
      values: { consultationId, participantId: who, title: { en: 'Training' }, ...values },
    }).id;
  const promise = suggest({ what: 'commitment' });
  const support = suggest({ what: 'endorsement', documentId, versionId });
  core.close();
  copyFileSync(mine, theirs);
  return { mine, theirs, who, promise, support };
}

describe('a suggestion that was accepted on two laptops', () => {
  for (const isMineFirst of [true, false]) {
    test(`is accepted once, in this order (${isMineFirst ? 'ours' : 'theirs'} first)`, async () => {
      const { mine, theirs, who, promise, support } = await twoLaptops();
      const at = async (path: string, work: (core: Core) => void): Promise<void> => {
        const core = await open(path, 'open', { installation: path === mine ? 'mine' : 'theirs' });
        work(core);
        core.close();
      };
      const accept = (core: Core, title: string): void => {
        const values = { title: { en: title }, participantId: who };
        caller(core)('suggestion.acceptCommitment', { id: promise, values });
        caller(core)('suggestion.acceptEndorsement', { id: support, steps: [...ENDORSED], date: TODAY });
      };
      await at(mine, (core) => {
        // Whoever takes it back and thinks again has accepted the same one.
        accept(core, 'Courses');
        caller(core)('history.undo', {});
        caller(core)('history.undo', {});
        accept(core, 'Training for ten laboratories');
      });
      await at(theirs, (core) => accept(core, 'Training'));
      const [first, second] = isMineFirst ? [mine, theirs] : [theirs, mine];
      mergeFiles(first, second);
      mergeFiles(second, first);
      const rows = (core: Core, kind: 'commitment' | 'endorsementStep' | 'suggestion') =>
        caller(core)('record.list', { kind }).rows;
      const titles: unknown[] = [];
      for (const path of [mine, theirs]) {
        await at(path, (core) => {
          expect(rows(core, 'commitment')).toMatchObject([{ suggestionId: promise, state: 'offered' }]);
          titles.push(rows(core, 'commitment')[0]?.['title']);
          const axes = rows(core, 'endorsementStep').map(({ axis }) => axis);
          expect(axes.toSorted()).toEqual(['formality', 'position', 'version']);
          expect(rows(core, 'suggestion').map(({ state }) => state)).toEqual(['accepted', 'accepted']);
        });
      }
      expect(titles[0]).toEqual(titles[1]);
    });
  }
});

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { openBulk } from '../../bench/bulk.ts';
import { coreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

const NOW = '2024-03-20T12:00:00.000Z';

async function made(actor: string): Promise<{ readonly core: Core; readonly path: string }> {
  const path = join(tempFolder(), 'workspace.reconvene');
  return { path, core: await open(path, 'new', { actor, clock: () => NOW }) };
}

const organization = (core: Core, name: string, notes: string | null = null): string =>
  coreCaller(core).create('participant', {
    participantKind: 'organization',
    shortName: { en: name },
    formalName: { en: name },
    notes,
  });

/** Another laptop holds the whole of the file to the contract. */
async function opensElsewhere(path: string): Promise<void> {
  const copy = join(tempFolder(), 'copy.reconvene');
  copyFileSync(path, copy);
  (await open(copy, 'open', { installation: 'another' })).close();
}

describe('what the core writes is read again on another laptop', () => {
  test.each(['', ' ', '\u200B\u200B', 'x'.repeat(200)])(
    'whoever is at work, also somebody called %j',
    async (actor) => {
      const { core, path } = await made(actor);
      const { create, call } = coreCaller(core);
      const participantId = organization(core, 'WCO');
      const actionId = create('priorityAction', { number: '1', title: { en: 'One' }, kind: 'initiative' });
      call('stance.record', { stances: [{ participantId, actionId, stance: 'support' }] });
      call('priorityAction.moveState', { id: actionId, to: 'agreed' });
      call('membership.record', { participantIds: [participantId], date: '2024-03-01', status: 'observer' });
      const documentId = create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
      call('document.moveState', { id: documentId, to: 'negotiation' });
      const task = create('task', { title: { en: 'Ask' }, participantId });
      call('task.moveState', { id: task, to: 'done' });
      expect(coreCaller(core).rows('stance')).toMatchObject([{ recordedBy: null }]);
      core.close();
      await opensElsewhere(path);
    },
  );

  test('a letter about an undertaking as long as a text may be', async () => {
    const { core, path } = await made('Planner');
    const { create, call } = coreCaller(core);
    const participantId = organization(core, 'WCO');
    const title = { en: 'A laboratory' };
    const id = create('commitment', {
      title,
      participantId,
      dueDate: '2024-02-01',
      what: 'w'.repeat(20_000),
    });
    call('commitment.letterSent', { id, language: 'en', channel: 'mail' });
    core.close();
    await opensElsewhere(path);
  });

  test('notes of two that are made one are kept whole, or neither is touched', async () => {
    const { core, path } = await made('Planner');
    const { create, call, refusal } = coreCaller(core);
    const [keepId, otherId] = [
      organization(core, 'WCO', 'a'.repeat(12_000)),
      organization(core, 'W.C.O.', 'b'.repeat(12_000)),
    ];
    const rule = { problems: [{ field: 'otherId', rule: 'notesTooLong' }] };
    expect(call('participant.mergePlan', { keepId, otherId }).refusals).toMatchObject(rule.problems);
    const [kept, other] = ['A', 'B'].map((name) => create('person', { name, notes: name.repeat(12_000) }));
    expect(refusal('person.merge', { keepId: kept ?? '', otherId: other ?? '' })).toMatchObject(rule);
    core.close();
    await opensElsewhere(path);
  });

  test('a value that its field cannot have is not written at all', async () => {
    const path = join(tempFolder(), 'bulk.reconvene');
    let ids = 0;
    const bulk = await openBulk({
      path,
      clock: () => NOW,
      newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    });
    const room = bulk.write((writer) => writer.create('room', { name: { en: 'M1' }, venue: 'VIC' }));
    expect(() => bulk.write((writer) => writer.update('room', room, { capacity: -5 }))).toThrow(
      /room\.capacity/,
    );
    expect(() =>
      bulk.write((writer) => writer.create('room', { name: { en: 'M2' }, venue: '\u200B' })),
    ).toThrow(/room\.venue/);
    expect(bulk.write((writer) => writer.need('room', room).capacity)).toBeNull();
    bulk.close();
  });
});

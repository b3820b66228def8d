import { expect, test } from 'vitest';
import { withErased } from '../../../renderer/src/features/clashes/erased.ts';
import { openTestCore } from '../../support/core.ts';
import { sessionValues, setScene } from '../../core/services/scene.ts';

test('a clash of somebody who was erased has a subject', async () => {
  const core = await openTestCore();
  const { reconvening, kenya } = setScene(core);
  const delegationId = core.create('delegation', { reconveningId: reconvening, participantId: kenya });
  const delegate = core.createPerson('delegate', { delegationId, name: 'Amina Njoroge', role: 'head' });
  const id = String(core.get('delegate', delegate)['personId']);
  for (const title of ['Opening', 'Signing'])
    core.create('session', {
      ...sessionValues(reconvening),
      title: { en: title },
      status: 'confirmed',
      chairPersonId: id,
    });
  core.call('person.erase', { kind: 'person', id });
  const clash = core
    .call('clash.list', { reconveningId: reconvening })
    .find((one) => one.rule === 'same_person');
  const somebody = { en: 'Somebody who was erased' };
  const { first, second, person } = withErased(clash?.params ?? {}, somebody);
  expect([first, second].toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual([
    { en: 'Opening' },
    { en: 'Signing' },
  ]);
  expect(person).toEqual(somebody);
});

test('a list of names has one for each', () => {
  const facts = { names: [{ en: 'Amina' }, { en: '' }, {}], count: 3, room: 'D' };
  expect(withErased(facts, { en: 'Somebody' })).toEqual({
    names: [{ en: 'Amina' }, { en: 'Somebody' }, { en: 'Somebody' }],
    count: 3,
    room: 'D',
  });
});

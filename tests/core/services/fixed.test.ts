import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

describe('what a record belongs to', () => {
  it('stays: a delegate does not change sides', () => {
    const of = (participantId: string) =>
      core.create('delegation', { reconveningId: scene.reconvening, participantId });
    const [french, kenyan] = [of(scene.france), of(scene.kenya)];
    const id = core.createPerson('delegate', { delegationId: french, name: 'Head' });
    expect(
      core.refusal('record.update', { kind: 'delegate', id, values: { delegationId: kenyan } }).problems,
    ).toEqual([{ field: 'delegationId', rule: 'fixed', params: {} }]);
  });

  it('stays: a focal point remains that of its participant', () => {
    const id = core.createPerson('focalPoint', { participantId: scene.france, name: 'Desk' });
    const values = { participantId: scene.kenya };
    expect(core.refusal('record.update', { kind: 'focalPoint', id, values }).problems).toEqual([
      { field: 'participantId', rule: 'fixed', params: {} },
    ]);
  });

  it('may be sent again as it is', () => {
    const id = core.create('session', sessionValues(scene.reconvening));
    core.update('session', id, { reconveningId: scene.reconvening, title: { en: 'Closing plenary' } });
    expect(core.get('session', id)).toMatchObject({ title: { en: 'Closing plenary' } });
  });
});

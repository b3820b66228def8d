import { beforeEach, expect } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene, setStatus } from './scene.ts';

export let core: TestCore;
export let scene: ReturnType<typeof setScene> & { readonly ghana: string };

/** Begins each test of a file with a workspace of two members of the network and one State that is none. */
export function beginWithTwoMembers(): void {
  beforeEach(async () => {
    core = await openTestCore('2027-03-01T12:00:00.000Z');
    const ghana = core.create('participant', {
      participantKind: 'state',
      iso3: 'GHA',
      shortName: { en: 'Ghana' },
      formalName: { en: 'Republic of Ghana' },
      regionalGroup: 'African',
    });
    scene = { ...setScene(core), ghana };
    setStatus(core, scene.kenya, 'member');
    setStatus(core, scene.france, 'member');
  });
}

export const newAlert = (values: object = {}) =>
  core.create('alert', {
    title: { en: 'Tablets in parcels' },
    kind: 'form',
    seen: { en: 'Three parcels' },
    toStatuses: ['member'],
    ...values,
  });
export const clear = (id: string) => core.call('alert.moveState', { id, to: 'cleared' });
export const send = (id: string) => core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
export const page = (id: string) => core.call('alert.get', { id });
export const reached = (id: string, key: string) =>
  page(id).reached.find((one) => one.key === key) ?? expect.fail(`${key} is not among them`);
export const tell = (id: string, keys: string[], again = false) =>
  core.call('alert.tell', { id, keys, channel: 'mail', language: 'en', again });
export const acknowledge = (dispatchId: string | undefined, more: object = {}) =>
  core.create('acknowledgement', { dispatchId: dispatchId ?? '', date: '2027-03-01', ...more });
export const rules = (problems: readonly { readonly rule: string }[]) => problems.map(({ rule }) => rule);

/** An alert that went to Kenya and France. */
export function sentAlert(values: object = {}): string {
  const id = newAlert(values);
  clear(id);
  send(id);
  tell(id, [scene.kenya, scene.france]);
  return id;
}

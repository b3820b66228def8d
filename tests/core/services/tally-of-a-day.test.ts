import { beforeEach, describe, expect, it } from 'vitest';
import type { OutputOf } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
beforeEach(async () => {
  core = await openTestCore('2026-10-01T12:00:00.000Z');
  scene = setScene(core);
  core.setNow('2026-11-20T12:00:00.000Z');
  documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
});

interface Asked {
  readonly asAt?: string;
  readonly knownOn?: string;
  readonly audience?: 'internal' | 'public';
}
const tally = (asked: Asked = {}) => core.call('tally.get', { documentId, ...asked });
const of = (participantId: string, asked: Asked = {}) =>
  tally(asked).standings.find((one) => one.participantId === participantId);
const print = (asked: Asked) =>
  core.call('print.model', { document: 'tally', documentId, ...asked, language: 'en', paper: 'A4' });

function endorse(participantId: string, date: string, publicity = 'public', onBehalfOfIds: string[] = []) {
  return core.call('endorsement.record', {
    documentId,
    participantIds: [participantId],
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'in_writing' },
      { axis: 'publicity', value: publicity },
    ],
    date,
    capacity: onBehalfOfIds.length > 0 ? 'on_behalf' : 'state',
    onBehalfOfIds,
  });
}

describe('the state of a text', () => {
  const open = (): void => {
    core.setNow('2026-11-29T12:00:00.000Z');
    for (const to of ['negotiation', 'final', 'open'] as const) {
      core.call('document.moveState', { id: documentId, to, reason: 'As agreed' });
    }
    endorse(scene.kenya, '2026-11-21');
  };

  it('is that of the day, and nothing counts while it was drafted on it, nor on paper', () => {
    open();
    expect(tally()).toMatchObject({ state: 'open', stands: true, counted: 1 });
    expect(tally({ asAt: '2026-11-29' })).toMatchObject({ state: 'open', counted: 1 });
    expect(tally({ asAt: '2026-11-27' })).toMatchObject({ state: 'drafting', stands: false, counted: 0 });
    expect(print({ asAt: '2026-11-27' })).toMatchObject({ tally: { state: 'drafting', counted: 0 } });
    expect(tally().byDay).toEqual([{ date: '2026-11-29', counted: 1 }]);
  });

  it('is none before anything is known of it', () => {
    open();
    for (const asAt of ['2026-11-19', '2020-01-01']) {
      expect(tally({ asAt })).toMatchObject({ state: null, stands: false, counted: 0 });
    }
    core.create('documentVersion', { documentId, label: 'Zero draft', date: '2026-11-01' });
    expect(tally({ asAt: '2026-11-19' })).toMatchObject({ state: 'drafting' });
  });

  it('follows what was undone, and as known on a day what had been recorded then', () => {
    open();
    core.setNow('2026-12-03T12:00:00.000Z');
    core.call('document.moveState', {
      id: documentId,
      to: 'withdrawn',
      reason: 'No agreement',
      date: '2026-12-01',
    });
    expect(tally({ asAt: '2026-12-01' })).toMatchObject({ state: 'withdrawn', counted: 0 });
    expect(tally({ asAt: '2026-12-01', knownOn: '2026-12-02' })).toMatchObject({ state: 'open', counted: 1 });
    expect(tally({ knownOn: '2026-11-28' })).toMatchObject({ state: 'drafting', counted: 0 });
    expect(tally({ knownOn: '2026-11-19' })).toMatchObject({ state: null, counted: 0 });
    core.call('history.undo', {});
    expect(tally({ asAt: '2026-12-01' })).toMatchObject({ state: 'open', counted: 1 });
  });
});

describe('who is asked', () => {
  beforeEach(() => {
    core.setNow('2026-11-29T12:00:00.000Z');
    putForward(core, documentId);
  });

  it('is who belonged to the coalition on that day, and who was in the directory', () => {
    const join = (name: string, memberSince: string | null) =>
      core.create('participant', {
        participantKind: 'organization',
        shortName: { en: name },
        formalName: { en: name },
        coalitionStatus: 'member',
        memberSince,
      });
    join('OAS', '2026-11-01');
    join('WCO', null);
    const asked = (asAt?: string) => {
      const { invited, members } = tally(asAt === undefined ? {} : { asAt });
      return { invited, members };
    };
    // France and Kenya have been in the directory since October, and nothing is stated of them.
    expect(asked('2020-06-01')).toEqual({ invited: 0, members: 0 });
    expect(asked('2026-10-15')).toEqual({ invited: 2, members: 0 });
    expect(asked('2026-11-01')).toEqual({ invited: 3, members: 1 });
    expect(asked()).toEqual({ invited: 4, members: 2 });
    setStatus(core, scene.kenya, 'member');
    expect(asked('2024-06-01')).toEqual({ invited: 1, members: 1 });
  });

  it('is today whoever is there now, also where a clock was ahead when they were entered', () => {
    core.setNow('2099-01-01T12:00:00.000Z');
    core.create('participant', {
      participantKind: 'organization',
      shortName: { en: 'OAS' },
      formalName: { en: 'OAS' },
    });
    core.setNow('2026-11-29T12:00:00.000Z');
    expect(tally()).toMatchObject({ invited: 3 });
  });
});

describe('what was said on behalf of others', () => {
  it('is shown with whoever said it and with whoever it was said for, unless that has spoken for itself', () => {
    putForward(core, documentId);
    endorse(scene.france, '2026-11-10', 'public', [scene.kenya]);
    expect(of(scene.france)).toMatchObject({ onBehalfOf: [{ id: scene.kenya }], namedBy: [] });
    expect(of(scene.kenya)).toMatchObject({
      position: 'not_approached',
      onBehalfOf: [],
      namedBy: [{ id: scene.france, shortName: { en: 'France' } }],
      counted: false,
    });
    endorse(scene.kenya, '2026-11-12');
    expect(of(scene.kenya)).toMatchObject({ position: 'endorsed', namedBy: [] });
  });

  it('is not public where it was said in confidence', () => {
    putForward(core, documentId);
    endorse(scene.france, '2026-11-10', 'confidential', [scene.kenya]);
    for (const id of [scene.france, scene.kenya]) {
      expect(of(id, { audience: 'public' })).toMatchObject({ position: null, onBehalfOf: [], namedBy: [] });
    }
  });
});

describe('to the public', () => {
  const WORLDS: readonly (readonly [string, () => void])[] = [
    ['endorsed in confidence', () => endorse(scene.kenya, '2026-11-10', 'confidential')],
    ['is under an embargo', () => void endorseUnderEmbargo()],
    [
      'was invited, which is not public',
      () =>
        core.call('endorsement.record', {
          documentId,
          participantIds: [scene.kenya],
          steps: [{ axis: 'position', value: 'invited' }],
          date: '2026-11-10',
        }),
    ],
    [
      'was said to be public before it said anything',
      () =>
        core.call('endorsement.record', {
          documentId,
          participantIds: [scene.kenya],
          steps: [{ axis: 'publicity', value: 'public' }],
          date: '2026-11-10',
        }),
    ],
  ];
  const endorseUnderEmbargo = () =>
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: 'in_writing' },
        { axis: 'publicity', value: 'embargoed' },
      ],
      date: '2026-11-10',
      embargoUntil: '2027-01-01T00:00',
    });

  it.each(WORLDS)('who %s stands as who was never asked: without a position', (_what, happens) => {
    putForward(core, documentId);
    endorse(scene.france, '2026-11-10');
    const seen = (): OutputOf<'tally.get'>[] =>
      ['2026-11-01', '2026-11-10', undefined].map((asAt) =>
        tally({ audience: 'public', ...(asAt === undefined ? {} : { asAt }) }),
      );
    const papers = () => print({ audience: 'public' });
    const before = { seen: seen(), papers: papers() };
    happens();
    expect({ seen: seen(), papers: papers() }).toEqual(before);
    expect(of(scene.kenya, { audience: 'public' })).toMatchObject({ position: null, lastStep: null });
    const { byPosition } = tally({ audience: 'public' });
    expect(byPosition).toContainEqual({ value: 'none', count: 1 });
    expect(byPosition.map(({ value }) => value)).not.toContain('not_approached');
  });
});

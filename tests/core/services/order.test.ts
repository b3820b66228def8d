import { beforeEach, describe, expect, it } from 'vitest';
import states from '../../../resources/reference/states.json' with { type: 'json' };
import type { InputOf } from '../../../shared/contract/contract.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  for (const id of [scene.kenya, scene.france]) setStatus(core, id, 'member');
});

type ListRequest = Extract<InputOf<'print.model'>, { document: 'participants' }>;
const request = (more: Partial<ListRequest> = {}): ListRequest => ({
  document: 'participants',
  language: 'en',
  paper: 'A4',
  ...more,
});
function list(more: Partial<ListRequest> = {}) {
  const model = core.call('print.model', request(more));
  if (model.document !== 'participants') throw new Error(model.document);
  return model;
}
const names = (more: Partial<ListRequest> = {}) => list(more).rows.map(({ shortName }) => shortName);
const refused = (more: Partial<ListRequest>) => core.refusal('print.model', request(more)).problems;
const lot = (values: object) => core.create('lot', { title: 'Seats', drawnOn: '2024-03-01', ...values });
const organization = (en: string, coalitionStatus: 'member' | 'observer' | 'invited') => {
  const id = core.create('participant', {
    participantKind: 'organization',
    shortName: { en },
    formalName: { en },
  });
  setStatus(core, id, coalitionStatus);
  return id;
};
const state = (iso3: string, coalitionStatus: 'member' | 'observer' | 'invited') => {
  const { id } = core.call('participant.addStates', { iso3s: [iso3], coalitionStatus: 'invited' });
  if (coalitionStatus !== 'invited') setStatus(core, id, coalitionStatus);
  return id;
};
const come = (participantId: string, more: object = {}) =>
  core.create('delegation', {
    reconveningId: scene.reconvening,
    participantId,
    attendance: 'confirmed',
    ...more,
  });

describe('a drawn order', () => {
  it('says which State was drawn, when, by whom and before whom', () => {
    const drawnById = core.create('person', { name: 'Amina Farah' });
    const lotId = lot({
      firstId: scene.kenya,
      drawnById,
      drawnBy: 'Secretary of the meeting',
      witnesses: 'The Bureau',
    });
    const drawn = list({ orderRule: 'from_drawn_state', lotId });
    expect(drawn.rows.map(({ shortName }) => shortName)).toEqual(['Kenya', 'France']);
    expect(drawn.order).toEqual({
      rule: 'from_drawn_state',
      nonMembers: [],
      lot: {
        title: 'Seats',
        drawnOn: '2024-03-01',
        first: 'Kenya',
        seed: null,
        person: { id: drawnById, name: 'Amina Farah' },
        office: 'Secretary of the meeting',
        witnesses: 'The Bureau',
      },
      exceptions: [],
    });
  });

  it('is none without a lot, or with one that was drawn for something else', () => {
    const first = lot({ firstId: scene.kenya });
    const whole = lot({ seed: 'urn 7' });
    for (const orderRule of ['from_drawn_state', 'by_lot'] as const) {
      expect(refused({ orderRule })).toMatchObject([{ field: 'lotId', rule: 'required' }]);
    }
    expect(refused({ orderRule: 'by_lot', lotId: first })).toMatchObject([{ rule: 'otherLot' }]);
    expect(refused({ orderRule: 'from_drawn_state', lotId: whole })).toMatchObject([{ rule: 'otherLot' }]);
    expect(list({ orderRule: 'by_lot', lotId: whole }).order.lot).toMatchObject({ seed: 'urn 7' });
  });

  it('does not begin with an organization, an observer or a State that is not in it', () => {
    const refusal = (values: object) =>
      core.refusal('record.create', {
        kind: 'lot',
        values: { title: 'Seats', drawnOn: '2024-03-01', ...values },
      }).problems;
    expect(refusal({ firstId: organization('WHO', 'member') })).toMatchObject([{ rule: 'stateNeeded' }]);
    expect(refusal({})).toMatchObject([{ rule: 'firstOrSeed' }]);
    expect(refusal({ firstId: scene.kenya, seed: 'urn 7' })).toMatchObject([{ rule: 'firstOrSeed' }]);
    for (const first of [state('NOR', 'observer'), state('SWE', 'invited'), state('VAT', 'member')]) {
      const lotId = lot({ firstId: first });
      expect(refused({ orderRule: 'from_drawn_state', lotId })).toMatchObject([
        { field: 'lotId', rule: 'cannotBegin' },
      ]);
    }
  });
});

describe('the order of replies', () => {
  it('goes by the day on which the delegation confirmed, not by membership, and not for the coalition', () => {
    const norway = state('NOR', 'member');
    come(scene.france, { repliedOn: '2024-02-20' });
    come(norway);
    come(scene.kenya, { repliedOn: '2024-02-10' });
    const at = { reconveningId: scene.reconvening, orderRule: 'by_confirmation' } as const;
    expect(names(at)).toEqual(['Kenya', 'France', 'Norway']);
    expect(refused({ orderRule: 'by_confirmation' })).toMatchObject([
      { field: 'orderRule', rule: 'meetingNeeded' },
    ]);
    expect(names({ orderRule: 'by_joining' })).toHaveLength(3);
  });

  it('a reply is of the day on which it is entered, in the zone of the meeting, unless another is given', () => {
    const delegation = come(scene.kenya, { attendance: 'invited' });
    const repliedOn = () => core.get('delegation', delegation)['repliedOn'];
    expect(repliedOn()).toBeNull();
    core.setNow('2024-03-01T23:30:00.000Z');
    core.update('delegation', delegation, { attendance: 'tentative' });
    expect(repliedOn()).toBe('2024-03-02');
    core.update('delegation', delegation, { attendance: 'confirmed', repliedOn: '2024-02-27' });
    expect(repliedOn()).toBe('2024-02-27');
    core.update('delegation', delegation, { noteVerbale: 'NV/1' });
    expect(repliedOn()).toBe('2024-02-27');
    core.update('delegation', delegation, { attendance: 'invited' });
    expect(repliedOn()).toBeNull();
  });
});

describe('the sections of a list', () => {
  it('keep States that are only invited out of the members, and organizations after States', () => {
    come(organization('Interpol', 'observer'));
    come(organization('African Union', 'invited'));
    come(state('ALB', 'invited'));
    come(state('NOR', 'observer'));
    come(scene.kenya);
    const rows = list({ reconveningId: scene.reconvening }).rows;
    expect(rows.map(({ row, shortName, section }) => [row, shortName, section])).toEqual([
      [1, 'Kenya', 'members'],
      [2, 'Norway', 'observers'],
      [3, 'Albania', 'others'],
      [4, 'Interpol', 'organizations'],
      [5, 'African Union', 'organizations'],
    ]);
  });

  it('put the State of Palestine where it is seated on the day of the meeting, and say so', () => {
    const members = ['LKA', 'PSE', 'SDN', 'VAT'].map((iso3) => state(iso3, 'member'));
    for (const id of members) come(id);
    const before = list({ reconveningId: scene.reconvening });
    expect(before.rows.map(({ shortName }) => shortName)).toEqual([
      'Sri Lanka',
      'Sudan',
      'Holy See',
      'State of Palestine',
    ]);
    core.update('reconvening', scene.reconvening, { startDate: '2024-09-24', endDate: '2024-09-24' });
    const since = list({ reconveningId: scene.reconvening });
    expect(since.rows.map(({ shortName }) => shortName)).toEqual([
      'Sri Lanka',
      'State of Palestine',
      'Sudan',
      'Holy See',
    ]);
    expect(since.order.nonMembers).toEqual([
      { name: 'State of Palestine', isAmongMembers: true },
      { name: 'Holy See', isAmongMembers: false },
    ]);
  });
});

describe('an exception by decision', () => {
  it('moves whom it names, and is printed with its reason, at its meeting or everywhere', () => {
    const norway = state('NOR', 'member');
    for (const id of [norway, scene.kenya, scene.france]) come(id);
    const exception = (values: object) =>
      core.create('orderException', {
        participantId: norway,
        reason: 'Host; the Bureau, 1 March',
        ...values,
      });
    exception({ afterId: null, reconveningId: scene.reconvening });
    const at = { reconveningId: scene.reconvening };
    expect(names(at)).toEqual(['Norway', 'France', 'Kenya']);
    expect(list(at).order.exceptions).toEqual([
      { name: 'Norway', after: null, reason: 'Host; the Bureau, 1 March' },
    ]);
    expect(names()).toEqual(['France', 'Kenya', 'Norway']);
    expect(list().order.exceptions).toEqual([]);
    exception({ participantId: scene.kenya, afterId: norway });
    expect(names(at)).toEqual(['Norway', 'France', 'Kenya']);
    expect(names()).toEqual(['France', 'Norway', 'Kenya']);
  });

  it('stands between two of one section, and needs a reason', () => {
    const refusal = (values: object) =>
      core.refusal('record.create', { kind: 'orderException', values: { ...values } }).problems;
    const who = organization('WHO', 'observer');
    const reason = 'Agreed';
    expect(refusal({ participantId: who, afterId: scene.kenya, reason })).toMatchObject([
      { field: 'afterId', rule: 'otherSection' },
    ]);
    expect(refusal({ participantId: who, afterId: who, reason })).toMatchObject([{ rule: 'otherSection' }]);
    expect(refusal({ participantId: who })).toMatchObject([{ field: 'reason', rule: 'required' }]);
  });
});

describe('lists on the screen', () => {
  it.each(LANGUAGES)('have the order of paper, in %s', (language) => {
    core.call('participant.addStates', {
      iso3s: states.map(({ iso3 }) => iso3),
      coalitionStatus: 'member',
      memberSince: '2024-01-01',
    });
    organization('African Union', 'member');
    organization('Interpol', 'member');
    core.setNow('2024-09-24T12:00:00.000Z');
    const onPaper = list({ language }).rows.map(({ participantId }) => participantId);
    const onScreen = core.call('record.list', {
      kind: 'participant',
      sort: [{ by: 'shortName' }],
      language,
      limit: 1000,
    }).rows;
    expect(onPaper).toHaveLength(197);
    expect(onScreen.map(({ id }) => id)).toEqual(onPaper);
    const participantIds = onPaper.toReversed().slice(0, 40);
    core.call('delegation.invite', { reconveningId: scene.reconvening, participantIds, replyBy: null });
    const delegations = core.call('record.list', {
      kind: 'delegation',
      sort: [{ by: 'participantId' }],
      language,
      limit: 1000,
    }).rows;
    expect(delegations.map((row) => row['participantId'])).toEqual(participantIds.toReversed());
  });

  it('are in that order within what they are sorted by', () => {
    for (const [iso3, attendance] of [
      ['SWE', 'confirmed'],
      ['NOR', 'invited'],
      ['DNK', 'confirmed'],
      ['ISL', 'invited'],
    ] as const) {
      come(state(iso3, 'member'), { attendance });
    }
    come(organization('African Union', 'member'));
    const { rows } = core.call('record.list', { kind: 'delegation', sort: [{ by: 'attendance' }] });
    expect(rows.map(({ titles }) => titles['participant']?.en)).toEqual([
      'Iceland',
      'Norway',
      'Denmark',
      'Sweden',
      'African Union',
    ]);
  });
});

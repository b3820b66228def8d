import { beforeEach, describe, expect, it } from 'vitest';
import { referenceStates } from '../../../electron/core/services/reference.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';

let core: TestCore;
let documentId: string;

beforeEach(async () => {
  core = await openTestCore();
  documentId = core.create('document', {
    symbol: 'GC/1',
    title: { en: 'Pledge' },
    kind: 'pledge',
    countsFrom: 'informal',
  });
  // Made in an order that is that of no language.
  for (const iso3 of ['KOR', 'ALB', 'AGO', 'PRK', 'CIV', 'DZA']) {
    const state = referenceStates().find((one) => one.iso3 === iso3);
    if (!state) throw new Error(iso3);
    core.create('participant', {
      participantKind: 'state',
      iso3,
      shortName: state.shortName,
      formalName: state.formalName,
      coalitionStatus: 'member',
    });
  }
});

describe('a printed tally', () => {
  it.each([
    ['en', ['ALB', 'DZA', 'AGO', 'CIV', 'PRK', 'KOR']],
    ['fr', ['ALB', 'DZA', 'AGO', 'CIV', 'KOR', 'PRK']],
  ] as const)('is in the order of its language, %s, and says so', (language, order) => {
    const model = core.call('print.model', { document: 'tally', documentId, language, paper: 'A4' });
    if (model.document !== 'tally') throw new Error(model.document);
    expect(model.order).toMatchObject({ rule: 'alphabetical', lot: null, exceptions: [] });
    expect(model.tally.standings.map(({ iso3 }) => iso3)).toEqual(order);
  });
});

it('says on a tally where those sit that are on it and are no Members, and of nobody else', () => {
  for (const iso3 of ['PSE', 'VAT']) {
    const state = referenceStates().find((one) => one.iso3 === iso3);
    if (!state) throw new Error(iso3);
    const { shortName, formalName } = state;
    const common = { participantKind: 'state', coalitionStatus: 'observer', unStatus: 'observer' } as const;
    core.create('participant', { ...common, iso3, shortName, formalName });
  }
  core.create('documentVersion', {
    documentId,
    label: 'Final',
    date: '2024-01-01',
    change: 'substantive',
  });
  const holySee =
    core.call('record.list', { kind: 'participant', where: { iso3: ['VAT'] } }).rows[0]?.id ?? '';
  core.call('document.moveState', { id: documentId, to: 'final', reason: 'By consensus' });
  core.call('document.moveState', { id: documentId, to: 'open' });
  core.call('endorsement.record', {
    documentId,
    participantIds: [holySee],
    date: '2024-01-02',
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'in_writing' },
      { axis: 'publicity', value: 'public' },
    ],
  });
  const model = core.call('print.model', { document: 'tally', documentId, language: 'en', paper: 'A4' });
  if (model.document !== 'tally') throw new Error(model.document);
  expect(model.order.nonMembers.map(({ name }) => name)).toEqual(['Holy See']);
});

describe('a printed list of participants', () => {
  it('says of a meeting where and when it is, the city apart: paper knows it by other names', () => {
    const reconveningId = core.create('reconvening', {
      title: { en: 'Meeting' },
      shortTitle: { en: 'Meeting' },
      level: 'ministerial',
      mode: 'in_person',
      zone: 'Europe/Vienna',
      startDate: '2024-03-14',
      endDate: '2024-03-15',
      venue: 'Vienna International Centre',
      city: 'Vienna',
    });
    const common = { language: 'en', paper: 'A4' } as const;
    expect(core.call('print.model', { document: 'participants', reconveningId, ...common })).toMatchObject({
      place: 'Vienna International Centre',
      city: 'Vienna',
      dates: { from: '2024-03-14', to: '2024-03-15' },
    });
    expect(core.call('print.model', { document: 'participants', ...common })).toMatchObject({
      place: '',
      city: null,
      dates: null,
    });
  });

  it.each([
    ['en', 'The Republic of Albania'],
    ['fr', 'La République d’Albanie'],
  ] as const)('begins formal names with a capital in %s', (language, name) => {
    const model = core.call('print.model', { document: 'participants', language, paper: 'A4' });
    if (model.document !== 'participants') throw new Error(model.document);
    expect(model.rows[0]?.formalName.replace("'", '’')).toBe(name);
  });
});

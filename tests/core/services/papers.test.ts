import { beforeEach, describe, expect, it } from 'vitest';
import { STATES } from '../../../electron/core/services/reference.ts';
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
    const state = STATES.find((one) => one.iso3 === iso3);
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

describe('a printed list of participants', () => {
  it.each([
    ['en', 'The Republic of Albania'],
    ['fr', 'La République d’Albanie'],
  ] as const)('begins formal names with a capital in %s', (language, name) => {
    const model = core.call('print.model', { document: 'participants', language, paper: 'A4' });
    if (model.document !== 'participants') throw new Error(model.document);
    expect(model.rows[0]?.formalName.replace("'", '’')).toBe(name);
  });
});

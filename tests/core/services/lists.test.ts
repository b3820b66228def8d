import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';

let core: TestCore;
let rooms: string[];
beforeEach(async () => {
  core = await openTestCore();
  rooms = ['C', 'A', 'B'].map((name) =>
    core.create('room', { name: { en: name }, venue: name === 'B' ? 'UNHQ' : 'VIC' }),
  );
});

const titles = (input: object): unknown[] =>
  core
    .call('record.list', { kind: 'room', ...input })
    .rows.map((row) => Reflect.get(Object(row['name']), 'en'));

describe('a list', () => {
  it('takes more values than SQLite takes parameters', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `nobody ${at}`);
    expect(titles({ where: { id: [...many, ...rooms] }, sort: [{ by: 'title' }] })).toEqual(['A', 'B', 'C']);
    expect(titles({ where: { venue: [...many, 'UNHQ'] } })).toEqual(['B']);
  });

  it('takes values of every type for every field, and finds nothing by those that it cannot hold', () => {
    expect(titles({ where: { venue: [true, 3, 'UNHQ', null] } })).toEqual(['B']);
    expect(titles({ where: { capacity: [null, false] } })).toHaveLength(3);
    expect(titles({ where: { name: [true] } })).toEqual([]);
  });

  it('sorts numbers in names by what they count, in lists of their own and of others', () => {
    for (const number of ['10', '9', '1.10', '1.9']) {
      core.create('workingGroup', { number, name: { en: `Group ${number}` } });
    }
    const groups = (by: string): unknown[] =>
      core.call('record.list', { kind: 'workingGroup', sort: [{ by }] }).rows.map(({ number }) => number);
    expect(groups('number')).toEqual(['1.9', '1.10', '9', '10']);
    expect(groups('name')).toEqual(['1.9', '1.10', '9', '10']);
  });

  it('says what the records of a set are called, in each language in the order of its letters', () => {
    const body = (en: string, fr: string): string =>
      core.create('participant', {
        participantKind: 'organization',
        shortName: { en, fr },
        formalName: { en, fr },
      });
    const leadIds = [body('Ghana', 'Ghana'), body('Chad', 'Tchad')];
    const id = core.create('priorityAction', {
      number: 'I1',
      title: { en: 'Act' },
      kind: 'initiative',
      leadIds,
    });
    const { titles: called } = core.call('record.get', { kind: 'priorityAction', id });
    expect(called['leadIds']).toMatchObject({ en: 'Chad, Ghana', fr: 'Ghana, Tchad' });
    expect(called).not.toHaveProperty('partnerIds');
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'knows no field %s, which every object has',
    (name) => {
      const where = Object.fromEntries([[name, ['x']]]);
      expect(core.refusal('record.list', { kind: 'room', where })).toMatchObject({
        problems: [{ rule: 'unknownField' }],
      });
      expect(core.refusal('record.list', { kind: 'room', sort: [{ by: name }] })).toMatchObject({
        problems: [{ rule: 'unknownField' }],
      });
      const alongside = Object.fromEntries([[name, [{ name: 'x' }]]]);
      expect(core.refusal('record.create', { kind: 'room', values: {}, alongside })).toMatchObject({
        problems: [{ rule: 'unknownField' }],
      });
    },
  );

  it('sorts by a field once, however often it is named', () => {
    const sort = Array.from({ length: 500 }, (_, at) => ({ by: 'title', descending: at > 0 }));
    expect(titles({ sort })).toEqual(['A', 'B', 'C']);
  });
});

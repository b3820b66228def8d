import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
let zero: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  scene = setScene(core);
  documentId = putForward(
    core,
    core.create('document', { symbol: 'GC/1', title: { en: 'Pledge of Vienna' }, kind: 'pledge' }),
  );
  zero = core.create('documentVersion', { documentId, label: 'Zero draft', date: '2024-02-01' });
  for (const label of ['PP1', 'OP1', 'OP2', 'OP3', 'OP4']) write(zero, label);
});

const write = (versionId: string, label: string) =>
  core.create('paragraph', { versionId, label, text: { en: `Words of ${label}` } });
const textOf = (versionId: string) => core.call('version.text', { versionId }).paragraphs;
const labels = (versionId: string) => textOf(versionId).map(({ label }) => label);
const idOf = (versionId: string, label: string) =>
  textOf(versionId).find((one) => one.label === label)?.id ?? expect.fail(`no ${label}`);
const copy = (id: string, label: string) =>
  core.call('version.copy', { id, label, date: '2024-03-01', change: 'substantive' });
const compare = (fromId: string, toId: string) =>
  core.call('version.compare', { fromId, toId }).map(({ before, after, ...done }) => ({
    before: before?.label ?? null,
    after: after?.label ?? null,
    ...done,
  }));

describe('a new version made of another one', () => {
  it('has its paragraphs, in one deed that undo takes back whole', () => {
    const { id } = copy(zero, 'Rev.1');
    expect(labels(id)).toEqual(labels(zero));
    for (const line of compare(zero, id)) expect(line).toMatchObject({ isMoved: false, changed: [] });
    core.call('history.undo', {});
    expect(core.rows('documentVersion')).toHaveLength(1);
    expect(core.rows('paragraph')).toHaveLength(5);
  });

  it('says what was changed, moved, numbered otherwise, added and dropped since', () => {
    const { id } = copy(zero, 'Rev.1');
    core.call('paragraph.write', { id: idOf(id, 'OP1'), language: 'en', text: 'Other words' });
    core.call('record.delete', { kind: 'paragraph', ids: [idOf(id, 'OP2')] });
    core.call('paragraph.move', { id: idOf(id, 'OP4'), afterId: idOf(id, 'PP1') });
    core.create('paragraph', { versionId: id, label: 'OP9' });
    core.call('paragraph.renumber', { versionId: id });
    expect(compare(zero, id)).toEqual([
      { before: 'PP1', after: 'PP1', isMoved: false, isRelabelled: false, changed: [] },
      { before: 'OP4', after: 'OP1', isMoved: true, isRelabelled: true, changed: [] },
      { before: 'OP1', after: 'OP2', isMoved: false, isRelabelled: true, changed: ['en'] },
      { before: 'OP2', after: null, isMoved: false, isRelabelled: false, changed: [] },
      { before: 'OP3', after: 'OP3', isMoved: false, isRelabelled: false, changed: [] },
      { before: null, after: 'OP4', isMoved: false, isRelabelled: false, changed: [] },
    ]);
  });

  it('is compared also where what lay between is gone', () => {
    const first = copy(zero, 'Rev.1').id;
    const second = copy(first, 'Rev.2').id;
    core.call('record.delete', { kind: 'documentVersion', ids: [first] });
    expect(compare(zero, second).map(({ before, after }) => before === after)).not.toContain(false);
  });

  it('is not compared with the version of another document', () => {
    const other = putForward(
      core,
      core.create('document', { symbol: 'GC/2', title: { en: 'Call' }, kind: 'pledge' }),
    );
    const toId = core.create('documentVersion', { documentId: other, label: 'Zero', date: '2024-02-01' });
    expect(core.refusal('version.compare', { fromId: zero, toId }).problems).toMatchObject([
      { rule: 'versionOfOtherDocument' },
    ]);
  });
});

describe('a text', () => {
  it('is split where somebody stands in it; the rest goes on right behind, from the same origin', () => {
    const { id } = copy(zero, 'Rev.1');
    const paragraph = idOf(id, 'OP2');
    core.call('paragraph.split', { id: paragraph, language: 'en', before: 'Words ', after: 'of OP2' });
    expect(textOf(id).map(({ label, text }) => `${label}: ${text.en ?? ''}`)).toEqual([
      'PP1: Words of PP1',
      'OP1: Words of OP1',
      'OP2: Words',
      'OP2 bis: of OP2',
      'OP3: Words of OP3',
      'OP4: Words of OP4',
    ]);
    expect(compare(zero, id).filter(({ before }) => before === 'OP2')).toHaveLength(2);
    core.call('history.undo', {});
    expect(textOf(id)).toMatchObject([{}, {}, { label: 'OP2', text: { en: 'Words of OP2' } }, {}, {}]);
  });

  it('is written a language at a time', () => {
    const id = idOf(zero, 'OP1');
    core.call('paragraph.write', { id, language: 'fr', text: ' Des mots ' });
    expect(core.get('paragraph', id)).toMatchObject({ text: { en: 'Words of OP1', fr: 'Des mots' } });
    core.call('paragraph.write', { id, language: 'en', text: '' });
    expect(core.get('paragraph', id)['text']).toEqual({ fr: 'Des mots' });
  });

  it('is put in another order one paragraph at a time', () => {
    core.call('paragraph.move', { id: idOf(zero, 'OP4'), afterId: null });
    expect(labels(zero)).toEqual(['OP4', 'PP1', 'OP1', 'OP2', 'OP3']);
    const id = idOf(zero, 'OP1');
    expect(core.refusal('paragraph.move', { id, afterId: id }).problems).toMatchObject([
      { field: 'afterId', rule: 'unknownRecord' },
    ]);
  });

  it('is found by its words, with its version and its document', () => {
    expect(core.call('search.find', { text: 'words of op3' })).toMatchObject([
      {
        kind: 'paragraph',
        title: { en: 'OP3' },
        context: { en: 'Zero draft' },
        beyond: { en: 'Pledge of Vienna' },
      },
    ]);
  });
});

describe('a reservation', () => {
  const reserve = (paragraphIds: string[]) =>
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'qualification', value: 'reservation' },
      ],
      date: '2024-02-10',
      paragraphIds,
    });

  it('on OP4 is still found under what that became, and nowhere once it is dropped', () => {
    const { id } = copy(zero, 'Rev.1');
    reserve([idOf(zero, 'OP4')]);
    core.call('paragraph.move', { id: idOf(id, 'OP4'), afterId: idOf(id, 'PP1') });
    core.call('paragraph.renumber', { versionId: id });
    const qualified = () => textOf(id).filter(({ qualifications }) => qualifications.length > 0);
    expect(qualified()).toMatchObject([
      {
        label: 'OP1',
        qualifications: [
          {
            participantId: scene.kenya,
            qualification: 'reservation',
            version: 'Zero draft',
            label: 'OP4',
          },
        ],
      },
    ]);
    core.call('record.delete', { kind: 'paragraph', ids: [idOf(id, 'OP1')] });
    expect(qualified()).toEqual([]);
  });

  it('keeps what was written before from being taken back', () => {
    const paragraph = idOf(zero, 'OP4');
    const { commandId } = core.call('paragraph.write', { id: paragraph, language: 'en', text: 'As agreed' });
    reserve([paragraph]);
    expect(core.refusal('history.take-back', { commandId }).problems).toMatchObject([{ rule: 'textStands' }]);
    expect(core.call('record.get', { kind: 'paragraph', id: paragraph })).toMatchObject({
      text: { en: 'As agreed' },
    });
    core.call('history.undo', {});
    core.call('history.take-back', { commandId });
  });

  it('keeps the text that it is of as it is', () => {
    const paragraph = idOf(zero, 'OP4');
    reserve([paragraph]);
    const write = { id: paragraph, language: 'en', text: 'Something else' } as const;
    expect(core.refusal('paragraph.write', write).problems).toMatchObject([{ rule: 'textStands' }]);
    for (const name of ['paragraph.move', 'paragraph.renumber', 'paragraph.split'] as const) {
      const inputs = {
        'paragraph.move': { id: paragraph, afterId: null },
        'paragraph.renumber': { versionId: zero },
        'paragraph.split': { id: paragraph, language: 'en', before: 'a', after: 'b' },
      } as const;
      expect(core.refusal(name, inputs[name]).problems).toMatchObject([{ rule: 'textStands' }]);
    }
    const ids = [paragraph];
    expect(core.refusal('record.delete', { kind: 'paragraph', ids }).problems).toMatchObject([
      { rule: 'textStands' },
    ]);
    expect(core.call('version.text', { versionId: zero }).isFixed).toBe(true);
  });

  it('is of a paragraph of this document', () => {
    const other = putForward(
      core,
      core.create('document', { symbol: 'GC/2', title: { en: 'Call' }, kind: 'pledge' }),
    );
    const versionId = core.create('documentVersion', {
      documentId: other,
      label: 'Zero',
      date: '2024-02-01',
    });
    const foreign = write(versionId, 'OP1');
    expect(() => reserve([foreign])).toThrow(/paragraphIds/);
  });
});

describe('two who write in one paragraph at once', () => {
  const one = () => textOf(zero).find(({ label }) => label === 'OP1') ?? expect.fail();

  it('are told where both wrote in one language: neither text goes over the other unseen', () => {
    const { id, version } = one();
    core.call('paragraph.write', { id, language: 'en', text: 'Theirs', base: version });
    const mine = { id, language: 'en', text: 'Mine', base: version } as const;
    expect(core.refusal('paragraph.write', mine).problems).toMatchObject([
      { field: 'text.en', rule: 'changedMeanwhile' },
    ]);
    const cut = { id, language: 'en', before: 'Mi', after: 'ne', base: version } as const;
    expect(core.refusal('paragraph.split', cut).problems).toMatchObject([{ rule: 'changedMeanwhile' }]);
    expect(one().text).toEqual({ en: 'Theirs' });
    core.call('paragraph.write', { ...mine, base: one().version });
    expect(one().text).toEqual({ en: 'Mine' });
  });

  it('are not in the way of each other in two languages', () => {
    const { id, version } = one();
    core.call('paragraph.write', { id, language: 'fr', text: 'Des mots', base: version });
    core.call('paragraph.write', { id, language: 'en', text: 'Mine', base: version });
    expect(one().text).toEqual({ en: 'Mine', fr: 'Des mots' });
  });
});

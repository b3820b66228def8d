import { beforeEach, describe, expect, it } from 'vitest';
import { unfolded } from '../../support/calendar/plans.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

const HARD: readonly [what: string, name: string][] = [
  ['mark-up', '<script>alert("x")</script> & <b>bold</b> &amp;'],
  ['direction marks', '\u202Eمنظمة\u202C Organization \u2067الصحة\u2069\u200F'],
  ['emoji', '👩🏽‍⚖️ 🇦🇹 🏴󠁧󠁢󠁥󠁮󠁧󠁿 judges'],
  ['quotation marks and backslashes', `O'Neil "the" \\n \\; {{name}} $\{x} %s`],
  ['a control character', 'Before\u0000after\u0007'],
  ['letters with loose marks', 'Z\u0335\u0321\u0353al\u0301go'],
  ['five hundred characters', '字'.repeat(499) + '.'],
];

describe.each(HARD)('a name with %s', (_what, name) => {
  it('is kept to the letter in record, list, history and undo', () => {
    const id = core.create('person', { name, notes: name });
    expect(core.get('person', id)).toMatchObject({ name, notes: name });
    expect(core.rows('person')).toMatchObject([{ name, notes: name }]);
    core.update('person', id, { name: 'Plain' });
    const [change] = core.call('history.list', { kind: 'person', id });
    expect(change).toMatchObject({ field: 'name', before: name, after: 'Plain' });
    core.call('history.undo', {});
    expect(core.get('person', id)).toMatchObject({ name });
    expect(core.call('history.status', {}).redo).toMatchObject({ title: { en: name } });
  });

  it('is kept to the letter in several languages', () => {
    const names = { en: name, ar: name, zh: name };
    core.update('participant', scene.kenya, { shortName: names });
    expect(core.get('participant', scene.kenya)).toMatchObject({ shortName: names });
    expect(core.rows('participant').find(({ id }) => id === scene.kenya)).toMatchObject({ shortName: names });
  });

  it('is printed to the letter', () => {
    core.update('participant', scene.kenya, { formalName: { en: name } });
    setStatus(core, scene.kenya, 'member');
    const session = core.create('session', {
      ...sessionValues(scene.reconvening),
      title: { en: name },
      status: 'confirmed',
    });
    core.create('agendaItem', { sessionId: session, title: { en: name } });
    const common = { language: 'en', paper: 'A4' } as const;
    expect(core.call('print.model', { document: 'participants', ...common })).toMatchObject({
      rows: [{ formalName: name }],
    });
    expect(
      core.call('print.model', { document: 'agenda', reconveningId: scene.reconvening, ...common }),
    ).toMatchObject({ sessions: [{ title: { text: name }, lines: [{ title: { text: name } }] }] });
  });

  it('stands in a calendar but for what no calendar can hold', () => {
    core.create('session', { ...sessionValues(scene.reconvening), title: { en: name }, status: 'confirmed' });
    const { text } = core.call('calendar.build', { scope: 'reconvening', reconveningId: scene.reconvening });
    const escaped = name.replaceAll(/\p{Cc}/gu, '').replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
    expect(unfolded(text)).toContain(`SUMMARY;LANGUAGE=en:${escaped}`);
  });
});

describe('half a character', () => {
  const half = 'Hall \uD83D';
  const refusedAt = (kind: 'room' | 'participant' | 'paragraph', values: Record<string, unknown>) =>
    core.refusal('record.create', { kind, values }).problems.map(({ field, rule }) => `${field} ${rule}`);

  it('is refused wherever it is typed, since the file would keep something else', () => {
    expect(refusedAt('room', { name: { en: half }, venue: 'VIC' })).toEqual(['name.en format']);
    expect(refusedAt('room', { name: { en: 'Hall' }, venue: 'VIC', notes: `${half}\n` })).toEqual([
      'notes format',
    ]);
    const organization = { participantKind: 'organization', formalName: { en: 'Forum' } };
    expect(refusedAt('participant', { ...organization, shortName: { en: half } })).toEqual([
      'shortName.en format',
    ]);
    const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
    const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-02-01' });
    expect(refusedAt('paragraph', { versionId, label: 'OP1', text: { en: half } })).toEqual([
      'text.en format',
    ]);
    const move = { id: scene.reconvening, to: 'postponed', reason: half } as const;
    expect(core.refusal('reconvening.moveState', move).problems).toMatchObject([
      { field: 'reason', rule: 'format' },
    ]);
  });

  it('is not taken for a whole one', () => {
    expect(
      core.get('room', core.create('room', { name: { en: 'Hall \uD83D\uDD4A' }, venue: 'VIC' })),
    ).toMatchObject({
      name: { en: 'Hall 🕊' },
    });
  });
});

describe('ten thousand characters', () => {
  const long = 'x'.repeat(10_000);

  it('are no name, and are told how many there may be', () => {
    for (const [kind, values] of [
      ['room', { name: { en: long }, venue: 'VIC' }],
      ['agendaItem', { sessionId: 'any', title: { en: long } }],
      ['person', { name: long }],
    ] as const) {
      const { problems } = core.refusal('record.create', { kind, values });
      expect(problems).toEqual([expect.objectContaining({ rule: 'tooLong' })]);
    }
  });

  it('are a note, kept to the letter', () => {
    const id = core.create('room', { name: { en: 'Hall' }, venue: 'VIC', notes: `${long}\n  ` });
    expect(core.get('room', id)).toMatchObject({ notes: `${long}\n  ` });
  });
});

describe('a name that will not fit on paper', () => {
  const rules = (name: string) =>
    core
      .update('participant', scene.kenya, { formalName: { en: 'Kenya', ar: name } })
      .notices.map(({ rule }) => rule);

  it('is counted in letters, not in the halves they are stored in, and told once', () => {
    expect(rules('🕊'.repeat(120))).toEqual([]);
    expect(rules('🕊'.repeat(121))).toEqual(['nameIsLong']);
    expect(rules('🕊'.repeat(121))).toEqual([]);
  });

  it('is told of a document too', () => {
    const values = { symbol: 'GC/1', title: { en: 'Declaration '.repeat(15).trim() }, kind: 'pledge' };
    expect(core.call('record.create', { kind: 'document', values }).notices).toMatchObject([
      { rule: 'nameIsLong', params: { field: 'title', length: 179 } },
    ]);
  });
});

import { beforeEach, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from './scene.ts';

let core: TestCore;
let versionId: string;
beforeEach(async () => {
  core = await openTestCore('2024-06-01T12:00:00.000Z');
  setScene(core);
  const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
  versionId = core.create('documentVersion', { documentId, label: 'Zero draft', date: '2024-02-01' });
});

const write = (label: string, text?: string) =>
  core.create('paragraph', { versionId, label, text: text === undefined ? {} : { en: text } });
const text = () => core.call('version.text', { versionId }).paragraphs;
const labels = () => text().map(({ label }) => label);
const insert = (afterId: string | null, given: readonly string[], replaces = false) => ({
  versionId,
  afterId,
  replaces,
  language: 'en' as const,
  paragraphs: given.map((label) => ({ label, text: `Words of ${label}` })),
});

it('paragraphs of a text are added where they belong, in one deed', () => {
  const first = write('PP1', 'Alarmed');
  write('OP9', 'Invite');
  core.call('paragraph.insert', insert(first, ['PP2', 'OP1', 'OP2']));
  expect(labels()).toEqual(['PP1', 'PP2', 'OP1', 'OP2', 'OP9']);
  core.call('paragraph.insert', insert(null, ['PP0']));
  expect(labels()[0]).toBe('PP0');
  core.call('history.undo', {});
  core.call('history.undo', {});
  expect(labels()).toEqual(['PP1', 'OP9']);
});

it('an empty paragraph makes room for them, and its label with it; one that says something does not', () => {
  write('PP1', 'Alarmed');
  const empty = write('OP1');
  write('OP2', 'Invite');
  core.call('paragraph.insert', insert(empty, ['OP1', 'OP1 bis'], true));
  expect(labels()).toEqual(['PP1', 'OP1', 'OP1 bis', 'OP2']);
  expect(text()[1]?.text).toEqual({ en: 'Words of OP1' });
  const said = text()[3]?.id ?? '';
  core.call('paragraph.insert', insert(said, ['OP3'], true));
  expect(labels()).toEqual(['PP1', 'OP1', 'OP1 bis', 'OP2', 'OP3']);
});

it('all are added or none, and each broken rule is told at its paragraph', () => {
  write('OP1', 'Resolve');
  const { problems } = core.refusal('paragraph.insert', insert(null, ['PP1', 'OP1', 'PP2', 'PP2']));
  expect(problems.map(({ field }) => field)).toEqual(['paragraphs.1.label', 'paragraphs.3.label']);
  expect(labels()).toEqual(['OP1']);
  expect(core.refusal('paragraph.insert', insert('nobody', ['OP2'])).problems).toMatchObject([
    { field: 'afterId', rule: 'unknownRecord' },
  ]);
});

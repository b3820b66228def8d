import { expect, test } from 'vitest';
import type { Standing } from '../../../shared/contract/shapes/tally.ts';
import { narrowed } from '../../../renderer/src/features/tally/narrowed.ts';
import { sorted } from '../../../renderer/src/features/tally/order.ts';

const standing = (name: string, over: Partial<Standing> = {}): Standing => ({
  participantId: name,
  participantKind: 'state',
  shortName: { en: name },
  formalName: { en: name },
  iso3: null,
  unStatus: 'member',
  regionalGroup: null,
  position: 'invited',
  formality: null,
  qualification: 'none',
  paragraphs: [],
  versionId: null,
  publicity: 'confidential',
  embargoUntil: null,
  counted: false,
  onBehalfOf: [],
  namedBy: [],
  spokenForBy: null,
  toReconfirm: false,
  uncounted: 'notEndorsed',
  lastStep: null,
  evidence: null,
  ...over,
});
const all = [
  standing('Zambia', { position: 'endorsed', formality: 'signed' }),
  standing('African Union', { participantKind: 'organization', unStatus: null, position: 'endorsed' }),
  standing('Kenya'),
  standing('Albania', { position: 'endorsed', formality: 'oral' }),
];
const shown = (by: string, descending = false): string[] =>
  sorted(
    narrowed(all, { text: '', position: null, language: 'en', on: '2026-01-01' }),
    { by, descending },
    [],
  ).map(({ id }) => id);

test('organizations come after States', () => {
  expect(shown('name')).toEqual(['Albania', 'Kenya', 'Zambia', 'African Union']);
});

test('those of one position stand in the natural order, whichever way they are sorted', () => {
  expect(shown('position')).toEqual(['Kenya', 'Albania', 'Zambia', 'African Union']);
  expect(shown('position', true)).toEqual(['Albania', 'Zambia', 'African Union', 'Kenya']);
});

test('who has no form comes last either way', () => {
  expect(shown('formality')).toEqual(['Albania', 'Zambia', 'Kenya', 'African Union']);
  expect(shown('formality', true)).toEqual(['Zambia', 'Albania', 'Kenya', 'African Union']);
});

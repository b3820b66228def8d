import { expect, test } from 'vitest';
import { hindranceTo, type Circumstances } from '../../../../shared/domain/suggestions/hindrance.ts';

const TODAY = '2024-03-20';
const FIRST = { id: 'v1', position: 'a', date: '2024-03-01', change: 'substantive' } as const;
const SECOND = { id: 'v2', position: 'b', date: '2024-03-10', change: 'substantive' } as const;

const about: Circumstances = {
  what: 'endorsement',
  status: 'member',
  document: { state: 'open', versions: [FIRST] },
  versionId: 'v1',
  actionState: null,
};

test('nothing stands in the way of what is as it was', () => {
  expect(hindranceTo(about, TODAY)).toBeNull();
  expect(hindranceTo({ ...about, document: null, versionId: null }, TODAY)).toBeNull();
});

test('whoever is not in the directory any more is named before anything else', () => {
  const closed = { state: 'closed', versions: [FIRST, SECOND] } as const;
  expect(hindranceTo({ ...about, status: null, document: closed }, TODAY)).toBe('suggesterGone');
  expect(hindranceTo({ ...about, status: 'withdrawn', document: closed }, TODAY)).toBe('suggesterLeft');
  expect(hindranceTo({ ...about, document: closed }, TODAY)).toBe('documentClosed');
});

test('a version is superseded by a later one that is out, and only for an endorsement', () => {
  const document = { state: 'open', versions: [FIRST, SECOND] } as const;
  expect(hindranceTo({ ...about, document }, TODAY)).toBe('versionSuperseded');
  expect(hindranceTo({ ...about, document }, '2024-03-09')).toBeNull();
  expect(hindranceTo({ ...about, document, versionId: 'v2' }, TODAY)).toBeNull();
  expect(hindranceTo({ ...about, document, what: 'commitment' }, TODAY)).toBeNull();
});

test('a commitment is for an action that has not been dropped', () => {
  const offer = { ...about, what: 'commitment', document: null } as const;
  expect(hindranceTo({ ...offer, actionState: 'dropped' }, TODAY)).toBe('actionDropped');
  expect(hindranceTo({ ...offer, actionState: 'agreed' }, TODAY)).toBeNull();
});

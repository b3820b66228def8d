import { expect, test } from 'vitest';
import { KINDS, moduleOf } from '../../../shared/contract/kinds.ts';
import { ownersLast } from '../../../renderer/src/features/records/fields/form-fields.ts';
import { layoutOf } from '../../../renderer/src/features/records/page/layout.ts';

const idsOf = (units: readonly { readonly id: string }[]): string[] => units.map(({ id }) => id);

test('what belongs together stands together, in the head as below it', () => {
  const { head } = layoutOf('session', { columns: [], head: ['startWall', 'roomId'] });
  expect(head).toEqual([
    { id: 'slot', names: ['startWall', 'endWall', 'zone'] },
    { id: 'roomId', names: ['roomId'] },
  ]);
  const { facts } = layoutOf('delegation', { columns: [] });
  expect(facts.find(({ id }) => id === 'credentials')?.names).toEqual(['credentials', 'credentialsReason']);
});

test('where a kind says nothing, its head is what its list shows first, without its title and its owner', () => {
  const columns = ['personId', 'office', 'participantId', 'email', 'telephone'].map((id) => ({
    id,
    width: '',
  }));
  expect(idsOf(layoutOf('focalPoint', { columns }).head)).toEqual(['office', 'email', 'telephone']);
});

test('notes, certainty and source are folded, and what a kind folds itself', () => {
  const { folded, facts } = layoutOf('hostEvent', { columns: [], folded: ['venue'] });
  expect(idsOf(folded)).toEqual(['venue', 'certainty', 'source', 'notes']);
  expect(idsOf(facts)).not.toContain('venue');
});

test('pages that were frozen are no fact that is read', () => {
  expect(idsOf(layoutOf('alertRelease', { columns: [] }).facts)).not.toContain('frozenIds');
});

test.each(KINDS)('%s: every field that a person fills in stands in one place', (kind) => {
  const { title, head, facts, folded } = layoutOf(kind, { columns: [] });
  const placed = [title, ...head, ...facts, ...folded].flatMap(({ names }) => names);
  expect(new Set(placed).size).toBe(placed.length);
  const wanted = ownersLast(kind)
    // Frozen pages are shown, not read.
    .filter(([, { type, refers }]) => !['structure', 'blob', 'size'].includes(type) && refers !== 'frozen')
    .map(([name]) => name);
  expect(new Set(placed)).toEqual(new Set([...wanted, moduleOf(kind).title]));
});

import { describe, expect, test } from 'vitest';
import {
  inOrder,
  isMeant,
  matching,
  nameThatMatches,
} from '../../../renderer/src/features/palette/matching.ts';
import type { Command } from '../../../renderer/src/state/commands.ts';

const command = (id: string, title: string, more: Partial<Command> = {}): Command => ({
  id,
  title,
  group: 'workspace',
  run: () => undefined,
  ...more,
});

const COMMANDS = [
  command('copy', 'Save a copy', { also: 'export backup' }),
  command('backup', 'Back up now', { also: 'save secure' }),
  command('restore', 'Restore a backup…'),
  command('print', 'Imprimer l’ordre du jour', { also: 'papier PDF' }),
  command('off', 'Erase person…', { disabled: true }),
];
const found = (text: string): string[] => matching(COMMANDS, text).map(({ id }) => id);

describe('a command', () => {
  test('is found by its title first, then by other words for it', () => {
    expect(found('backup')).toEqual(['restore', 'copy']);
    expect(found('save')).toEqual(['copy', 'backup']);
    expect(found('back up')).toEqual(['backup', 'restore', 'copy']);
  });

  test('is found by words of both, whatever the case and the accents', () => {
    expect(found('PAPIER ordre')).toEqual(['print']);
    expect(found('imprimér')).toEqual(['print']);
  });

  test('that cannot run now is not', () => {
    expect(found('erase')).toEqual([]);
  });
});

test('what was used lately stands first where it is called so, and the order of the rest is by what was found', () => {
  const entries = [
    { id: 'notes', rank: 'said' },
    { id: 'print', rank: 'command' },
    { id: 'vienna', rank: 'named' },
    { id: 'venue', rank: 'named' },
  ] as const;
  expect(inOrder(entries, ['notes', 'print']).map(({ id }) => id)).toEqual([
    'print',
    'vienna',
    'venue',
    'notes',
  ]);
});

test('a name in another language is shown where it is the one that matches', () => {
  const names = ['Austria', 'Autriche', 'Österreich'];
  expect(nameThatMatches('Austria', names, 'autri')).toBe('Autriche');
  expect(nameThatMatches('Austria', names, 'aust')).toBeNull();
});

test('a command that is called so itself comes before what is called so among other things', () => {
  expect(isMeant('New task', 'task')).toBe(true);
  expect(isMeant('Go to tasks', 'task')).toBe(true);
  expect(isMeant('New task', 'new ta')).toBe(true);
  expect(isMeant('Help', 'HELP')).toBe(true);
  expect(isMeant('Aller à l’ordre du jour', 'ordre')).toBe(true);
  expect(isMeant('Restore a backup…', 'up')).toBe(false);
  expect(isMeant('Help', '')).toBe(false);
  const entries = [
    { id: 'task force', rank: 'named' },
    { id: 'create.task', rank: 'meant' },
  ] as const;
  expect(inOrder(entries, []).map(({ id }) => id)).toEqual(['create.task', 'task force']);
});

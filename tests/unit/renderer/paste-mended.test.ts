import { describe, expect, test } from 'vitest';
import { targetsOf, type Target } from '../../../renderer/src/features/records/pasting/columns.ts';
import { mendedWith } from '../../../renderer/src/features/records/pasting/mended.ts';
import { planOf } from '../../../renderer/src/features/records/pasting/plan.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Vocabulary } from '../../../shared/domain/block/understand.ts';

const WORDS: Vocabulary = {
  choice: () => null,
  flag: () => null,
  records: (kind, name) =>
    kind === 'person' && name === 'Maria Silva' ? ['one', 'two'] : kind === 'participant' ? [name] : [],
};

/** The rows that are mended with the first cell of a column, in a block whose columns are of these fields. */
function mended(
  kind: Kind,
  names: readonly (string | null)[],
  texts: readonly (readonly string[])[],
  column = 0,
) {
  const all = targetsOf(kind);
  const targets = names.map((name): Target | null => {
    const target = all.find((one) => one.name === name) ?? null;
    expect(name === null || target !== null, `${kind} has ${name ?? ''}`).toBe(true);
    return target;
  });
  const plan = planOf({ kind, texts, targets, over: [], language: 'en', words: WORDS });
  return mendedWith(plan, targets, { row: 0, column });
}

describe('A word that was not understood is mended with the others of its column', () => {
  test('wherever it stands, whatever else the rows say', () => {
    const texts = [
      ['Clown', 'a@x.org'],
      ['Clown', 'b@x.org'],
      ['Adviser-ish', 'c@x.org'],
      ['Clown', ''],
    ];
    expect(mended('delegate', ['role', 'personId.email'], texts)).toEqual([0, 1, 3]);
  });

  test('but a name that two have only where nothing else says that the other is meant: an e-mail address', () => {
    const texts = [
      ['Maria Silva', 'maria@x.org'],
      ['Maria Silva', 'silva@y.org'],
      ['Maria Silva', 'MARIA@x.org '],
      ['Maria Silva', ''],
    ];
    expect(mended('delegate', ['personId', 'personId.email'], texts)).toEqual([0, 2]);
    // A column that is left out says it as well.
    expect(mended('session', ['chairPersonId', null], texts)).toEqual([0, 2]);
  });

  test('or a participant', () => {
    const texts = [
      ['Opening', 'Maria Silva', 'Brazil'],
      ['Panel', 'Maria Silva', 'Portugal'],
      ['Closing', 'Maria Silva', 'Brazil'],
    ];
    expect(mended('session', ['title', 'chairPersonId', 'chairId'], texts, 1)).toEqual([0, 2]);
  });

  test('and everywhere where no row says more than the name', () => {
    const texts = [
      ['Maria Silva', 'Director'],
      ['Maria Silva', 'Chemist'],
    ];
    expect(mended('delegate', ['personId', 'title'], texts)).toEqual([0, 1]);
  });
});

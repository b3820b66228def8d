import { expect, test } from 'vitest';
import type { Standing } from '../../../shared/contract/shapes/tally.ts';
import { emptyRow, withAnswer } from '../../../renderer/src/features/tally/rows.ts';
import { POSITIONS } from '../../../shared/domain/vocabulary.ts';

const { statement: empty } = emptyRow('2026-03-05');

test('a form is that of an answer: where none was given, it is proposed that the participant endorses', () => {
  const positionWith = (recorded: Standing['position']): string | undefined =>
    withAnswer(empty, 'formality', 'signed', recorded).axes.position;
  const proposed = [...POSITIONS, null].filter((recorded) => positionWith(recorded) === 'endorsed');
  expect(proposed).toEqual(['not_approached', 'invited', 'no_reply', 'withdrawn', null]);
  expect(positionWith('declined')).toBeUndefined();
  expect(positionWith('endorsed')).toBeUndefined();
});

test('what is written of a position stands, whatever is written beside it, before or after', () => {
  const considering = withAnswer(empty, 'position', 'considering', 'not_approached');
  expect(withAnswer(considering, 'formality', 'in_writing', 'not_approached').axes).toEqual({
    position: 'considering',
    formality: 'in_writing',
  });
  const signed = withAnswer(empty, 'formality', 'signed', 'not_approached');
  expect(withAnswer(signed, 'position', 'declined', 'not_approached').axes.position).toBe('declined');
});

test('no other column proposes a position, nor does a form that is taken out', () => {
  expect(withAnswer(empty, 'publicity', 'public', null).axes).toEqual({ publicity: 'public' });
  expect(withAnswer(empty, 'qualification', 'reservation', null).axes).toEqual({
    qualification: 'reservation',
  });
  expect(withAnswer(empty, 'formality', null, null).axes).toEqual({});
});

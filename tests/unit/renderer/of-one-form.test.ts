import { expect, test } from 'vitest';
import { problem } from '../../../shared/contract/errors.ts';
import { ofOneForm } from '../../../renderer/src/features/records/of-one-form.ts';

test('what is wrong with all records of a form alike is said once, at its field', () => {
  const each = Array.from({ length: 8 }, (_, at) => problem(`rows.${at}.way`, 'required'));
  expect(ofOneForm(each)).toEqual([problem('way', 'required')]);
});

test('what is wrong with one of them for a reason of its own is said too', () => {
  const found = ofOneForm([
    problem('rows.0.participantIds', 'unknownRecord', { kind: 'participant', id: 'a' }),
    problem('rows.1.participantIds', 'unknownRecord', { kind: 'participant', id: 'b' }),
  ]);
  expect(found.map(({ field, params }) => [field, params?.['id']])).toEqual([
    ['participantIds', 'a'],
    ['participantIds', 'b'],
  ]);
});

test('a form of one record has its problems where they were', () => {
  const own = [problem('way', 'required'), problem('subject', 'required')];
  expect(ofOneForm(own)).toEqual(own);
});

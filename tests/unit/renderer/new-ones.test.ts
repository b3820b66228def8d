import { expect, test } from 'vitest';
import { withNewOnes, withNewOnesBack } from '../../../renderer/src/features/records/fields/form-fields.ts';

test('what is new in a form is sent beside what is known, without gaps, and stands in the form again', () => {
  const typed = {
    title: 'Plenary',
    chairPersonId: { name: 'Mei Tan', email: '' },
    personIds: ['amina', { name: 'Luc Morel', telephone: '1' }],
    invitedIds: ['ghana'],
    roomId: null,
  };
  const { values, alongside } = withNewOnes('session', typed);
  expect(values).toEqual({ title: 'Plenary', personIds: ['amina'], invitedIds: ['ghana'], roomId: null });
  expect(alongside).toEqual({
    chairPersonId: [{ name: 'Mei Tan' }],
    personIds: [{ name: 'Luc Morel', telephone: '1' }],
  });
  expect(withNewOnesBack('session', values, alongside)).toEqual({
    ...typed,
    chairPersonId: { name: 'Mei Tan' },
  });
});

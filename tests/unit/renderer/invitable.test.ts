import { expect, test } from 'vitest';
import { meetingBefore } from '../../../renderer/src/features/invitations/invitable.ts';

const meetings = [
  { id: 'a', startDate: '2023-09-20' },
  { id: 'c', startDate: '2027-03-09' },
  { id: 'b', startDate: '2024-03-14' },
];

test('the meeting before is the last that began earlier', () => {
  expect(meetingBefore(meetings, 'c')?.id).toBe('b');
  expect(meetingBefore(meetings, 'b')?.id).toBe('a');
  expect(meetingBefore(meetings, 'a')).toBeNull();
  expect(meetingBefore(meetings, 'nobody')).toBeNull();
});

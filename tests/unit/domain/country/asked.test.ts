import { expect, test } from 'vitest';
import { askedOf, type Open } from '../../../../shared/domain/country/asked.ts';

const TODAY = '2024-03-01';
const NOTHING: Open = {
  participantId: 'P',
  delegations: [],
  documents: [],
  actions: [],
  commitments: [],
  focalPoints: 1,
  vacantRoles: [],
};
const whatOf = (open: Partial<Open>) =>
  askedOf({ ...NOTHING, ...open }, TODAY).map(({ what, id, by, fact }) => [what, id, by, fact]);

test('nothing is asked of whoever has answered everything', () => {
  expect(whatOf({})).toEqual([]);
});

test('a reply is asked until it is given or the meeting is over; then credentials that are wanted', () => {
  const meeting = {
    attendance: 'invited',
    credentials: 'none',
    replyBy: '2024-03-05',
    endDate: TODAY,
    meetingState: 'invitations_sent',
  } as const;
  const of = (values: object) => whatOf({ delegations: [{ id: 'D', ...meeting, ...values }] });
  expect(of({})).toEqual([['reply', 'D', '2024-03-05', 'asked']]);
  expect(of({ attendance: 'tentative' })).toHaveLength(1);
  expect(of({ attendance: 'declined' })).toEqual([]);
  expect(of({ attendance: 'confirmed' })).toEqual([]);
  expect(of({ attendance: 'confirmed', credentials: 'deficient' })).toEqual([
    ['credentials', 'D', null, 'asked'],
  ]);
  expect(of({ endDate: '2024-02-29' })).toEqual([]);
  expect(of({ meetingState: 'postponed' })).toEqual([]);
});

test('an answer on a text is asked of whoever was approached; that somebody was not is for the secretariat', () => {
  const of = (position: Open['documents'][number]['position'], toReconfirm = false) =>
    whatOf({ documents: [{ id: 'T', position, toReconfirm, by: null }] }).flat();
  expect(of('considering')).toEqual(['endorsement', 'T', null, 'asked']);
  expect(of('not_approached')).toEqual(['approach', 'T', null, 'unasked']);
  expect(of('endorsed', true)).toEqual(['reconfirmation', 'T', null, 'asked']);
  expect(of('endorsed')).toEqual([]);
  expect(of('declined')).toEqual([]);
});

test('a stance is asked of whoever was silent, of actions that are not over', () => {
  const of = (values: Partial<Open['actions'][number]>) =>
    whatOf({ actions: [{ id: 'A', state: 'proposed', stance: null, ...values }] }).flat();
  expect(of({})).toEqual(['firstStance', 'A', null, 'unasked']);
  expect(of({ stance: 'silent' })).toEqual(['stance', 'A', null, 'asked']);
  expect(of({ stance: 'oppose' })).toEqual([]);
  expect(of({ stance: 'silent', state: 'dropped' })).toEqual([]);
});

test('a commitment is asked after once it is overdue, or a year after it was last heard of', () => {
  const of = (values: Partial<Open['commitments'][number]>) =>
    whatOf({
      commitments: [{ id: 'C', state: 'under_way', dueDate: null, lastHeard: '2023-03-01', ...values }],
    }).flat();
  expect(of({})).toEqual([]);
  expect(of({ lastHeard: '2023-02-28' })).toEqual(['report', 'C', null, 'asked']);
  expect(of({ dueDate: TODAY })).toEqual([]);
  expect(of({ dueDate: '2024-02-29' })).toEqual(['delivery', 'C', '2024-02-29', 'asked']);
  expect(of({ dueDate: '2024-02-29', state: 'delivered' })).toEqual([]);
});

test('what was asked comes before what is yet to be asked, and what has a day first, the earliest first', () => {
  const asked = whatOf({
    focalPoints: 0,
    vacantRoles: [{ id: 'R' }],
    actions: [{ id: 'A', state: 'proposed', stance: null }],
    documents: [
      { id: 'late', position: 'invited', toReconfirm: false, by: '2024-05-01' },
      { id: 'early', position: 'invited', toReconfirm: false, by: '2024-04-01' },
    ],
  });
  expect(asked.map(([, id]) => id)).toEqual(['early', 'late', 'P', 'R', 'A']);
});

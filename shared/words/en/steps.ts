/** What is stated as of a day: of a membership, and of how endorsements are counted. */
export const steps = {
  statusTitle: 'Change status…',
  statusDone: 'The status is stated.',
  ruleTitle: 'Counting…',
  ruleDone: 'The rule of counting is stated.',
  statusReason: 'Needed for leaving, coming back, and being invited again.',
  timeNote: 'Where it is known, for example 17:30.',
} as const;

export const suggestions = {
  open: 'Suggested, to be decided',
  none: 'Nothing that was suggested here waits to be decided.',
  accept: 'Accept…',
  acceptOf: 'Accept “{title}”…',
  acceptCommitment: 'Accept as a commitment',
  acceptEndorsement: 'Accept as an endorsement',
  accepted: 'Suggestion accepted.',
  due: 'due on {date}',
} as const;

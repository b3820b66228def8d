/** A letter that asks a participant for news of what it has undertaken. */
export const letter = {
  subject: 'News of your commitment: {title}',
  greeting: 'Dear colleagues,',
  undertook: 'You undertook the following: “{title}”.',
  exactly: 'More precisely: {what}',
  wasDue: 'It was due by {date}.',
  isDue: 'It is due by {date}.',
  lastReport: 'The last report that we have on it is of {date}.',
  noReport: 'We have had no report on it so far.',
  asking:
    'We should be grateful if you could tell us what has been done, what is still to be done, and by when you expect it to be completed.',
  confidential: 'We treat this commitment as confidential and write about it to you alone.',
  closing: 'With kind regards,',
} as const;

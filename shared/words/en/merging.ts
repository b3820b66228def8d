export const merging = {
  command: 'Merge with another participant…',
  also: 'duplicate twice same one join',
  two: 'Merge the two…',
  title: 'Two entries of one participant',
  body: 'For one State or organization that was entered twice. One of the two is kept, and the other goes into it: whatever names it will name the one that is kept. It stays readable with its name and its history; one undo brings both back.',
  chooseOther: 'Merge with',
  kept: 'Kept',
  other: 'Goes into it',
  swap: 'Keep “{name}” instead',
  follows: 'Comes over',
  followsNote: 'Will name {name}, the entry that is kept.',
  nothingFollows: 'Nothing names the other entry.',
  stays: 'Stays to the letter',
  staysNote:
    'Was handed out, printed or signed. It goes on to name whom it named; who holds it is known all the same.',
  askedAgain:
    '{count, plural, one {An accepted clash is about the other entry and will be asked about again.} other {# accepted clashes are about the other entry and will be asked about again.}}',
  pairs: 'Both have this, and one participant has it once',
  pairOf: '{what}: {about}',
  choice: 'What stands',
  choices: { keep: 'Of the entry that is kept', other: 'Of the other entry', both: 'Both, each on its day' },
  empty: 'Nothing more is said',
  people: 'The people of both will be in the one that stands.',
  setAside: 'What does not stand is taken back and stays in the history.',
  bound: {
    issued: 'A paper that was issued rests on some of these, so they cannot be set aside.',
    notDrawn: 'Their positions cannot follow one another, so only those of one entry can stand.',
  },
  warnings: {
    codeUnknown:
      'The two have different codes, {iso3} and {otherIso3}, and {otherIso3} is in no table of States. The code {iso3} stands. Make sure that they are one and the same.',
    kindsDiffer:
      'The entry that is kept is a State; the other one was entered as an organization. It will be the State.',
    leadAndPartner:
      'One of the two leads a priority action in which the other is a partner. It will lead there.',
  },
  becomes: '{name} will be “{status}” from {day}. Now it is “{was}”.',
  refused: 'These two cannot be made one.',
  run: 'Make them one',
  done: 'Now one participant: {name}.',
  mergedInto: '“{name}” is the same as {into} now.',
  open: 'Open {name}',
  mergedIntoBody:
    'Its name and history stay here, and what was issued to it goes on to name it. What is new is said of {into}.',
  alsoEntered: 'Was also entered as',
  leftBehind:
    '{count, plural, one {One record goes by “{name}”, which is the same as “{into}” now.} other {# records go by “{name}”, which is the same as “{into}” now.}}',
  opposed:
    '{count, plural, one {Of “{into}” two laptops chose differently in one place; one of them stands until you say which is meant.} other {Of “{into}” two laptops chose differently in # places; one of them stands until you say which is meant.}}',
  deletedThere:
    '“{into}” was deleted on another laptop that did not know that “{name}” is the same. It is kept, with what came over.',
  leftBehindWhy:
    'It came from a laptop that did not know yet, or a deletion was taken back. Nothing is lost: it stands under the old name until it is brought over.',
  leftBehindTitle: 'Participants that were made one',
  decide: 'Decide…',
  bringOver: 'Bring over…',
  bringOverRun: 'Bring over',
  broughtOver: 'Brought over to {name}.',
} as const;

export const clashes = {
  label: 'Clashes',
  title: '{count, plural, one {# open clash} other {# open clashes}}',
  none: 'No open clash.',
  goTo: 'Go to “{title}”',
  erased: 'Somebody who was erased',
  accept: 'Accept',
  accepted: 'Accepted: {reason}',
  reason: 'Why it is acceptable',
  acceptNote: 'It stays quiet until something behind it changes.',
  severity: { warning: 'Clash', notice: 'Notice' },
  rules: {
    same_room: '“{first}” and “{second}” are in {room} at the same time.',
    same_person: '{person} is needed in “{first}” and “{second}” at the same time.',
    same_chair: '{chair} chairs “{first}” and “{second}” at the same time.',
    too_few_delegates:
      '{delegation} has too few delegates for the sessions it must be in at once: {needed} needed, {delegates} there (without interpreters and support).',
    agenda_longer: 'The agenda of “{session}” takes {planned} min, the slot has {slot}.',
    agenda_shorter: 'The agenda of “{session}” takes {planned} min of {slot}.',
    agenda_circle:
      'On the agenda of “{session}” these items stand under each other: {items}. They are shown at the top level until one of them is moved.',
    over_capacity: '{expected} people can come to “{session}”; {room} holds {capacity}.',
    walking_time: '{gap} min between “{first}” ({from}) and “{second}” ({to}); the way takes {needed}.',
    outside_interpretation: '“{session}” ({from}–{to}) is outside the hours of interpretation.',
    host_meeting: '“{session}” is during “{meeting}”, which the same people must attend.',
    same_members:
      'Participants that must be in both “{first}” and “{second}” at the same time: {count} ({names}).',
    two_heads: '{delegation} has more than one head: {names}.',
  },
} as const;

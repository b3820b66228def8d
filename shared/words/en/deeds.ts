/**
 * What a command did, by its name in the contract; after “Undo:” and after who did it. What became of a record by hand
 * stands with its kind.
 */
export const deeds = {
  participant: {
    addStates: '{count, plural, one {added “{title}”} other {added “{title}” and {more} more States}}',
    merge:
      '{isWithin, select, yes {made “{title}” one with “{within}”} other {brought over what was said of another entry of “{title}”}}',
  },
  record: {
    changeMany: '{count, plural, one {wrote “{title}”} other {wrote “{title}” and {more} more ({kinds})}}',
  },
  reconvening: { moveState: 'changed the state of the reconvening “{title}”' },
  workingGroup: { moveState: 'changed the state of the working group “{title}”' },
  groupMembership: { correctRole: 'set right the role of {title} in a working group' },
  document: { moveState: 'changed the state of the document “{title}”' },
  consultation: {
    moveState:
      '{count, plural, one {changed the state of the consultation “{title}”} other {moved the consultation “{title}” and {more} more to “{state}”}}',
  },
  suggestion: {
    acceptEndorsement: 'accepted what {title} suggested of a document',
    acceptCommitment: 'accepted a suggestion as the commitment “{title}”',
    moveState: 'changed the state of the suggestion “{title}”',
  },
  stance: { record: 'recorded stances of “{title}”' },
  priorityAction: { moveState: 'changed the state of the priority action “{title}”' },
  commitment: {
    moveState: 'changed the state of the commitment “{title}”',
    letterSent: 'recorded as sent: “{title}”',
  },
  minutes: {
    attend: 'noted that participants were at “{title}”',
    decide: 'noted the decision “{title}”',
    addTask: 'noted the task “{title}”',
    release: 'released the minutes of “{within}” as {title}',
  },
  publicCopy: {
    record: 'wrote the public copy “{title}”',
    void: 'declared the public copy “{title}” void',
  },
  minutesRelease: {
    handOut: 'opened or saved release {title} of the minutes of “{within}”',
    tell: '{count, plural, one {recorded that # participant was told of release {title} of the minutes of “{within}”} other {recorded that # participants were told of release {title} of the minutes of “{within}”}}',
    void: 'declared release {title} of the minutes of “{within}” void',
  },
  rota: { make: 'made sessions in a rota, “{title}” first' },
  task: { moveState: 'changed the state of the task “{title}”' },
  agenda: {
    add: '{count, plural, one {added the agenda item “{title}”} other {added the agenda item “{title}” and {more} more}}',
    move: 'moved the agenda item “{title}”',
    takeUp: 'put tasks on an agenda, “{title}” first',
  },
  session: { moveTo: 'moved the session “{title}”' },
  person: { merge: 'made two records of {title} one', erase: 'erased what was known of a person' },
  delegate: { makeHead: 'made {title} the head of the delegation' },
  delegation: {
    invite:
      '{count, plural, one {invited “{title}” to “{within}”} other {invited “{title}” and {more} more to “{within}”}}',
  },
  clash: {
    accept: '{count, plural, one {accepted a clash: “{title}”} other {accepted # clashes: “{title}”}}',
    takeUp: 'took up an accepted clash again',
  },
  version: { copy: 'made the version {title} from another one' },
  paragraph: {
    insert: 'added paragraphs of a text',
    write: 'wrote the paragraph {title}',
    split: 'split the paragraph {title}',
    move: 'moved the paragraph {title}',
    renumber: 'numbered the paragraphs anew',
  },
  membership: { record: 'stated what {title} is to the coalition' },
  counting: { record: 'stated how endorsements of “{title}” are counted' },
  endorsement: {
    record: 'recorded what {title} said of a document',
    recordMany: 'recorded what {title} and others said of a document',
  },
  evidence: { attach: 'attached the evidence file “{title}”' },
  signOff: {
    issue: 'issued the sign-off sheet {title}',
    void: 'declared the sign-off sheet {title} void',
  },
  release: {
    make: 'released “{within}” as {title}',
    handOut: 'opened or saved release {title} of “{within}”',
    tell: '{count, plural, one {recorded that # participant was told of release {title} of “{within}”} other {recorded that # participants were told of release {title} of “{within}”}}',
    void: 'declared release {title} of “{within}” void',
  },
  workspace: { setHomeZone: 'set the home zone to {title}' },
  dispatch: {
    record: 'recorded that {title} was handed out',
    void: 'declared the dispatch of {title} void',
  },
  file: {
    repair: 'wrote again what the history had lost, of “{title}” first',
    salvage: 'read “{title}” and all else that could be read out of another file',
    share: 'made this file, a copy to share',
  },
  history: {
    undo: 'undid a change to “{title}”',
    redo: 'redid a change to “{title}”',
    'take-back': 'took back a change to “{title}”',
  },
  alert: {
    moveState: 'changed the state of the alert “{title}”',
    send: 'sent the alert “{title}”, or an update of it',
    mark: 'marked the alert “{title}” otherwise',
    tell: 'recorded who was told of the alert “{title}”',
    takeIn: 'took in the alert “{title}” from a file',
  },
  alertRelease: {
    handOut: 'opened, copied or saved what was sent of the alert “{within}” ({title})',
  },
} as const;

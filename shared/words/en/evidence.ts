/** The files that prove steps. */
export const evidence = {
  files: 'Evidence files',
  attach: 'Attach files…',
  attached: '{count, plural, one {File attached.} other {# files attached.}}',
  choose: 'Choose files…',
  orDrop: 'or drop them here',
  drop: 'Let go to attach',
  open: 'Open',
  openNamed: 'Open {name}',
  saveCopy: 'Save a copy…',
  saveNamed: 'Save a copy of {name}',
  saved: 'Saved as {name}',
  notHere: 'The content has not come with the record. Another copy of the workspace may have it.',
  damaged: 'This picture is damaged and is not shown. A backup, or whoever sent it, may have it whole.',
  steps: 'What {name} has said',
  noSteps: 'Nothing has been recorded yet.',
} as const;

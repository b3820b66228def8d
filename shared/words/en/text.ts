/** The text of a version, and what became of it from one to the next. */
export const text = {
  title: 'Text',
  changes: 'What changed',
  language: 'Language of the text',
  paragraphText: 'Text of paragraph {label}',
  paragraphLabel: 'Number of paragraph {label}',
  add: 'Add paragraph',
  renumber: 'Number anew',
  renumbered: 'The paragraphs are numbered anew.',
  stands:
    'This text has been spoken of or put to signature and stays as it is. Make a new version to change it.',
  missing: 'Not in this language yet.',
  newVersion: 'New version from this…',
  newVersionBody: 'It begins with the paragraphs of {label}, each of which keeps where it comes from.',
  copied: 'Version added with its paragraphs.',
  comparedWith: 'Compared with',
  nothingBefore: 'There is no other version to compare with.',
  same: 'Nothing has changed between the two.',
  counts:
    '{added, plural, one {# added} other {# added}} · {deleted, plural, one {# deleted} other {# deleted}} · {changed, plural, one {# changed} other {# changed}} · {moved, plural, one {# moved} other {# moved}} · {carried, plural, one {# carried over} other {# carried over}}',
  marks: {
    added: 'Added',
    deleted: 'Deleted',
    changed: 'Changed',
    moved: 'Moved',
    relabelled: 'Was {label}',
    carried: 'Carried over',
  },
  qualified: '{name}: {qualification}',
  qualifiedEarlier: '{name}: {qualification}, on {label} of {version}',
  showInText: 'Show in the text',
} as const;

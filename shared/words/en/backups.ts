/** The backups of the open workspace, and what can be done with one. */
export const backups = {
  title: 'Backups of this workspace',
  intro:
    'Nothing is written into a backup. It can take the place of the workspace, or be opened as a copy beside it.',
  none: 'There is no backup yet. The first is taken a minute after the first change, or now.',
  now: 'Back up now',
  list: 'Backups…',
  restore: 'Restore in place',
  openCopy: 'Open as a copy',
  askTitle: 'Put this backup in the place of the workspace?',
  askBody:
    'The workspace becomes what it was on {taken}, in every window. What was done since is backed up first, and the file as it is now is kept beside it.',
  restored: 'The workspace is what it was on {taken}. What was done since is in a backup.',
  reasons: {
    daily: 'of the day, by itself',
    'by-hand': 'asked for',
    'before-large': 'before much was written',
    'before-repair': 'before a repair, as it was',
    'before-restore': 'before a backup was restored',
    'before-form': 'before a newer version changed the file',
  },
} as const;

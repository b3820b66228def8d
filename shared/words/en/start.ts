export const start = {
  welcome:
    'Plans the meetings of a coalition and keeps what was decided and signed, offline, in one file on this laptop.',
  sample: 'Open the sample workspace',
  sampleHint: 'The coalition’s public record, July 2023 to the plan for 2027, with ten things to try',
  new: 'New workspace',
  newHint: 'An empty file, wherever you keep it',
  chooseFile: 'Choose where to keep it',
  homeZoneNote:
    'By its calendar and clock is dated what belongs to no event: the list of the whole coalition, a change of membership. It is the same for everybody who works on this workspace, wherever their laptop is.',
  open: 'Open workspace',
  openHint: 'A file ending in .reconvene',
  recent: 'Recent',
  opening: 'Opening {name}',
  failed: '{name} was not opened',
  backups: 'Backups of this workspace',
  noBackups: 'There is no backup beside this file.',
  restoredLacking:
    'Everything was put back but the contents of these files, which are neither beside the backup nor anywhere else: {names}.',
  restore: 'Put in its place',
  openCopy: 'Open a copy of it…',
  asItIs: 'Open it as it is',
  checking: 'Reading the file through first: it was not closed in order, or it comes from elsewhere.',
  salvageTitle: 'What can still be read',
  salvageIntro:
    'A damaged or foreign file often holds most of its records still. They can be read out into a new workspace; this file stays as it is. What cannot be read is listed.',
  salvage: 'Salvage into a new workspace',
  salvaging: 'Reading what can be read',
  salvageStop: 'Stop',
  salvaged:
    '{carried, plural, one {One record was} other {# records were}} read out. {leftOut, plural, =0 {Nothing was left out.} one {What was left out is listed under What is being done.} other {What was left out is listed under What is being done.}}',
  tryAgain: 'Try again',
  toStart: 'Back to the start',
  copyNote: 'The file that is there now is kept under a name of its own.',
} as const;

/** What a command did, by its name in the contract; after “Undo:” and after who did it. */
export const deeds = {
  participant: { addStates: 'added States, {{what}} first' },
  record: { create: 'added {{what}}', update: 'changed {{what}}', delete: 'deleted {{what}}' },
  reconvening: { moveState: 'changed the state of {{what}}' },
  document: { moveState: 'changed the state of {{what}}' },
  agenda: { move: 'reordered {{what}}' },
  session: { moveTo: 'moved {{what}}' },
  delegate: { makeHead: 'made {{what}} the head' },
  delegation: { invite: 'invited to a reconvening' },
  clash: { accept: 'accepted a clash' },
  endorsement: { record: 'recorded {{what}}' },
  signOff: { issue: 'issued {{what}}' },
  calendar: { exported: 'exported a calendar' },
  workspace: { restored: 'restored a backup' },
  history: {
    undo: 'undid a change of {{what}}',
    redo: 'redid a change of {{what}}',
    'take-back': 'took back a change of {{what}}',
  },
} as const;

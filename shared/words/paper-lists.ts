import type { choices } from './en/choices.ts';

/** The closed lists whose words stand on paper or in a public copy, so that a language in which only those are made has these. */
export type PaperLists = Pick<
  typeof choices,
  | 'position'
  | 'formality'
  | 'qualification'
  | 'regionalGroup'
  | 'coalitionStatus'
  | 'delegateRole'
  | 'attendance'
  | 'groupRole'
  | 'documentKind'
  | 'documentState'
  | 'reconveningState'
  | 'level'
  | 'mode'
  | 'actionKind'
  | 'actionState'
  | 'commitmentState'
  | 'consultationWay'
  | 'stance'
  | 'alertKind'
  | 'alertState'
  | 'reliability'
>;

import type { choices } from './en/choices.ts';

/** The closed lists whose words stand on paper, so that a language in which only papers are made has these. */
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
  | 'commitmentState'
  | 'consultationWay'
  | 'stance'
  | 'alertKind'
  | 'reliability'
>;

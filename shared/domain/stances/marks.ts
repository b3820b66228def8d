import type { Stance } from '../vocabulary.ts';

/** Stances in files and on paper, each a sign of its own without colour. */
export const STANCE_MARKS: Readonly<Record<Stance | 'notAsked', string>> = {
  support: '●',
  live_with: '◎',
  with_changes: '◐',
  oppose: '×',
  silent: '–',
  notAsked: '·',
};

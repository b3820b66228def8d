import { DELEGATE_ROLES, RANKS, type DelegateRole, type Rank } from '../vocabulary.ts';

export interface Person {
  readonly role: DelegateRole;
  readonly rank: Rank;
  readonly name: string;
}

/** Persons of a delegation by precedence: the head, then by rank, then by role, then by name. */
export function byPrecedence<P extends Person>(persons: readonly P[]): P[] {
  return [...persons].sort(
    (a, b) =>
      Number(b.role === 'head') - Number(a.role === 'head') ||
      RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
      DELEGATE_ROLES.indexOf(a.role) - DELEGATE_ROLES.indexOf(b.role) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

import { collatorOf, type Language } from '../languages.ts';
import { DELEGATE_ROLES, RANKS, type DelegateRole, type Rank } from '../vocabulary.ts';

export interface Person {
  readonly role: DelegateRole;
  readonly rank: Rank;
  readonly name: string;
  /** What the name is sorted under, where that is not how it begins. */
  readonly sortName: string | null;
}

/** Persons of a delegation by precedence: the head, then by rank, then by role, then by name as the list's language sorts it. */
export function byPrecedence<P extends Person>(persons: readonly P[], language: Language): P[] {
  const { compare } = collatorOf(language);
  const key = ({ sortName, name }: Person): string => sortName ?? name;
  return [...persons].sort(
    (a, b) =>
      Number(b.role === 'head') - Number(a.role === 'head') ||
      RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
      DELEGATE_ROLES.indexOf(a.role) - DELEGATE_ROLES.indexOf(b.role) ||
      compare(key(a), key(b)),
  );
}

/**
 * What a merge does with a unit that two laptops changed apart from each other. 'last': the later writer's value stands and
 * the conflict is shown; 'element': each element (a language, a member of a set) is a unit of its own; 'highest': the
 * greatest number stands, and nobody is asked. One that is joined holds what follows from all of them.
 */
export type Policy = 'last' | 'element' | 'highest' | Joined;

export interface Joined {
  /** What stands where several were set apart from each other; the latest comes first. */
  readonly join: (values: readonly unknown[]) => unknown;
  /** Whether a person should say which is meant all the same. */
  readonly isAsked: boolean;
}

import type { Field } from './fields.ts';

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Answers that are made of records of several kinds. */
export type Reading = 'agenda' | 'clashes' | 'outbox' | 'tally' | 'text' | 'timetable';

/** What every part of the program needs to know of a kind of record; its layers add their own in a module each. */
export interface KindModule {
  /** In the order of the form. */
  readonly fields: Fields;
  /** The field that a record is called by; where that is a reference, by what it points to is called. */
  readonly title: string;
  /** What it is called by as well: other forms of its name, a symbol, a code. */
  readonly alsoCalled?: readonly string[];
  /** The references to what a record exists only within: it is deleted with that. The first is to its owner. */
  readonly within?: readonly string[];
  /** References of which a record has at least one. It lies within one of them only where it has no other. */
  readonly needsOneOf?: readonly string[];
  /** Optional references without which a record would say something else: a copy to share has it only with what they point to. */
  readonly saysOf?: readonly string[];
  /** The reference that says what a record belongs to, shown where it was found; that to its owner where nothing is said. */
  readonly context?: string;
  /** The reference to the record on whose page it is looked at, where that is not its own. */
  readonly shownOn?: string;
  /** Fields that stay as they were when the record was made. */
  readonly fixed?: readonly string[];
  /** Fields that records are looked up by, beside their references. */
  readonly lookedUpBy?: readonly string[];
  /** Records are added and never changed; only undo takes one back. */
  readonly appendOnly?: boolean;
  /** Handed out, printed or signed as it is: whom it names it names for good, and what becomes of them changes nothing in it. */
  readonly issued?: boolean;
  /** Only services of the kind's own make its records. */
  readonly serviceMade?: boolean;
  /** Its records never leave the secretariat: a copy to share is without them. */
  readonly inward?: boolean;
  /** Nobody would look for its records by words. */
  readonly unsearched?: boolean;
  /** Its records are mostly made together with another that names them; the deed is then about that one. */
  readonly alongside?: boolean;
  /** What its rows show beside their own fields, computed by the core. */
  readonly computed?: readonly string[];
  /** What is to be read again when one of its records changes, beside its own rows and its neighbours'. */
  readonly readBy?: readonly Reading[];
}

/** The same, held to the fields of the kind. */
export interface DefinedKind<F extends Fields, C extends string> extends KindModule {
  readonly fields: F;
  readonly title: keyof F & string;
  readonly alsoCalled?: readonly (keyof F & string)[];
  readonly within?: readonly (keyof F & string)[];
  readonly needsOneOf?: readonly (keyof F & string)[];
  readonly saysOf?: readonly (keyof F & string)[];
  readonly context?: keyof F & string;
  readonly shownOn?: keyof F & string;
  readonly fixed?: readonly (keyof F & string)[];
  readonly lookedUpBy?: readonly (keyof F & string)[];
  readonly computed?: readonly C[];
}

export function defineKind<F extends Fields, const C extends string = never>(
  module: DefinedKind<F, C>,
): DefinedKind<F, C> {
  // Fields are looked up by names that come from outside: a `constructor` that nobody defined must not be found.
  Object.setPrototypeOf(module.fields, null);
  return module;
}

/**
 * One of the two files in which a type assertion may stand (the other is electron/core/db/rows.ts):
 * facts about objects that the compiler cannot see.
 */

/** The own keys of an object whose type lists them all, in their order. */
export function keysOf<T extends object>(value: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(value) as [keyof T & string, ...(keyof T & string)[]];
}

/** The own entries of an object whose type lists them all, in their order. */
export function entriesOf<T extends object>(value: T): [keyof T & string, T[keyof T & string]][] {
  return Object.entries(value) as [keyof T & string, T[keyof T & string]][];
}

/** Whether a text is one of a closed list, told to the compiler. */
export function isOneOf<const T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}

/** A value from the other end of a port whose both ends are built from the same type. */
export function trusted<T>(value: unknown): T {
  return value as T;
}

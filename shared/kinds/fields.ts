import { z } from 'zod';
import { ERASED_TEXT } from '../domain/history/personal.ts';
import type { Joined, Policy } from '../domain/history/policy.ts';
import { once } from '../once.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { listNameOf, type ListName } from '../domain/vocabulary.ts';
import { precisionOf } from '../domain/time/partial-date.ts';
import { isDate, zoneSpelling } from '../domain/time/zones.ts';

/** How a field is stored in its STRICT table; 'json' is text that holds JSON, 'boolean' is 0 or 1. */
export type Storage = 'text' | 'integer' | 'boolean' | 'json';

/** What a field's value is: how it is compared, sorted, searched and shown follows from this. */
export type FieldType =
  | 'text'
  | 'longText'
  | 'localized'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'whole'
  | 'date'
  | 'partialDate'
  | 'wall'
  | 'time'
  | 'instant'
  | 'zone'
  | 'id'
  | 'ref'
  | 'refs'
  | 'order'
  | 'size'
  | 'blob'
  | 'structure';

export interface Field<T> {
  /** Made when it is first asked for: a schema is dear to make, and most processes need few of them. */
  readonly schema: () => z.ZodType<T>;
  readonly storage: Storage;
  readonly type: FieldType;
  readonly optional: boolean;
  /** Set by the core alone: a client that sends it is refused. */
  readonly managed: boolean;
  readonly choices?: readonly string[];
  /** The list that the choices are of: by it their words are found. */
  readonly list?: ListName;
  /** The kind a reference points to. */
  readonly refers?: string;
  /** Texts of several lines. */
  readonly isLong?: boolean;
  readonly fallback?: T;
  /** What a new record gets where nothing is given is the zone in which the workspace is at home; `fallback` where none is known. */
  readonly isAtHome?: boolean;
  readonly policy: Policy;
  /** Fields of one unit only make sense together: they are logged, merged and taken back as one. */
  readonly unit?: string;
  /** Computed after a write or a merge from other fields, and never logged. */
  readonly derived: boolean;
  /** Says who a human being is: kept beside the log, so that it can be erased everywhere. */
  readonly personal: boolean;
  /** Never leaves the secretariat: a copy to share is without it. */
  readonly inward: boolean;
}

function field<T>(
  make: () => z.ZodType<T>,
  storage: Storage,
  type: FieldType,
  more: Partial<Pick<Field<T>, 'choices' | 'list' | 'refers' | 'policy' | 'isLong'>> = {},
): Field<T> {
  return {
    schema: once(make),
    storage,
    type,
    optional: false,
    managed: false,
    derived: false,
    personal: false,
    inward: false,
    policy: 'last',
    ...more,
  };
}

const WALL = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/;

export const HASH = /^[0-9a-f]{64}$/;

export const LIMITS = { line: 500, text: 20_000 } as const;

/** Half a character, which neither the file nor a print can hold. */
const HALF = /\p{Surrogate}/u;

/** Whatever a person may write, up to so many UTF-16 units. */
export const written = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !HALF.test(value));

/** What leaves no mark on a screen or a page, however long it is: blanks, controls, what only changes how others are drawn. */
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u;
const isSeen = (value: string): boolean => !BLANK.test(value);
const UNSEEN = { params: { rule: 'required' } };

/** The same, trimmed, with something in it that can be seen. */
export const said = (max: number) => written(max).trim().refine(isSeen, UNSEEN);

/** One line of text, trimmed, not empty. */
export const text = (max: number = LIMITS.line) => field(() => said(max), 'text', 'text');
/** Text of several lines. */
export const longText = () => field(() => written(LIMITS.text), 'text', 'longText');
/** One line of text in one or more of the six languages. */
export const localized = (max: number = LIMITS.line) =>
  field(
    () =>
      z
        .partialRecord(
          z.enum(LANGUAGES),
          written(max)
            .trim()
            .refine((value) => value === '' || isSeen(value), UNSEEN),
        )
        .refine((names) => Object.values(names).some((name) => name !== ''), UNSEEN),
    'json',
    'localized',
    { policy: 'element' },
  );
/** A text of several lines in some of the six languages, or in none yet. */
export const longLocalized = () =>
  field(() => z.partialRecord(z.enum(LANGUAGES), written(LIMITS.text)), 'json', 'localized', {
    policy: 'element',
    isLong: true,
  });
export const choice = <const C extends readonly [string, ...string[]]>(values: C) =>
  field<C[number]>(() => z.enum(values), 'text', 'choice', { choices: values, list: listNameOf(values) });
export const choices = <const C extends readonly [string, ...string[]]>(values: C) =>
  field<C[number][]>(() => z.array(z.enum(values)), 'json', 'choices', {
    choices: values,
    list: listNameOf(values),
    policy: 'element',
  });
export const flag = () => field(() => z.boolean(), 'boolean', 'flag');
export const whole = (min: number, max: number) => field(() => z.int().min(min).max(max), 'integer', 'whole');
/** A calendar date, YYYY-MM-DD. */
export const date = () => field(() => z.string().refine(isDate), 'text', 'date');
/** A day, or the month or the year alone where no more is known: YYYY-MM-DD, YYYY-MM, YYYY. */
export const partialDate = () =>
  field(() => z.string().refine((value) => precisionOf(value) !== null), 'text', 'partialDate');
/** A wall time in the record's own zone, YYYY-MM-DDTHH:mm. */
export const wall = () =>
  field(() => z.string().refine((text) => WALL.test(text) && isDate(text.slice(0, 10))), 'text', 'wall');
/** An hour of a day that another field names, HH:mm. */
export const timeOfDay = () => field(() => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'text', 'time');
/** An instant in UTC, ISO 8601 with milliseconds and Z. */
export const instant = () => field(() => z.iso.datetime({ precision: 3 }), 'text', 'instant');
/** An IANA zone name; kept as the time zone database spells it. */
export const zone = () => field(() => z.string().min(1).max(64).overwrite(zoneSpelling), 'text', 'zone');
/** The id of a record that may be gone: nothing keeps it there. */
export const idOf = () => field(() => z.string().min(1).max(64), 'text', 'id');
export const ref = (kind: string) => field(() => z.string().min(1).max(64), 'text', 'ref', { refers: kind });
export const refs = (kind: string) =>
  field(() => z.array(z.string().min(1).max(64)), 'json', 'refs', { refers: kind, policy: 'element' });
/** A fractional index: records sort by it as plain text. */
export const order = () => field(() => z.string().min(1).max(200), 'text', 'order');
/** A number of bytes. */
export const size = () => field(() => z.int().min(0), 'integer', 'size');
/** A content that the file keeps in parts: SHA-256, hexadecimal. It may have to come yet. */
export const blob = () => field(() => z.string().regex(HASH), 'text', 'blob');
/** A value with a shape of its own, stored as JSON. */
export const structure = <T>(make: () => z.ZodType<T>) => field(make, 'json', 'structure');

/** The same field, but it may be null. */
export function optional<T>(base: Field<T>): Field<T | null> {
  const { fallback: _fallback, ...rest } = base;
  return { ...rest, schema: once(() => base.schema().nullable()), optional: true };
}

/** The same field, which holds what follows from all that laptops have set apart from each other. */
export function joined<T>(base: Field<T>, policy: Joined): Field<T> {
  return { ...base, policy };
}

/** The same field, set by the core alone. */
export function managed<T>(base: Field<T>): Field<T> {
  return { ...base, managed: true };
}

/** The same text, of one human being; never empty, because that is how an erased one reads. In no unit with other fields. */
export function personal(base: Field<string>): Field<string> {
  const schema = once(() =>
    base.schema().refine((value) => value !== ERASED_TEXT, { params: { rule: 'required' } }),
  );
  return { ...base, schema, personal: true };
}

/** The same field, for the secretariat alone: a copy to share is without it. */
export function inward<T>(base: Field<T | null>): Field<T | null> {
  return { ...base, inward: true };
}

/** The same field, with the value a new record gets where none is given. */
export function withDefault<T>(base: Field<T>, fallback: T): Field<T> {
  return { ...base, fallback };
}

/** A zone that a new record takes from the workspace where none is given. */
export function homeZoned(base: Field<string>): Field<string> {
  return { ...withDefault(base, 'UTC'), isAtHome: true };
}

/** The same field, as a part of a unit. */
export function inUnit<T>(unit: string, base: Field<T>): Field<T> {
  return { ...base, unit };
}

/** The same field, computed by the core from others. */
export function derived<T>(base: Field<T>): Field<T> {
  return { ...managed(base), derived: true };
}

/** The same field, computed by the core from others; a client sends it only to choose where they leave a choice. */
export function chosen<T>(base: Field<T>): Field<T> {
  return { ...base, derived: true };
}

/** Who wrote a step down; null where the program did not know who was at work. */
export const recordedBy = () => managed(optional(text(120)));

/** In what one record gave way to another where two entries of a participant were made one. */
export const asideSchema = once(() =>
  z.strictObject({
    /** What a participant has once, among the records of the kind: the same words on every laptop. */
    about: z.string(),
    /** The records that stood instead. */
    for: z.array(z.string()).min(1),
  }),
);

export type Aside = z.infer<ReturnType<typeof asideSchema>>;

/** Of a record that such a choice has taken out. What is named here may be gone itself, so these are no references. */
export const aside = () => inward(managed(optional(structure<Aside>(asideSchema))));

/** What the change log keeps of a record: its units, each a register of its own. */
import { isLanguage } from '../domain/languages.ts';
import { entriesOf } from '../typing.ts';
import type { Policy } from '../domain/history/policy.ts';
import type { Field } from '../kinds/fields.ts';
import { fieldsOf, type Kind } from './kinds.ts';

export interface Unit {
  readonly name: string;
  /** The fields of which it is made, in their order; one for most. */
  readonly fields: readonly string[];
  readonly policy: Policy;
  /** Its texts are kept beside the log. */
  readonly isPersonal: boolean;
}

/** A register's address within its record. `element` is '' but in units that are logged by element. */
export interface Register {
  readonly unit: string;
  readonly element: string;
}

export interface RegisterValue extends Register {
  readonly value: unknown;
}

const made = new Map<Kind, ReadonlyMap<string, Unit>>();

/** The units of a kind by name; fields that are derived are in none. */
export function unitsOf(kind: Kind): ReadonlyMap<string, Unit> {
  const units = made.get(kind) ?? gather(fieldsOf(kind));
  made.set(kind, units);
  return units;
}

function gather(fields: Readonly<Record<string, Field<unknown>>>): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [name, { unit = name, policy, derived, personal: isPersonal }] of entriesOf(fields)) {
    if (derived) continue;
    const known = units.get(unit);
    units.set(
      unit,
      known
        ? { ...known, fields: [...known.fields, name] }
        : { name: unit, fields: [name], policy, isPersonal },
    );
  }
  return units;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The registers that a unit's fields amount to, and what each holds. By element: one for each language that has a text
 * (its value the text) and for each member of a set (its value true). A unit of several fields holds an object of those
 * that say something (null and a flag that is not set do not).
 */
export function registersOf(unit: Unit, values: Values): RegisterValue[] {
  const [first = ''] = unit.fields;
  if (unit.policy !== 'element') return [{ unit: unit.name, element: '', value: whole(unit, values) }];
  const value = values[first];
  if (Array.isArray(value))
    return value.map((member) => ({ unit: unit.name, element: String(member), value: true }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([language, text]) => ({
    unit: unit.name,
    element: language,
    value: text,
  }));
}

function whole(unit: Unit, values: Values): unknown {
  const [first = ''] = unit.fields;
  if (unit.fields.length === 1) return values[first] ?? null;
  const held = unit.fields.flatMap((name): [string, unknown][] =>
    isBlank(values[name]) ? [] : [[name, values[name]]],
  );
  return held.length === 0 ? null : Object.fromEntries(held);
}

/** A flag that is not set needs no more words than a field that is empty. */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === false;
}

/** The fields of a unit, put together from its registers; what is null or missing there is null or missing here. */
export function fieldsFrom(
  unit: Unit,
  fields: Readonly<Record<string, Field<unknown>>>,
  registers: readonly RegisterValue[],
): Record<string, unknown> {
  const [first = ''] = unit.fields;
  const field = fields[first];
  if (unit.policy === 'element') {
    const held = registers.filter(({ value }) => value !== null && value !== undefined && value !== false);
    if (field?.type === 'localized') {
      const texts = held
        .filter(({ element }) => isLanguage(element))
        .map(({ element, value }) => [element, value]);
      return { [first]: texts.length === 0 && field.optional ? null : Object.fromEntries(texts) };
    }
    return {
      [first]: inOrder(
        held.map(({ element }) => element),
        field?.choices,
      ),
    };
  }
  const value = registers[0]?.value ?? null;
  if (unit.fields.length === 1) return { [first]: value };
  const parts: Values = typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.fromEntries(
    unit.fields.map((name) => [name, parts[name] ?? (fields[name]?.storage === 'boolean' ? false : null)]),
  );
}

/** A set has no order of its own: that of its list of choices, else that of its members' ids, on every laptop the same. */
function inOrder(members: readonly string[], choices: readonly string[] | undefined): string[] {
  const sorted = [...members].sort();
  if (!choices) return sorted;
  const rank = (member: string): number =>
    choices.includes(member) ? choices.indexOf(member) : choices.length;
  return sorted.sort((a, b) => rank(a) - rank(b));
}

/**
 * A value of a field as it is kept: of a set each member once, in the order that it has everywhere; a text that may be
 * missing and is there in no language is missing, for the log knows languages alone.
 */
export function asKept({ type, optional, policy, choices }: Field<unknown>, value: unknown): unknown {
  if (type === 'localized' && optional && Object.keys(Object(value)).length === 0) return null;
  if (policy !== 'element' || !Array.isArray(value)) return value;
  return inOrder([...new Set(value.map(String))], choices);
}

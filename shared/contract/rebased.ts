/** What one person typed and what another has set meanwhile, brought together where they do not speak of the same. */
import { sameValue } from '../domain/history/change.ts';
import { fieldsOf, type Kind } from './kinds.ts';
import { fieldsFrom, registersOf, unitsOf, type Unit } from './units.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Rebasing {
  /** The record as it was when the form was begun. */
  readonly base: Values;
  /** The fields that were typed, whole. */
  readonly typed: Values;
  /** The record as it stands. */
  readonly present: Values;
}

export interface Rebased {
  /** What was typed, with what others have set in the languages and for the members that were left as they were. */
  readonly values: Values;
  /** Where both have set the same to something else: 'name', of a text in several languages 'title.fr'. */
  readonly lost: readonly string[];
}

/** Compares unit by unit: what only makes sense together is not mixed out of two hands. */
export function rebased(kind: Kind, { base, typed, present }: Rebasing): Rebased {
  const values: Record<string, unknown> = { ...typed };
  const lost: string[] = [];
  for (const unit of unitsOf(kind).values()) {
    if (!unit.fields.some((name) => name in typed)) continue;
    if (unit.policy === 'element') {
      const held = byElement(kind, unit, { base, typed, present });
      Object.assign(values, held.values);
      lost.push(...held.lost);
    } else {
      lost.push(...lostOf(unit, { base, typed, present }));
    }
  }
  return { values, lost };
}

function byElement(kind: Kind, unit: Unit, { base, typed, present }: Rebasing): Rebased {
  const [before, mine, theirs] = [base, typed, present].map(
    (values) => new Map(registersOf(unit, values).map(({ element, value }) => [element, value] as const)),
  );
  const elements = new Set([...(before?.keys() ?? []), ...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])]);
  const lost: string[] = [];
  const registers = [...elements].map((element) => {
    const [was, own, other] = [before?.get(element), mine?.get(element), theirs?.get(element)];
    if (!sameValue(own, was) && !sameValue(other, was) && !sameValue(own, other)) {
      lost.push(`${unit.name}.${element}`);
    }
    return { unit: unit.name, element, value: (sameValue(own, was) ? other : own) ?? null };
  });
  return { values: fieldsFrom(unit, fieldsOf(kind), registers), lost };
}

/** The fields that would be set to something else than others have set them to; all of the unit's, or none. */
function lostOf({ fields }: Unit, { base, typed, present }: Rebasing): string[] {
  if (fields.every((name) => sameValue(base[name], present[name]))) return [];
  if (fields.every((name) => !(name in typed) || sameValue(typed[name], present[name]))) return [];
  return fields.filter((name) => !sameValue(name in typed ? typed[name] : base[name], present[name]));
}

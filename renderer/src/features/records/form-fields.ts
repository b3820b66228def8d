import type { Field } from '../../../../shared/kinds/fields.ts';
import { fieldsOf, moduleOf, type Kind } from '../../../../shared/contract/kinds.ts';
import type { FormValues } from '../../kinds/view.ts';

/** The fields a person fills in, in the order of the registry. */
export function formFields(kind: Kind): readonly (readonly [name: string, field: Field<unknown>])[] {
  return Object.entries(fieldsOf(kind)).filter(
    ([, field]) => !field.managed && field.type !== 'instant' && field.type !== 'order',
  );
}

/** What a record belongs to is known once it is made: its own fields come first. */
export function ownersLast<F extends readonly [name: string, field: Field<unknown>]>(
  fields: readonly F[],
): F[] {
  const isOwner = ([, { type, optional }]: F): boolean => type === 'ref' && !optional;
  return [...fields.filter((one) => !isOwner(one)), ...fields.filter(isOwner)];
}

export function isFixed(kind: Kind, name: string): boolean {
  return moduleOf(kind).fixed?.includes(name) ?? false;
}

/** Of the values in a form, those that differ from the record's. */
export function changedValues(kind: Kind, values: FormValues, before: FormValues): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [name] of formFields(kind)) {
    if (name in values && JSON.stringify(values[name]) !== JSON.stringify(before[name])) {
      changed[name] = values[name];
    }
  }
  return changed;
}

/** What is sent for a new record: what has been filled in. */
export function filledValues(kind: Kind, values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    formFields(kind).flatMap(([name]) => {
      const value = values[name];
      return value === undefined || value === '' || value === null ? [] : [[name, value]];
    }),
  );
}

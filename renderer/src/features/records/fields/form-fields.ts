import type { Field } from '../../../../../shared/kinds/fields.ts';
import { fieldsOf, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { FormValues } from '../../../kinds/view.ts';

type FormField = readonly [name: string, field: Field<unknown>];

/** The fields a person fills in, in the order of the registry. */
export function formFields(kind: Kind): readonly FormField[] {
  return Object.entries(fieldsOf(kind)).filter(
    ([, field]) => !field.managed && field.type !== 'instant' && field.type !== 'order',
  );
}

/**
 * The field in which a new record is begun: the first that has to be filled in and is not; where nothing has to be, the first
 * that is typed and empty. What is known before, one need not pass by.
 *
 * @param values what is known already
 */
export function firstToFill(fields: readonly FormField[], values: FormValues): string | undefined {
  const isOpen = ([name]: FormField): boolean => isEmpty(values[name]);
  const isNeeded = ([, { type, optional, fallback, isAtHome }]: FormField): boolean =>
    !optional && fallback === undefined && !isAtHome && type !== 'flag' && type !== 'structure';
  const isTyped = ([, { type }]: FormField): boolean => type === 'text' || type === 'localized';
  const open = fields.filter(isOpen);
  return (open.find(isNeeded) ?? open.find(isTyped) ?? fields.find(isTyped))?.[0];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** What a record belongs to is known once it is made: its own fields come first. */
export function ownersLast(kind: Kind): FormField[] {
  const fields = formFields(kind);
  const { needsOneOf = [] } = moduleOf(kind);
  const isOwner = ([name, { type, optional }]: FormField): boolean =>
    type === 'ref' && (!optional || needsOneOf.includes(name));
  return [...fields.filter((one) => !isOwner(one)), ...fields.filter(isOwner)];
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

type Loose = Record<string, unknown>;

/** What is sent of a form in which a reference may be somebody or something new, which is made in the same deed. */
export function withNewOnes(
  kind: Kind,
  values: Loose,
): { readonly values: Loose; readonly alongside: Record<string, Loose[]> } {
  const alongside: Record<string, Loose[]> = {};
  const known: Loose = {};
  for (const [name, value] of Object.entries(values)) {
    const { type } = fieldsOf(kind)[name] ?? {};
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const made = type === 'ref' || type === 'refs' ? list.filter(isObject) : [];
    if (made.length > 0) alongside[name] = made.map(withoutGaps);
    if (type === 'refs') known[name] = list.filter((one) => typeof one === 'string');
    else if (made.length === 0) known[name] = value;
  }
  return { values: known, alongside };
}

/** The values of a form again, of what is sent. */
export function withNewOnesBack(
  kind: Kind,
  values: Readonly<Loose>,
  alongside: Readonly<Record<string, readonly Loose[]>>,
): Loose {
  const whole = { ...values };
  for (const [name, made] of Object.entries(alongside)) {
    const held = values[name];
    whole[name] =
      fieldsOf(kind)[name]?.type === 'ref' ? made[0] : [...(Array.isArray(held) ? held : []), ...made];
  }
  return whole;
}

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutGaps(values: Loose): Loose {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { Field } from '../../../../../shared/kinds/fields.ts';
import { isFilledIn } from '../fields/index.ts';

/** What a column of a block can be: a field of the kind, or of somebody who is made along with its records. */
export interface Target {
  /** 'title', 'personId.email'. */
  readonly name: string;
  readonly kind: Kind;
  readonly field: Field<unknown>;
  /** The field by whose name it is called. */
  readonly own: string;
  /** The reference under which whoever is made along stands. */
  readonly through: string | null;
}

/** Every column that rows of a kind can be pasted into. */
export function targetsOf(kind: Kind): readonly Target[] {
  return Object.entries(fieldsOf(kind)).flatMap(([own, field]): Target[] => {
    if (!isFilledIn(kind, own)) return [];
    const itself: Target = { name: own, kind, field, own, through: null };
    if (!makesAlong(field)) return [itself];
    const target = kindSchema.parse(field.refers);
    const along = Object.entries(fieldsOf(target)).filter(
      ([name, one]) => one.type === 'text' && isFilledIn(target, name) && name !== moduleOf(target).title,
    );
    return [
      itself,
      ...along.map(([name, one]) => ({
        name: `${own}.${name}`,
        kind: target,
        field: one,
        own: name,
        through: own,
      })),
    ];
  });
}

/** Whether a reference may name somebody who is not known yet. */
export function makesAlong({ type, refers }: Field<unknown>): boolean {
  return type === 'ref' && refers !== undefined && moduleOf(kindSchema.parse(refers)).alongside === true;
}

import { fieldsOf, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { View } from '../../../kinds/view.ts';
import { ownersLast } from '../fields/index.ts';

/** Fields that are read and changed together. */
export interface FieldUnit {
  readonly id: string;
  readonly names: readonly string[];
  /** A text in several languages, of which the interface's own is meant. */
  readonly inOwnLanguage?: boolean;
}

/** Where the fields of a kind stand on its page. */
export interface PageLayout {
  readonly title: FieldUnit;
  readonly head: readonly FieldUnit[];
  readonly facts: readonly FieldUnit[];
  /** Texts in six languages, with all of them. */
  readonly names: readonly FieldUnit[];
  readonly folded: readonly FieldUnit[];
}

/** Of every kind: what is read seldom and changed more seldom. */
const RARE: ReadonlySet<string> = new Set(['languages', 'certainty', 'source', 'notes', 'internalNotes']);

/** What no person reads; nor the pages that were frozen, which are shown by commands of their own. */
const UNREAD: ReadonlySet<string> = new Set(['structure', 'blob', 'size']);

/** How much of a list's columns a head takes that is not designed. */
const MOST_IN_HEAD = 4;

export function layoutOf(kind: Kind, view: Pick<View, 'columns' | 'head' | 'folded'>): PageLayout {
  const fields = fieldsOf(kind);
  const { title } = moduleOf(kind);
  const filledIn = ownersLast(kind)
    // Frozen pages have no names to be read by: they are shown by commands of their own.
    .filter(([, { type, refers }]) => !UNREAD.has(type) && refers !== 'frozen')
    .map(([name]) => name);
  const isName = (name: string): boolean => fields[name]?.type === 'localized' && !fields[name].isLong;
  const folded = new Set(view.folded);
  const isRare = (name: string): boolean =>
    RARE.has(name) || folded.has(name) || fields[name]?.isLong === true;

  /** All of the fields that go with one, as far as a person fills them in. */
  function unitOf(name: string): FieldUnit {
    const unit = fields[name]?.unit;
    const names = filledIn.filter((other) => fields[other]?.unit === unit);
    if (unit === undefined || !names.includes(name)) {
      return { id: name, names: [name], ...(isName(name) ? { inOwnLanguage: true } : {}) };
    }
    return { id: unit, names };
  }

  function unitsOf(names: readonly string[], taken: ReadonlySet<string>): FieldUnit[] {
    const found = new Map<string, FieldUnit>();
    for (const name of names) {
      const unit = unitOf(name);
      if (!unit.names.some((one) => taken.has(one))) found.set(unit.id, unit);
    }
    return [...found.values()];
  }

  const first = new Set([title]);
  const head = unitsOf(view.head ?? defaultHead(kind, view, (name) => isRare(name) || isName(name)), first);
  const inHead = new Set([...first, ...head.flatMap(({ names }) => names)]);
  return {
    title: unitOf(title),
    head,
    facts: unitsOf(
      filledIn.filter((name) => !isRare(name)),
      inHead,
    ),
    names: filledIn.filter(isName).map((name) => ({ id: `${name} in all`, names: [name] })),
    folded: unitsOf(filledIn.filter(isRare), inHead),
  };
}

/** Where a kind says nothing, its page begins with what its list shows first. */
function defaultHead(
  kind: Kind,
  { columns }: Pick<View, 'columns'>,
  isElsewhere: (name: string) => boolean,
): string[] {
  const fields = fieldsOf(kind);
  const { within = [] } = moduleOf(kind);
  return columns
    .map(({ id }) => id)
    .filter((name) => !isElsewhere(name) && fields[name]?.type !== 'longText' && !within.includes(name))
    .slice(0, MOST_IN_HEAD);
}

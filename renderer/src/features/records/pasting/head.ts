import { moduleOf, kindSchema, type Kind } from '../../../../../shared/contract/kinds.ts';
import { inLetters, withWholeNames } from '../../../../../shared/domain/block/names-apart.ts';
import type { ScreenWords } from '../../../i18n/index.ts';
import { makesAlong, type Target } from './columns.ts';

/** What was pasted, with whole names where it has them in two columns and names people. */
export function withPeople(
  targets: readonly Target[],
  texts: readonly (readonly string[])[],
  [words]: readonly ScreenWords[],
): readonly (readonly string[])[] {
  const namesPeople = targets.some(({ kind, own }) => kind === 'person' && own === 'sortName');
  if (!namesPeople || words === undefined) return texts;
  const { name, sortName } = words.fields.person;
  return withWholeNames(texts, { name, sortedUnder: sortName });
}

/** What each column is, by the first row of a block, in any language; null where that row is no head. */
export function headOf(
  targets: readonly Target[],
  cells: readonly string[],
  languages: readonly ScreenWords[],
): readonly (string | null)[] | null {
  const named = cells.map((text) => {
    const wanted = inLetters(text);
    return targets.find((target) => labelsOf(target, languages).includes(wanted))?.name ?? null;
  });
  const found = named.filter((name) => name !== null).length;
  return found > 0 && found * 2 >= cells.filter(Boolean).length ? named : null;
}

/** What a column is called, in all languages; of somebody who can be made along also as what they are called by. */
function labelsOf({ kind, own, name, field }: Target, languages: readonly ScreenWords[]): string[] {
  const labels = languages.map(({ fields }) => labelIn(fields, kind, own));
  if (makesAlong(field)) {
    const along = kindSchema.parse(field.refers);
    labels.push(...languages.map(({ fields }) => labelIn(fields, along, moduleOf(along).title)));
  }
  const isName = own === moduleOf(kind).title || makesAlong(field);
  return [name, ...labels, ...(isName ? languages.map(({ grid }) => grid.name) : [])].map(inLetters);
}

function labelIn(fields: object, kind: Kind, name: string): string {
  const labels: unknown = Reflect.get(fields, kind);
  const label: unknown = typeof labels === 'object' && labels !== null ? Reflect.get(labels, name) : null;
  return typeof label === 'string' ? label : '';
}

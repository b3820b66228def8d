import { invalid, problem } from '../../../shared/contract/errors.ts';

interface Labelled {
  readonly label: string;
}

/** Within what they belong to, no two records have one label. `id` is that of the record, where it has one. */
export function refuseNamesake(
  siblings: readonly (Labelled & { readonly id: string })[],
  { label }: Labelled,
  id: string | undefined,
): void {
  const namesake = siblings.find((one) => one.id !== id && one.label === label);
  if (namesake) invalid(problem('label', 'duplicate', { title: label, id: namesake.id }));
}

import type { Problem } from '../../../../shared/contract/errors.ts';

/** What was refused of several records that one form makes, at the fields of that form: what is wrong with all of them alike is said once. */
export function ofOneForm(problems: readonly Problem[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const one of problems) {
    const field = one.field.replace(/^rows\.\d+\.(values\.)?/, '');
    const key = JSON.stringify([field, one.rule, one.params]);
    if (!found.has(key)) found.set(key, { ...one, field });
  }
  return [...found.values()];
}

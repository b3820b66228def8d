import { canonical } from '../../../../shared/domain/history/canonical.ts';
import { namedId } from '../named-id.ts';

const ALERT = '5f2d1c39-7c0a-4b8e-9d36-2f1b7a60c4e8';
const SUBSTANCE = 'b1f6a0d4-3e57-49c2-8a1d-6c9e40f2b735';

/** Two laptops that take in one alert of others make one record of it, and so do both that take it in again. */
export function receivedId({
  workspace,
  number,
}: {
  readonly workspace: string;
  readonly number: string;
}): string {
  return namedId(canonical([workspace, number]), ALERT);
}

/** The same of a substance that comes with it. `name`: its CAS number, or its names where it has none. */
export function receivedSubstanceId(name: string): string {
  return namedId(name, SUBSTANCE);
}

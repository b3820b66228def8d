import { namedId } from '../named-id.ts';

const STATE = '5a0f3f0e-6a37-4c0e-9f0a-1d9c5f6f2b01';

/** Two laptops that add the same State make the same record. `iso3`: ISO 3166 alpha-3, upper case. */
export function stateId(iso3: string): string {
  return namedId(iso3, STATE);
}

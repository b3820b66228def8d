import { namedId } from '../named-id.ts';

const FROZEN = '7e0c6b0a-5c1f-4a53-8f0e-2a1f1b7d9c44';

/** Two laptops that freeze the same page make the same record. `hash`: of the model, hexadecimal. */
export function frozenId(hash: string): string {
  return namedId(hash, FROZEN);
}

import { namedId } from '../named-id.ts';

const ACCEPTED = '4d0f0c55-2a0e-4d57-9d0a-6f3b8f1c7a21';

/** Two laptops that accept one suggestion make the same record of it: a commitment, or a step on each axis. */
export function acceptedId(suggestionId: string, as: string): string {
  return namedId(`${suggestionId} ${as}`, ACCEPTED);
}

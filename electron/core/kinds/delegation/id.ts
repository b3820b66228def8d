import { namedId } from '../named-id.ts';

const DELEGATION = '0c6f8b52-3c1d-4f8f-8a53-7f2b9a4d9c02';

/** Two laptops that invite a participant to the same meeting make the same record. */
export function delegationId(reconveningId: string, participantId: string): string {
  return namedId(`${reconveningId} ${participantId}`, DELEGATION);
}

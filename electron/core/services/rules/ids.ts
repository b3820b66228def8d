import { v5 } from 'uuid';

/** Two laptops that add the same State, or invite it to the same meeting, make the same record. */
const STATE = '5a0f3f0e-6a37-4c0e-9f0a-1d9c5f6f2b01';
const DELEGATION = '0c6f8b52-3c1d-4f8f-8a53-7f2b9a4d9c02';

/** `iso3`: ISO 3166 alpha-3, upper case. */
export function stateId(iso3: string): string {
  return v5(iso3, STATE);
}

export function delegationId(reconveningId: string, participantId: string): string {
  return v5(`${reconveningId} ${participantId}`, DELEGATION);
}

import { createContext, useContext } from 'react';

/** IANA name of the laptop's own zone, as the program told it. */
export const OwnZone = createContext('UTC');

export function useOwnZone(): string {
  return useContext(OwnZone);
}

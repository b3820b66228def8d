/** The registry numbers of the Chemical Abstracts Service: digits in three groups, of which the last one checks the others. */

const CAS = /^(\d{2,7})-(\d{2})-(\d)$/;

/** What is wrong with a number: it is not written as one, or its last digit is not the one that follows from the others. */
export type CasFault = { readonly fault: 'form' } | { readonly fault: 'digit'; readonly expected: number };

/** Each digit before the last counts by its place from the right; the sum's last digit is the check digit. */
export function casFault(number: string): CasFault | null {
  const found = CAS.exec(number);
  if (!found) return { fault: 'form' };
  const digits = [...`${found[1]}${found[2]}`].toReversed().map(Number);
  const expected = digits.reduce((sum, digit, at) => sum + digit * (at + 1), 0) % 10;
  return expected === Number(found[3]) ? null : { fault: 'digit', expected };
}

/** The number as it is written, out of what was typed or pasted: other dashes, blanks around and between. */
export function tidyCas(typed: string): string {
  return typed.replace(/[‐‑‒–—−]/g, '-').replace(/\s+/g, '');
}

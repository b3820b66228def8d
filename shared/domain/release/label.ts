/**
 * What a release is called that comes after so many others of the same programme or agenda, void ones included: 1, then
 * 1/Rev.1, 1/Rev.2 … Before the first of them it is a draft, and has no such name.
 */
export function releaseLabel(earlier: number): string {
  return earlier === 0 ? '1' : `1/Rev.${earlier}`;
}

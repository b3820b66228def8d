/** Less than 0 where `a` comes first: by UTF-16 units, the same on every laptop, in no language's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

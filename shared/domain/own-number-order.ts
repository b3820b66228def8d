/** The order of numbers as a coalition gives them: 1, 1.2, 1.10, 2, P1. */

const collator = new Intl.Collator('en', { numeric: true });

export function byOwnNumber(a: { readonly number: string }, b: { readonly number: string }): number {
  return collator.compare(a.number, b.number) || (a.number < b.number ? -1 : Number(a.number > b.number));
}

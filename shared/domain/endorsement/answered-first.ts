import type { Position } from '../vocabulary.ts';

/** As a reader asks: who has endorsed, who has said otherwise, who is still to say anything. */
const ORDER: readonly Position[] = [
  'endorsed',
  'declined',
  'withdrawn',
  'considering',
  'acknowledged',
  'no_reply',
  'invited',
  'not_approached',
];

/** The positions that somebody has, with those first that say most; what is no position comes last. */
export function answeredFirst<C extends { readonly value: string; readonly count: number }>(
  counts: readonly C[],
): C[] {
  const place = ({ value }: C): number => {
    const at = ORDER.findIndex((position) => position === value);
    return at < 0 ? ORDER.length : at;
  };
  return counts.filter(({ count }) => count > 0).sort((a, b) => place(a) - place(b));
}

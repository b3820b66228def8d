import type { ForaMap } from '../../../../shared/contract/fora.ts';
import type { PictureCell } from '../../../../shared/domain/fora/picture.ts';

type Subject = ForaMap['subjects'][number];
export type ForaCell = PictureCell<Subject>;

/** Signs that differ without colour: a body at work, and how ours stands to it there. */
const SIGNS = { complements: '+', supports: '→', overlaps: '▲' } as const;

/** “●” for a body at work; then each of ours by its number with its sign, a session by a square. */
export function markOf({ works, subjects }: ForaCell): string {
  if (!works) return '';
  const ours = subjects.map(({ subject, relation }) => `${SIGNS[relation]}${subject.number ?? '■'}`);
  return ours.length === 0 ? '●' : ours.join(' ');
}

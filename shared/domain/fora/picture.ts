/** The coalition's actions and sessions among the areas and the bodies that work in them, so that gaps and doublings are seen. */
import { AREAS, type Area, type RELATIONS } from '../vocabulary.ts';

type Relation = (typeof RELATIONS)[number];

export interface PlacedForum {
  readonly id: string;
  readonly areas: readonly Area[];
}

export interface PlacedSubject {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly relations: readonly { readonly forumId: string; readonly relation: Relation }[];
}

/** What is so in an area: nothing of ours, ours alone, ours over another's, or ours beside others'. */
const AREA_STATES = ['gap', 'alone', 'doubled', 'beside'] as const;
export type AreaState = (typeof AREA_STATES)[number];

export interface PictureCell<S> {
  readonly forumId: string;
  /** Whether the body works in the area. */
  readonly works: boolean;
  /** What of ours stands to it there. */
  readonly subjects: readonly { readonly subject: S; readonly relation: Relation }[];
}

export interface PictureRow<S> {
  readonly area: Area;
  readonly state: AreaState;
  readonly cells: readonly PictureCell<S>[];
  /** What of ours is in the area. */
  readonly subjects: readonly S[];
}

/** A row an area in which anybody works, a cell a body, in the orders given. Who works is told by the areas of both; what names none stands where the bodies work that it names. */
export function pictureOf<S extends PlacedSubject>(
  fora: readonly PlacedForum[],
  subjects: readonly S[],
): PictureRow<S>[] {
  const worksIn = new Map(fora.map(({ id, areas }) => [id, areas]));
  const areasOf = ({ areas, relations }: S): readonly Area[] =>
    areas.length > 0 ? areas : relations.flatMap(({ forumId }) => worksIn.get(forumId) ?? []);
  return AREAS.flatMap((area) => {
    const ours = subjects.filter((subject) => areasOf(subject).includes(area));
    const cells = fora.map(({ id, areas }): PictureCell<S> => {
      const there = ours.flatMap((subject) =>
        subject.relations
          .filter(({ forumId }) => forumId === id)
          .map(({ relation }) => ({ subject, relation })),
      );
      return { forumId: id, works: areas.includes(area), subjects: areas.includes(area) ? there : [] };
    });
    const isAnybodys = ours.length > 0 || cells.some(({ works }) => works);
    return isAnybodys ? [{ area, state: stateOf(ours, cells), cells, subjects: ours }] : [];
  });
}

function stateOf<S>(ours: readonly S[], cells: readonly PictureCell<S>[]): AreaState {
  if (ours.length === 0) return 'gap';
  if (!cells.some(({ works }) => works)) return 'alone';
  const overlaps = cells.some((cell) => cell.subjects.some(({ relation }) => relation === 'overlaps'));
  return overlaps ? 'doubled' : 'beside';
}

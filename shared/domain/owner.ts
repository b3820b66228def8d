/** What a session, and with it what is told and printed of it, belongs to: a reconvening, a working group, or both. */

export interface Owned {
  readonly reconveningId: string | null;
  readonly groupId: string | null;
}

/** One that has a programme of sessions. */
export interface Owner {
  readonly kind: 'reconvening' | 'workingGroup';
  readonly id: string;
}

/** All that something belongs to, the reconvening first. */
export function ownersOf({ reconveningId, groupId }: Owned): Owner[] {
  const owners: Owner[] = [];
  if (reconveningId !== null) owners.push({ kind: 'reconvening', id: reconveningId });
  if (groupId !== null) owners.push({ kind: 'workingGroup', id: groupId });
  return owners;
}

/** The references of something that belongs to this one alone. */
export function belongingTo({ kind, id }: Owner): Owned {
  return kind === 'reconvening' ? { reconveningId: id, groupId: null } : { reconveningId: null, groupId: id };
}

/** The reference by which sessions point to such an owner. */
export function ownerField({ kind }: Owner): keyof Owned {
  return kind === 'reconvening' ? 'reconveningId' : 'groupId';
}

/** The day of a session's own zone, YYYY-MM-DD, by which it is seen who is in its group: that on which it begins. */
export function dayOf({ startWall }: { readonly startWall: string }): string {
  return startWall.slice(0, 10);
}

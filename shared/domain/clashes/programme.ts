import { byTime, type Found } from './found.ts';
import { twoHeads } from './heads.ts';
import type { ClashInput, ClashSession } from './input.ts';
import { settingOf, type Setting } from './setting.ts';
import { clashesAmong } from './shared.ts';
import { clashesAlone } from './single.ts';
import { GROUP_KINDS, slotMaker, type GroupKind, type Slot } from './slots.ts';
import { beside } from './sweep.ts';
import { isShort, walksFrom } from './walking.ts';

/** The sessions of a workspace with what clashes among them, kept in parts so that a change touches few of them. */
export interface Programme {
  readonly setting: Setting;
  readonly slotOf: (session: ClashSession) => Slot | undefined;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The same, by their starts. */
  readonly byStart: readonly Slot[];
  /** Those that share a room, a person …, by its id and their starts. */
  readonly groups: Groups;
  /** What clashes, by where it was found; nothing is kept where nothing does. */
  readonly found: Readonly<Record<Part, ReadonlyMap<string, readonly Found[]>>>;
}

type Groups = Readonly<Record<GroupKind, ReadonlyMap<string, readonly Slot[]>>>;
/** Among those that share something; in a session alone; on the way from one; in a delegation. */
type Part = GroupKind | 'alone' | 'walk' | 'heads';

/** Sessions by id as they are now; null for one that is gone. */
export type Changes = ReadonlyMap<string, ClashSession | null>;

export function programmeOf({ sessions, ...given }: ClashInput): Programme {
  const setting = settingOf(given);
  const nothing = new Map<string, never>();
  const heads = setting.delegations.flatMap((delegation): [string, Found[]][] => {
    const found = twoHeads(setting, delegation);
    return found ? [[delegation.id, [found]]] : [];
  });
  const empty = {
    setting,
    slotOf: slotMaker(setting),
    slots: nothing,
    byStart: [],
    groups: { room: nothing, person: nothing, chair: nothing, delegation: nothing, members: nothing },
    found: {
      room: nothing,
      person: nothing,
      chair: nothing,
      delegation: nothing,
      members: nothing,
      alone: nothing,
      walk: nothing,
      heads: new Map(heads),
    },
  };
  const all = new Map<string, ClashSession>();
  for (const session of sessions) all.set(session.id, session);
  return changed(empty, all);
}

/** The programme after sessions have changed; it clashes as one does that is made anew. */
export function changed(programme: Programme, changes: Changes): Programme {
  const { setting, slotOf } = programme;
  const slots = new Map(programme.slots);
  const gone: Slot[] = [];
  const come: Slot[] = [];
  for (const [id, session] of changes) {
    const before = slots.get(id);
    const after = session === null ? undefined : slotOf(session);
    if (before) gone.push(before);
    if (after) come.push(after);
    if (after) slots.set(id, after);
    else slots.delete(id);
  }
  come.sort(byStartOfSlot);
  const byStart = mingled(programme.byStart, come, changes);

  const ofKind = (kind: GroupKind) => regrouped(programme, kind, { gone, come, changes });
  const among = {
    room: ofKind('room'),
    person: ofKind('person'),
    chair: ofKind('chair'),
    delegation: ofKind('delegation'),
    members: ofKind('members'),
  };
  const alone = new Map(programme.found.alone);
  const walk = new Map(programme.found.walk);
  for (const { session } of gone) {
    alone.delete(session.id);
    walk.delete(session.id);
  }
  for (const slot of come) keep(alone, slot.session.id, clashesAlone(setting, slot));
  for (const slot of walkersTo([...gone, ...come], byStart, changes)) {
    keep(walk, slot.session.id, walksFrom(slot, byStart));
  }
  const { room, person, chair, delegation, members } = among;
  return {
    setting,
    slotOf,
    slots,
    byStart,
    groups: {
      room: room.groups,
      person: person.groups,
      chair: chair.groups,
      delegation: delegation.groups,
      members: members.groups,
    },
    found: {
      room: room.found,
      person: person.found,
      chair: chair.found,
      delegation: delegation.found,
      members: members.found,
      alone,
      walk,
      heads: programme.found.heads,
    },
  };
}

/** Everything that clashes, by the time at which it begins; each once. */
export function allClashes({ found }: Programme): Found[] {
  return Object.values(found)
    .flatMap((part) => [...part.values()].flat())
    .sort(byTime);
}

/** What a session would clash with if it were as given; nothing is changed. */
export function clashesIf(programme: Programme, session: ClashSession): Found[] {
  const { setting, slotOf, byStart, groups } = programme;
  const slot = slotOf(session);
  if (!slot) return [];
  const changes = new Map([[session.id, session]]);
  // Whatever it clashes with is on at the same time, or is walked to or from.
  const found = GROUP_KINDS.flatMap((kind) => {
    const look = clashesAmong(kind, setting);
    return slot.shares[kind].flatMap((id) =>
      look(id, mingled(beside(groups[kind].get(id) ?? [], slot), [slot], changes)),
    );
  });
  const then = mingled(byStart, [slot], changes);
  const walks = walkersTo([slot], then, changes).flatMap((from) => walksFrom(from, then));
  return [...found, ...clashesAlone(setting, slot), ...walks]
    .filter(({ sessionIds }) => sessionIds.includes(session.id))
    .sort(byTime);
}

interface Change {
  readonly gone: readonly Slot[];
  readonly come: readonly Slot[];
  readonly changes: Changes;
}

/** The groups of a kind and what clashes in them, with those that sessions leave or enter looked through anew. */
function regrouped(programme: Programme, kind: GroupKind, { gone, come, changes }: Change) {
  const before = programme.groups[kind];
  const touched = new Map<string, Slot[]>();
  for (const { shares } of gone) for (const id of shares[kind]) touched.set(id, []);
  for (const slot of come) {
    for (const id of slot.shares[kind]) {
      const entering = touched.get(id);
      if (entering) entering.push(slot);
      else touched.set(id, [slot]);
    }
  }
  const look = clashesAmong(kind, programme.setting);
  const found = new Map(programme.found[kind]);
  if (before.size === 0) {
    for (const [id, slots] of touched) keep(found, id, look(id, slots));
    return { groups: touched, found };
  }
  const groups = new Map(before);
  for (const [id, entering] of touched) {
    const slots = mingled(before.get(id) ?? [], entering, changes);
    keep(groups, id, slots);
    keep(found, id, look(id, slots));
  }
  return { groups, found };
}

/** Slots by their starts, without those of changed sessions but with what came of them. */
function mingled(before: readonly Slot[], come: readonly Slot[], changes: Changes): readonly Slot[] {
  if (before.length === 0) return come;
  const stay = before.filter(({ session }) => !changes.has(session.id));
  if (stay.length === 0) return come;
  return come.length === 0 ? stay : [...stay, ...come].sort(byStartOfSlot);
}

/** Those that have changed, and those from which somebody could have walked, or could now walk, to one of them. */
function walkersTo(touched: readonly Slot[], byStart: readonly Slot[], changes: Changes): readonly Slot[] {
  if (touched.length >= byStart.length) return byStart;
  return byStart.filter(
    (slot) => changes.has(slot.session.id) || touched.some((next) => isShort(slot, next)),
  );
}

function byStartOfSlot(a: Slot, b: Slot): number {
  return a.start - b.start || (a.session.id < b.session.id ? -1 : 1);
}

function keep<T>(map: Map<string, readonly T[]>, id: string, list: readonly T[]): void {
  if (list.length > 0) map.set(id, list);
  else if (map.size > 0) map.delete(id);
}

import { GROUP_MOVES, moveOf } from '../../../shared/domain/states.ts';
import { wallsOf } from '../../../shared/domain/time/whole-days.ts';
import { create, type Caller } from './caller.ts';
import type { Facts, GroupFacts } from './facts.ts';
import { need, type People } from './participants.ts';

const MEMBERS_NOTE = 'Sample: which States and organizations sit in the groups is not on record.';
/** The groups for which the sample invents who sits in them. */
const PEOPLED = ['1', '2', '2.1', '3'];

/** Ids of working groups by their numbers; a sub-group stands after the group that it is of. */
export function buildGroups(call: Caller, facts: Facts, people: People): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { parent, state, members, sessions: _sessions, ...group } of facts.groups) {
    const id = create(call, 'workingGroup', {
      ...group,
      parentId: parent === null ? null : need(groups, parent),
    });
    groups.set(group.number, id);
    if (moveOf(GROUP_MOVES, 'proposed', state) === 'drawn') call('workingGroup.moveState', { id, to: state });
    for (const { code, ...membership } of members) {
      create(call, 'groupMembership', {
        ...membership,
        groupId: id,
        participantId: need(people.byCode, code),
      });
    }
    if (PEOPLED.includes(group.number)) inventMembers(call, facts, people, { id, members });
  }
  return groups;
}

/** What groups are on record to have met for: the ids of their sessions by the numbers of the groups, the last of each. */
export function buildGroupSessions(
  call: Caller,
  facts: Facts,
  groups: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const { number, languages, sessions } of facts.groups) {
    for (const { from, to, notes, ...session } of sessions) {
      const id = create(call, 'session', {
        ...session,
        ...wallsOf({ first: from, last: to }),
        groupId: need(groups, number),
        kind: 'working_group',
        status: 'confirmed',
        access: 'members',
        languages,
        internalNotes: notes,
      });
      made.set(number, id);
    }
  }
  return made;
}

function inventMembers(
  call: Caller,
  { pledgeSignatories }: Facts,
  { byCode, organizations }: People,
  { id, members }: { readonly id: string; readonly members: GroupFacts['members'] },
): void {
  const invented = { groupId: id, certainty: 'sample', notes: MEMBERS_NOTE } as const;
  const known = members.map(({ code }) => code);
  for (const code of pledgeSignatories.filter((one) => !known.includes(one))) {
    create(call, 'groupMembership', { ...invented, participantId: need(byCode, code), role: 'member' });
  }
  for (const key of organizations.slice(0, 2)) {
    create(call, 'groupMembership', { ...invented, participantId: need(byCode, key), role: 'observer' });
  }
}

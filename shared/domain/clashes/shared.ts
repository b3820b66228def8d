import { compareText } from '../compare.ts';
import { localize, type Localized } from '../languages.ts';
import { clashOf, type Found } from './found.ts';
import type { Setting } from './setting.ts';
import type { GroupKind, Slot } from './slots.ts';
import { pairsAtOnce, setsAtOnce } from './sweep.ts';

/** What clashes among the sessions that share what has the id, given by their starts. */
type Look = (id: string, slots: readonly Slot[]) => readonly Found[];

/** Most groups have one session or none that clashes: one empty list stands for all of theirs. */
const NOTHING: readonly Found[] = [];

/** How the sessions are looked through that share something of a kind. */
export function clashesAmong(kind: GroupKind, setting: Setting): Look {
  switch (kind) {
    case 'room':
      return pairwise('same_room', (id) => ({ room: setting.rooms.get(id)?.name ?? {} }));
    // Whom two sessions name, in whatever role.
    case 'person':
      return pairwise('same_person', (id) => ({ person: setting.names.get(id) ?? {} }));
    // A State or organization that chairs two sessions.
    case 'chair':
      return pairwise('same_chair', (id) => ({ chair: setting.names.get(id) ?? {} }));
    case 'delegation':
      return tooFewDelegates(setting);
    case 'members':
      return sameMembers(setting);
  }
}

function pairwise(rule: Found['rule'], shared: (id: string) => Found['params']): Look {
  return (id, slots) => {
    if (slots.length < 2) return NOTHING;
    return pairsAtOnce(slots).map(([{ session: first }, { session: second }]) =>
      clashOf([first, second], {
        rule,
        severity: 'warning',
        params: { first: first.title, second: second.title, ...shared(id) },
        about: id,
      }),
    );
  };
}

/**
 * A delegation that must have more delegates in sessions at one time than can sit for it; once it has any. Who is named in
 * two of them is one person: that is a clash of its own. Sessions of groups count beside those of its meeting.
 */
function tooFewDelegates({ delegationOf, sitting, names }: Setting): Look {
  const setsOf = sameAsBefore(setsAtOnce<Slot>);
  return (id, slots) => {
    const delegation = delegationOf.get(id);
    if (!delegation || delegation.delegates.length === 0) return [];
    const delegates = sitting.get(id)?.length ?? 0;
    return setsOf(slots).flatMap((atOnce) => {
      const needed = neededIn(atOnce, id);
      const isAtMeeting = atOnce.some(({ session }) => session.meetingId === delegation.meetingId);
      if (needed <= delegates || !isAtMeeting) return [];
      return [
        clashOf(
          atOnce.map(({ session }) => session),
          {
            rule: 'too_few_delegates',
            severity: 'warning',
            params: {
              delegation: names.get(delegation.participantId) ?? {},
              delegates,
              needed,
              sessions: atOnce.length,
            },
            about: id,
            measure: `${needed}/${delegates}`,
          },
        ),
      ];
    });
  };
}

/** So many are named in one clash. */
const NAMED = 5;
const MORE: Localized = { en: '…' };

/** Participants that must be in sessions of two groups at one time: somebody else can go to each, but two have to. */
function sameMembers({ names }: Setting): Look {
  function namesOf(ids: readonly string[]): Localized[] {
    const inOrder = ids
      .map((id) => names.get(id) ?? {})
      .sort((a, b) => compareText(localize(a, 'en'), localize(b, 'en')));
    return ids.length > NAMED ? [...inOrder.slice(0, NAMED), MORE] : inOrder;
  }

  return (_all, slots) =>
    pairsAtOnce(slots).flatMap(([first, second]) => {
      const both = first.members.filter((id) => second.members.includes(id)).sort();
      if (both.length === 0) return NOTHING;
      return [
        clashOf([first.session, second.session], {
          rule: 'same_members',
          severity: 'notice',
          params: {
            first: first.session.title,
            second: second.session.title,
            count: both.length,
            names: namesOf(both),
          },
          measure: both.join(' '),
        }),
      ];
    });
}

/** How many delegates of a delegation sessions at one time take: the persons that they name, and one for each other. */
function neededIn(atOnce: readonly Slot[], delegation: string): number {
  const named = new Set<string>();
  let asked = 0;
  for (const { duties } of atOnce) {
    const duty = duties.get(delegation);
    if (duty?.isAsked) asked += 1;
    for (const person of duty?.named ?? []) named.add(person);
  }
  return named.size + asked;
}

/** Most delegations must be in the same sessions: what was worked out for one holds for the next. */
function sameAsBefore<T, R>(work: (list: readonly T[]) => R): (list: readonly T[]) => R {
  let last: { readonly list: readonly T[]; readonly result: R } | undefined;
  return (list) => {
    if (last?.list.length !== list.length || last.list.some((one, index) => one !== list[index])) {
      last = { list, result: work(list) };
    }
    return last.result;
  };
}

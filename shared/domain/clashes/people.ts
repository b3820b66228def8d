import { clashOf, isOn, overlap, pairs, type ClashInput, type ClashSession, type Found } from './input.ts';

/** The same chair or presenter in two sessions at one time. */
export function samePerson(input: ClashInput): Found[] {
  return pairs(input.sessions)
    .filter(([a, b]) => overlap(a, b))
    .flatMap(([a, b]) => {
      const others = peopleOf(b);
      return [...peopleOf(a)]
        .filter((person) => others.has(person))
        .map((person) =>
          clashOf(input, [a, b], person, {
            rule: 'same_person',
            severity: 'warning',
            params: { person, first: a.title, second: b.title },
          }),
        );
    });
}

function peopleOf(session: ClashSession): Set<string> {
  const named = [session.chairTitle, ...session.presenters].flatMap((text) => text?.split(/[;\n]/) ?? []);
  return new Set(named.map((name) => name.trim()).filter(Boolean));
}

/** A delegation that is expected in more sessions at one time than it has delegates. */
export function tooFewDelegates(input: ClashInput): Found[] {
  const running = input.sessions.filter(isOn).filter((session) => session.access === 'invitation');
  return input.delegations.flatMap((delegation) => {
    if (!delegation.attends || delegation.delegates.length === 0) return [];
    const theirs = running.filter((session) => session.invitedIds.includes(delegation.participantId));
    return theirs.flatMap((session) => {
      const atOnce = theirs.filter((other) => other.id === session.id || startsWithin(session, other));
      if (atOnce.length <= delegation.delegates.length) return [];
      return [
        clashOf(
          input,
          atOnce,
          delegation.id,
          {
            rule: 'too_few_delegates',
            severity: 'warning',
            params: {
              delegation: delegation.name,
              delegates: delegation.delegates.length,
              sessions: atOnce.length,
            },
          },
          String(delegation.delegates.length),
        ),
      ];
    });
  });
}

/** Whether `other` has begun and not ended when `session` begins. */
function startsWithin(session: ClashSession, other: ClashSession): boolean {
  return other.startUtc <= session.startUtc && session.startUtc < other.endUtc;
}

/** More than one head, as a merge of two laptops can leave it. */
export function twoHeads(input: ClashInput): Found[] {
  return input.delegations.flatMap((delegation) => {
    const heads = delegation.delegates.filter((delegate) => delegate.role === 'head');
    if (heads.length < 2) return [];
    const names = heads.map((head) => head.name).join(', ');
    const facts = {
      rule: 'two_heads',
      severity: 'warning',
      params: { delegation: delegation.name, names },
    } as const;
    const measure = heads
      .map((head) => head.id)
      .sort()
      .join(' ');
    return [clashOf(input, [], delegation.id, facts, measure)];
  });
}

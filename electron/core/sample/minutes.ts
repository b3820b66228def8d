import { create, type Caller } from './caller.ts';
import type { DeskFacts } from './desk-facts.ts';
import { need, type People } from './participants.ts';

type Ids = ReadonlyMap<string, string>;

interface Known {
  readonly people: People;
  /** Working groups by number. */
  readonly groups: Ids;
  /** The last session of each group, by its number. */
  readonly sessions: Ids;
}

/** What was written of sessions: all of it invented, and marked so. */
export function buildMinutes(
  call: Caller,
  { minutes }: DeskFacts,
  { people, groups, sessions }: Known,
): void {
  for (const { session, opening, notes, present, decisions, tasks } of minutes) {
    const sessionId = need(sessions, session);
    create(call, 'minutes', {
      sessionId,
      opening,
      notes,
      presentIds: present.map((code) => need(people.byCode, code)),
    });
    const invented = { certainty: 'sample', notes } as const;
    for (const text of decisions) {
      const { id } = call('minutes.decide', { sessionId, text });
      call('record.update', { kind: 'decision', id, values: invented });
    }
    for (const { title, by, group, dueDate } of tasks) {
      const { id } = call('minutes.addTask', {
        sessionId,
        title,
        participantId: by === null ? null : need(people.byCode, by),
        groupId: group === null ? null : need(groups, group),
        dueDate,
      });
      call('record.update', { kind: 'task', id, values: invented });
    }
  }
}

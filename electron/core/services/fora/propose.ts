import { candidatesFor, type Subject } from '../../../../shared/domain/fora/candidates.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { Handlers, Reader } from '../context.ts';

const MOST = 8;

/** The bodies that somebody should look at, of those that nothing was said of yet. */
export const proposeFora: Handlers['fora.propose'] = (reader, asked) => {
  const answered = new Set(reader.find('forumRelation', asked).map(({ forumId }) => forumId));
  const events = reader.find('hostEvent');
  const fora = reader.find('forum').filter(({ id }) => !answered.has(id));
  const known = new Map(fora.map((forum) => [forum.id, forum]));
  const bodies = fora.map(({ id, name, shortName, does, areas }) => ({
    id,
    areas,
    texts: [...Object.values(name), shortName ?? '', does ?? ''],
    meetings: events
      .filter(({ forumId }) => forumId === id)
      .map((event) => ({ id: event.id, from: event.startDate, to: event.endDate })),
  }));
  return candidatesFor(subjectOf(reader, asked), bodies)
    .slice(0, MOST)
    .flatMap(({ forumId, areas, words, meetingId }) => {
      const forum = known.get(forumId);
      const event = events.find(({ id }) => id === meetingId);
      if (!forum) return [];
      return {
        forumId,
        name: forum.name,
        shortName: forum.shortName,
        does: forum.does,
        areas: [...areas],
        words: [...words],
        meeting: event
          ? { id: event.id, name: event.shortName, from: event.startDate, to: event.endDate }
          : null,
      };
    });
};

function subjectOf(
  reader: Reader,
  asked: { readonly actionId: string } | { readonly sessionId: string },
): Subject {
  if ('actionId' in asked) {
    const { title, text, areas, dueDate } = reader.need('priorityAction', asked.actionId);
    return {
      areas,
      texts: [...Object.values(title), ...Object.values(text)],
      days: dueDate === null ? null : { from: dueDate, to: dueDate },
    };
  }
  const { title, description, startUtc, endUtc, zone } = reader.need('session', asked.sessionId);
  return {
    areas: [],
    texts: [...Object.values(title), description ?? ''],
    days: { from: dayAt(startUtc, zone), to: dayAt(endUtc, zone) },
  };
}

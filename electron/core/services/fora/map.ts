import type { ForaMap } from '../../../../shared/contract/fora.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import type { Reader } from '../context.ts';

/** The bodies by what they are called for short; the actions that go on by their numbers, then the sessions that are proposed or answered for. */
export function mapOfFora(reader: Reader): ForaMap {
  const relations = reader.find('forumRelation');
  const answersOf = (key: 'actionId' | 'sessionId', id: string) =>
    relations
      .filter((relation) => relation[key] === id)
      .map(({ id: of, forumId, relation, wording }) => ({ id: of, forumId, relation, wording }));
  const actions = reader
    .find('priorityAction')
    .filter(({ state }) => state !== 'dropped')
    .sort(byOwnNumber)
    .map(({ id, number, title, areas, isNew }) => ({
      kind: 'priorityAction' as const,
      id,
      number,
      title,
      areas,
      isNew,
      relations: answersOf('actionId', id),
    }));
  const sessions = reader
    .find('session')
    .filter(({ status }) => status !== 'cancelled')
    .map((session) => ({ ...session, relations: answersOf('sessionId', session.id) }))
    .filter(({ status, isNew, relations: said }) => status === 'draft' || isNew || said.length > 0)
    .sort((a, b) => compareText(a.startUtc, b.startUtc) || compareText(a.id, b.id))
    .map(({ id, title, isNew, relations: said }) => ({
      kind: 'session' as const,
      id,
      number: null,
      title,
      areas: [],
      isNew,
      relations: said,
    }));
  return {
    fora: reader
      .find('forum')
      .map(({ id, name, shortName, kind, areas }) => ({ id, name, shortName, kind, areas }))
      .sort((a, b) => compareText(called(a), called(b)) || compareText(a.id, b.id)),
    subjects: [...actions, ...sessions],
  };
}

function called({ shortName, name }: ForaMap['fora'][number]): string {
  return (shortName ?? Object.values(name)[0] ?? '').toLowerCase();
}

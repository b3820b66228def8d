import { create, type Caller } from './caller.ts';
import type { DeskFacts } from './desk-facts.ts';
import { need, type People } from './participants.ts';
import type { Places } from './programme.ts';

type Ids = ReadonlyMap<string, string>;

interface Known {
  readonly people: People;
  /** Working groups by number. */
  readonly groups: Ids;
  readonly places: Places;
}

/** The bodies that exist, what the coalition has set itself to do, and what was announced; gives the actions by their keys. */
export function buildDesk(call: Caller, facts: DeskFacts, { people, groups, places }: Known): Ids {
  const fora = buildFora(call, facts, groups);
  for (const [key, id] of places.hostEvents) {
    // Every other host event is the General Assembly's, which the record does not describe as a forum.
    if (key.startsWith('cnd')) {
      call('record.update', { kind: 'hostEvent', id, values: { forumId: need(fora, 'cnd') } });
    }
  }
  const actions = buildActions(call, facts, { people, groups, fora });
  const commitments = new Map<string, string>();
  for (const { key, by, announcedOn, action, ...told } of facts.commitments) {
    const id = create(call, 'commitment', {
      ...told,
      participantId: need(people.byCode, by),
      actionId: action === null ? null : need(actions, action),
      publicity: 'public',
    });
    commitments.set(key, id);
    call('commitment.moveState', { id, to: 'announced', date: announcedOn });
  }
  buildTasks(call, facts, { people, groups, commitments });
  return actions;
}

function buildTasks(
  call: Caller,
  { tasks }: DeskFacts,
  { people, groups, commitments }: Pick<Known, 'people' | 'groups'> & { readonly commitments: Ids },
): void {
  for (const { by, group, commitment, doneOn, ...task } of tasks) {
    const id = create(call, 'task', {
      ...task,
      participantId: by === null ? null : need(people.byCode, by),
      groupId: group === null ? null : need(groups, group),
      commitmentId: commitment === null ? null : need(commitments, commitment),
      certainty: 'sample',
    });
    if (doneOn !== null) call('task.moveState', { id, to: 'done', date: doneOn });
  }
}

function buildFora(call: Caller, { fora }: DeskFacts, groups: Ids): Ids {
  const ids = new Map<string, string>();
  for (const { key, parent: _parent, groups: touched, ...forum } of fora) {
    const groupIds = touched.map((number) => need(groups, number));
    ids.set(key, create(call, 'forum', { ...forum, groupIds }));
  }
  // One may stand before the body that it is of.
  for (const { key, parent } of fora) {
    if (parent === null) continue;
    call('record.update', { kind: 'forum', id: need(ids, key), values: { parentId: need(ids, parent) } });
  }
  return ids;
}

function buildActions(
  call: Caller,
  facts: DeskFacts,
  { people, groups, fora }: Pick<Known, 'people' | 'groups'> & { readonly fora: Ids },
): Ids {
  const ids = new Map<string, string>();
  const complements = new Map(facts.fora.map(({ key, complement }) => [key, complement]));
  for (const { key, group, leads, date, state, fora: touched, ...action } of facts.actions) {
    const id = create(call, 'priorityAction', {
      ...action,
      groupId: group === null ? null : need(groups, group),
      leadIds: leads.map((code) => need(people.byCode, code)),
      fromDate: date,
    });
    ids.set(key, id);
    for (const forum of touched) {
      create(call, 'forumRelation', {
        actionId: id,
        forumId: need(fora, forum),
        relation: 'complements',
        wording: need(complements, forum),
      });
    }
    if (state !== 'proposed') {
      call('priorityAction.moveState', { id, to: state, reason: 'On the public record (sample)', date });
    }
  }
  return ids;
}

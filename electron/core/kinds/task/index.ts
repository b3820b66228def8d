import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { oneOwner, ORIGINS } from '../../../../shared/domain/tasks.ts';
import type { Writer } from '../../db/access.ts';
import type { CoreKind } from '../kind.ts';

export const task: CoreKind<'task'> = {
  computed: {
    iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = task.participant_id)',
    /** Who was to do it cannot any more: what the participant, or the group, is by now. */
    ownerGone: `coalesce(
      (SELECT p.coalition_status FROM participant p
        WHERE p.id = task.participant_id AND p.coalition_status = 'withdrawn'),
      (SELECT g.state FROM working_group g WHERE g.id = task.group_id AND g.state = 'closed'))`,
  },
  prepare(context, next, previous) {
    const owner = oneOwner(next, previous);
    if (owner === null) return invalid(problem('participantId', 'oneOwner'));
    if (ORIGINS.filter((name) => next[name] !== null).length > 1) invalid(problem('sessionId', 'oneOrigin'));
    noticeWhoLeft(context, owner.participantId, previous);
    refuseClosedGroup(context, owner.groupId, next, previous);
    const isElsewhere = previous !== null && next.sessionId !== previous.sessionId;
    return { ...owner, agendaItemId: isElsewhere ? null : next.agendaItemId };
  },
};

/** Who has left the coalition may still owe what was asked of them before. */
function noticeWhoLeft(
  context: Writer,
  participantId: string | null,
  previous: RecordOf<'task'> | null,
): void {
  if (participantId === null || participantId === previous?.participantId) return;
  const participant = context.get('participant', participantId);
  if (participant?.coalitionStatus !== 'withdrawn') return;
  context.notice({ rule: 'participantLeft', params: { participant: participant.shortName } });
}

/** A closed group does nothing more; what it has done can still be entered. */
function refuseClosedGroup(
  context: Writer,
  groupId: string | null,
  { state }: Values<'task'>,
  previous: RecordOf<'task'> | null,
): void {
  if (groupId === null || groupId === previous?.groupId || (previous && state !== 'open')) return;
  const group = context.get('workingGroup', groupId);
  if (group?.state === 'closed') invalid(problem('groupId', 'groupClosedForTasks', { group: group.name }));
}

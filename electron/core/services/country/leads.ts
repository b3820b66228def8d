import type { Country } from '../../../../shared/contract/country.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { actionVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import type { ActionState } from '../../../../shared/domain/vocabulary.ts';
import { firstOf, type About } from './about.ts';

const OVER: readonly ActionState[] = ['done', 'dropped'];

/** The groups that it co-leads today and the actions that it leads, by their numbers; what is over is left out. */
export function leadsOf(about: About): Country['leads'] {
  return firstOf([...groupsLed(about), ...actionsLed(about)]);
}

function groupsLed({ reader, speaker, participant, level, today }: About): Country['leads']['rows'] {
  const seats = groupedBy(
    reader.find('groupMembership', { participantId: participant.id }),
    ({ groupId }) => groupId,
  );
  return [...seats]
    .filter(([, memberships]) => roleOn(memberships, today) === 'co_lead')
    .map(([groupId]) => reader.need('workingGroup', groupId))
    .filter(({ state }) => state !== 'closed' && (state !== 'proposed' || mayHold(level, 'draft')))
    .toSorted(byOwnNumber)
    .map(({ id, number, name }) => ({
      kind: 'workingGroup',
      id,
      number,
      title: speaker.say(name, { kind: 'workingGroup', record: id, field: 'name' }),
    }));
}

function actionsLed({ reader, speaker, participant, level }: About): Country['leads']['rows'] {
  return reader
    .find('priorityAction')
    .filter(({ leadIds, state }) => leadIds.includes(participant.id) && !OVER.includes(state))
    .filter(({ state }) => actionVerdict(state) === null || mayHold(level, 'undecided'))
    .toSorted(byOwnNumber)
    .map(({ id, number, title, state, dueDate }) => ({
      kind: 'priorityAction',
      id,
      number,
      title: speaker.say(title, { kind: 'priorityAction', record: id, field: 'title' }),
      state,
      dueDate,
    }));
}

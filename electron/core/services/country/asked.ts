import type { Country } from '../../../../shared/contract/country.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { askedOf, type Asked, type Open } from '../../../../shared/domain/country/asked.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { axesAt, isSuperseded } from '../../../../shared/domain/endorsement/standing.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { isAsked } from '../../../../shared/domain/membership/standing.ts';
import { standingsAt } from '../../../../shared/domain/stances/matrix.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { firstOf, type About } from './about.ts';

/** What is still asked of it, by when. */
export function stillAsked(about: About): Country['asked'] {
  const { level, today } = about;
  if (!mayHold(level, 'asked')) return { rows: [], more: 0 };
  const open = askedOf(openWith(about), today).filter(({ fact }) => mayHold(level, fact));
  return firstOf(
    open.map(({ what, kind, id, by }) => ({ what, kind, id, by, title: titleOf(about, { kind, id }) })),
  );
}

function openWith(about: About): Open {
  const { reader, participant } = about;
  const where = { participantId: participant.id };
  return {
    participantId: participant.id,
    delegations: reader.find('delegation', where).map((delegation) => {
      const { endDate, state } = reader.need('reconvening', delegation.reconveningId);
      return { ...delegation, endDate, meetingState: state };
    }),
    documents: documentsOpen(about),
    actions: actionsOpen(about),
    commitments: reader.find('commitment', where).map((commitment) => {
      const days = reader.find('commitmentReport', { commitmentId: commitment.id }).map(({ date }) => date);
      return { ...commitment, lastHeard: days.toSorted().at(-1) ?? commitment.stateDate };
    }),
    focalPoints: reader.find('focalPoint', where).length,
    vacantRoles: reader.find('focalPointRole', where).filter(({ heldById }) => heldById === null),
  };
}

/** The texts that are open to those who are asked, where it stands on each. */
function documentsOpen({ reader, participant, today: home }: About): Open['documents'] {
  const where = { participantId: participant.id };
  const membership = ledgerOf(reader, 'membershipStep', { where });
  if (!isAsked(membership, participant.enteredOn, home)) return [];
  return reader.find('document', { state: 'open' }).map(({ id, deadlineWall }) => {
    const today = dayAt(reader.now(), zoneOfDocument(reader, id));
    const axes = axesAt(ledgerOf(reader, 'endorsementStep', { where: { ...where, documentId: id } }), today);
    const versions = reader.find('documentVersion', { documentId: id });
    const toReconfirm = axes.position === 'endorsed' && isSuperseded(axes, versions, today);
    return { id, position: axes.position, toReconfirm, by: deadlineWall?.slice(0, 10) ?? null };
  });
}

/** The actions of the groups in which it sits today. */
function actionsOpen({ reader, participant, today }: About): Open['actions'] {
  const where = { participantId: participant.id };
  const seats = groupedBy(reader.find('groupMembership', where), ({ groupId }) => groupId);
  const standing = standingsAt(ledgerOf(reader, 'stance', { where }), today).get(participant.id);
  return reader
    .find('priorityAction')
    .filter(({ groupId }) => groupId !== null && roleOn(seats.get(groupId) ?? [], today) !== null)
    .map(({ id, state }) => ({ id, state, stance: standing?.get(id)?.stance ?? null }));
}

/** What it is asked about, in the language of the page. */
function titleOf({ reader, speaker }: About, { kind, id }: Pick<Asked, 'kind' | 'id'>): string {
  const say = (text: RecordOf<'document'>['title'], field: string): string =>
    speaker.say(text, { kind, record: id, field }).text;
  switch (kind) {
    case 'delegation': {
      const { reconveningId } = reader.need('delegation', id);
      const { shortTitle } = reader.need('reconvening', reconveningId);
      const source = { kind: 'reconvening', record: reconveningId, field: 'shortTitle' } as const;
      return speaker.say(shortTitle, source).text;
    }
    case 'document':
      return say(reader.need('document', id).title, 'title');
    case 'priorityAction': {
      const { number, title } = reader.need('priorityAction', id);
      return `${number} ${say(title, 'title')}`;
    }
    case 'commitment':
      return say(reader.need('commitment', id).title, 'title');
    case 'focalPointRole':
      return reader.need('focalPointRole', id).title;
    case 'participant':
      return say(reader.need('participant', id).shortName, 'shortName');
  }
}

import type { PublicModel } from '../../../../shared/contract/public-copy.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { participantVerdict } from '../../../../shared/domain/public-copy/rules.ts';
import { inOrder } from '../order/in-order.ts';
import { admits, type About } from './about.ts';

const STATUSES = ['member', 'observer', 'partner'] as const;

/** Who belongs to the coalition today, members first, each in the order of names. */
export function publicMembers(about: About): PublicModel['members'] {
  const { reader, speaker, today } = about;
  const there = reader
    .find('participant')
    .filter(({ id, shortName, coalitionStatus }) =>
      admits(about, { kind: 'participant', id, title: shortName }, participantVerdict(coalitionStatus)),
    );
  const wanted = { orderRule: 'alphabetical', lotId: null, reconveningId: null, on: today } as const;
  const { participants } = inOrder(reader, there, wanted, speaker);
  return STATUSES.flatMap((status) =>
    participants
      .filter(({ coalitionStatus }) => isOneOf([status], coalitionStatus))
      .map(({ id, shortName, memberSince }) => ({
        id,
        name: speaker.say(shortName, { kind: 'participant', record: id, field: 'shortName' }).text,
        status,
        since: status === 'member' ? memberSince : null,
      })),
  );
}

import type { Country } from '../../../../shared/contract/country.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { mayHold } from '../../../../shared/domain/country/levels.ts';
import { byOwnNumber } from '../../../../shared/domain/own-number-order.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import { firstOf, quoted, type About } from './about.ts';

/** What it has become to the coalition, by which instrument; the latest first. */
export function membershipOf({ reader, participant, level }: About): Country['steps'] {
  const steps = ledgerOf(reader, 'membershipStep', { where: { participantId: participant.id } });
  const rows = inOrder(steps)
    .toReversed()
    .map(({ date, status, instrument, reason }) => ({
      date,
      status,
      instrument: mayHold(level, 'instrument') ? instrument : null,
      reason: mayHold(level, 'notes') ? quoted(reason) : null,
    }));
  return firstOf(rows);
}

/** The groups that it sits in or sat in, by their numbers. */
export function groupsOf({ reader, speaker, participant, level }: About): Country['groups'] {
  const rows = reader
    .find('groupMembership', { participantId: participant.id })
    .flatMap(({ groupId, role, since, until }) => {
      const { number, name, state } = reader.need('workingGroup', groupId);
      if (state === 'proposed' && !mayHold(level, 'draft')) return [];
      const said = speaker.say(name, { kind: 'workingGroup', record: groupId, field: 'name' });
      return [{ groupId, number, name: said, role, since, until }];
    })
    .toSorted((a, b) => byOwnNumber(a, b) || compareText(b.since ?? '', a.since ?? ''));
  return firstOf(rows);
}

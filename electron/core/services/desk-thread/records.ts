import type { ThreadMove, ThreadRecords } from '../../../../shared/domain/thread/records.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { stateAt } from '../../../../shared/domain/steps/moves.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { homeZone } from '../../db/home-zone.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import type { Reader } from '../context.ts';

/** What threads are read from: all that the desk has, with each talk as it stood at the end of a day. */
export function threadRecords(reader: Reader, asAt: string): ThreadRecords {
  const zone = homeZone(reader);
  const movesOf = groupedBy(ledgerOf(reader, 'consultationMove'), ({ consultationId }) => consultationId);
  return {
    consultations: reader
      .find('consultation')
      .map(({ id, participantIds, actionIds, startUtc, stateDate }) => ({
        id,
        participantIds,
        actionIds,
        date: startUtc === null ? stateDate : dayAt(startUtc, zone),
        state: stateAt(movesOf.get(id) ?? [], 'planned', asAt).state,
      })),
    stances: ledgerOf(reader, 'stance'),
    commitments: reader.find('commitment').map(({ suggestionId, ...commitment }) => {
      const suggestion = suggestionId === null ? undefined : reader.get('suggestion', suggestionId);
      return {
        ...commitment,
        consultationId: suggestion?.consultationId ?? null,
        fromDate: suggestion?.stateDate ?? null,
      };
    }),
    commitmentMoves: ledgerOf(reader, 'commitmentMove').map(({ commitmentId, ...move }) =>
      moveOf(commitmentId, move),
    ),
    actions: reader.find('priorityAction'),
    actionMoves: ledgerOf(reader, 'actionMove').map(({ actionId, ...move }) => moveOf(actionId, move)),
    reports: reader.find('commitmentReport'),
    letters: reader.find('dispatch', { purpose: 'news' }).flatMap(({ id, commitmentId, sentAt, voidedAt }) =>
      // One that was declared void was never sent.
      commitmentId === null || voidedAt !== null ? [] : [{ id, commitmentId, date: dayAt(sentAt, zone) }],
    ),
  };
}

function moveOf<S>(ofId: string, { id, date, state, logged }: Omit<ThreadMove<S>, 'ofId'>): ThreadMove<S> {
  return { id, ofId, date, state, logged };
}

import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { isUnheard } from '../../../../shared/domain/commitments/unheard.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { commitmentsPastDue } from '../../repositories/home.ts';
import type { Reader } from '../context.ts';

/** What is overdue at home and has no report since; what was due first, first. */
export function unheardCommitments(reader: Reader): RecordOf<'commitment'>[] {
  const today = todayAtHome(reader);
  return commitmentsPastDue(reader, today)
    .filter(({ commitment, lastReport }) => isUnheard({ ...commitment, lastReport }, today))
    .map(({ commitment }) => commitment);
}

import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { PAIR_CHOICES } from '../../../../shared/contract/shapes/one-participant.ts';
import { membershipAt, type MembershipStep } from '../../../../shared/domain/membership/standing.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import type { Reader } from '../context.ts';
import type { Two } from './two.ts';

type Becomes = OutputOf<'participant.mergePlan'>['becomes'];

/** What the one that is kept would be to the coalition with each choice of steps, where that is another than now. */
export function becomesOf(reader: Reader, { keep, other }: Two): Becomes {
  const stepsOf = (participantId: string) =>
    inOrder(ledgerOf(reader, 'membershipStep', { where: { participantId } }));
  const [own, theirs] = [stepsOf(keep.id), stepsOf(other.id)];
  const was = membershipAt(own, null).status;
  const chosen = { keep: own, other: theirs, both: inOrder([...own, ...theirs]) };
  return PAIR_CHOICES.flatMap((choice) => {
    const steps = chosen[choice];
    const { status } = membershipAt(steps, null);
    const from = firstOfLast(steps)?.date;
    return status === was || from === undefined ? [] : [{ choice, was, status, from }];
  });
}

/** The step with which the status came that stands at the end. */
function firstOfLast(steps: readonly MembershipStep[]): MembershipStep | undefined {
  const others = steps.findLastIndex(({ status }) => status !== steps.at(-1)?.status);
  return steps[others + 1];
}

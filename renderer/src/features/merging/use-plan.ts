import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { AppFailure } from '../../../../shared/contract/errors.ts';
import { useCall } from '../../api/index.ts';

export type Plan = OutputOf<'participant.mergePlan'>;

interface Asked {
  readonly plan: Plan | undefined;
  readonly error: AppFailure | null;
  /** Only this one of the two can be kept. */
  readonly isForced: boolean;
}

/** What would become of two: with the one kept that was asked for, or, where only the other can be, with that one. */
export function usePlan(keepId: string, otherId: string | null): Asked {
  const enabled = otherId !== null && otherId !== keepId;
  const asked = useCall('participant.mergePlan', { keepId, otherId: otherId ?? '' }, { enabled });
  const isForced = asked.data?.refusals.some(({ rule }) => rule === 'keepState') ?? false;
  const turned = useCall(
    'participant.mergePlan',
    { keepId: otherId ?? '', otherId: keepId },
    { enabled: enabled && isForced },
  );
  const { data: plan, error } = isForced ? turned : asked;
  return { plan, error, isForced };
}

import { useMemo } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useRecords } from '../../api/index.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { invitable, meetingBefore, type Invitable } from './invitable.ts';

const MOST = 5000;

interface InvitableTo {
  /** Undefined until it is read. */
  readonly all: readonly Invitable[] | undefined;
  readonly already: number;
  readonly before: RowOf<'reconvening'> | null;
  readonly groups: readonly RowOf<'workingGroup'>[];
}

/** Who can be invited to a reconvening, and what they can be found by. */
export function useInvitable(reconveningId: string): InvitableTo {
  const { language } = useSpeech();
  const on = todayIn(useHomeZone());
  const { data: participants } = useRecords('participant', { limit: MOST });
  const { data: meetings } = useRecords('reconvening', { limit: MOST });
  const { data: groups } = useRecords('workingGroup', { sort: [{ by: 'number' }], limit: MOST });
  const { data: memberships } = useRecords('groupMembership', { limit: MOST });
  const before = meetingBefore(meetings?.rows ?? [], reconveningId);
  const { data: delegations } = useRecords('delegation', {
    where: { reconveningId: [reconveningId] },
    limit: MOST,
  });
  const { data: earlier } = useRecords('delegation', {
    where: { reconveningId: [before?.id ?? ''] },
    limit: MOST,
  });
  const all = useMemo(
    () =>
      participants && meetings && memberships && delegations && earlier
        ? invitable({
            participants: participants.rows,
            delegations: delegations.rows,
            before: earlier.rows,
            memberships: memberships.rows,
            language,
            on,
          })
        : undefined,
    [participants, meetings, memberships, delegations, earlier, language, on],
  );
  return { all, already: delegations?.rows.length ?? 0, before, groups: groups?.rows ?? [] };
}

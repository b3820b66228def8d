import type { Kind } from '../../../../shared/contract/kinds.ts';
import { useCall } from '../../api/index.ts';
import { viewOf } from '../../kinds/index.ts';

export interface Clashing {
  /** Sessions that clash with something nobody has accepted. */
  readonly ids: ReadonlySet<string>;
  /** How many such clashes there are, as the timetable counts them: what is to be noticed is none. */
  readonly count: number;
}

/** What clashes in a reconvening (null: in all that are still to come); nothing for kinds that are no sessions. */
export function useClashing(kind: Kind, reconveningId: string | null): Clashing {
  const isOfSessions = viewOf(kind).clashes === true;
  const { data } = useCall('clash.list', { reconveningId }, { enabled: isOfSessions });
  // An answer that another list has asked for is at hand here too.
  const open = (isOfSessions ? (data ?? []) : []).filter(
    ({ accepted, sessionIds }) => accepted === null && sessionIds.length > 0,
  );
  return {
    ids: new Set(open.flatMap(({ sessionIds }) => sessionIds)),
    count: open.filter(({ severity }) => severity === 'warning').length,
  };
}

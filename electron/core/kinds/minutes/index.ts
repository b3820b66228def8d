import { namedId } from '../named-id.ts';
import type { CoreKind } from '../kind.ts';
import { refuseCancelled } from './cancelled.ts';

const MINUTES = '2c7d8f0b-94a5-4e0b-8d4e-5b1f6c9a7e30';

/** Two laptops that begin the minutes of one session write in one record. */
export function minutesId(sessionId: string): string {
  return namedId(sessionId, MINUTES);
}

export const minutes: CoreKind<'minutes'> = {
  computed: {
    /** What the release that stands is called. */
    released: `(SELECT r.label FROM minutes_release r
      WHERE r.minutes_id = minutes.id AND r.deleted = 0 AND r.voided_at IS NULL
      ORDER BY r.released_at DESC, r.id DESC LIMIT 1)`,
    decisions: `(SELECT count(*) FROM decision d WHERE d.session_id = minutes.session_id AND d.deleted = 0)`,
    openTasks: `(SELECT count(*) FROM task t
      WHERE t.session_id = minutes.session_id AND t.deleted = 0 AND t.state = 'open')`,
  },
  idFor: ({ sessionId }) => minutesId(sessionId),
  prepare(context, { sessionId, presentIds, personIds }, previous) {
    if (!previous) refuseCancelled(context, sessionId);
    return { presentIds: [...new Set(presentIds)], personIds: [...new Set(personIds)] };
  },
};

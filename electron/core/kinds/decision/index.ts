import { refuseCancelled } from '../minutes/cancelled.ts';
import type { CoreKind } from '../kind.ts';

export const decision: CoreKind<'decision'> = {
  computed: {
    day: '(SELECT substr(s.start_wall, 1, 10) FROM session s WHERE s.id = decision.session_id)',
  },
  prepare(context, { sessionId }, previous) {
    if (previous) return {};
    refuseCancelled(context, sessionId);
    return { number: `D-${context.nextNumber('decision', null)}` };
  },
};

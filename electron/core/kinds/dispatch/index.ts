import { markedAs, TOLD_AS_RED } from '../alert/marked-as.ts';
import type { CoreKind } from '../kind.ts';

export const dispatch: CoreKind<'dispatch'> = {
  computed: {
    acknowledgedOn: `(SELECT min(a.date) FROM acknowledgement a
      WHERE a.dispatch_id = dispatch.id AND a.deleted = 0)`,
    markedAs: `(SELECT CASE WHEN ${TOLD_AS_RED} THEN 'red' ELSE ${markedAs('dispatch')} END
      FROM dispatch d WHERE d.id = dispatch.id)`,
  },
};

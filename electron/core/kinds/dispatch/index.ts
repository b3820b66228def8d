import { markedAs } from '../alert/marked-as.ts';
import type { CoreKind } from '../kind.ts';

export const dispatch: CoreKind<'dispatch'> = {
  computed: {
    acknowledgedOn: `(SELECT min(a.date) FROM acknowledgement a
      WHERE a.dispatch_id = dispatch.id AND a.deleted = 0)`,
    markedAs: markedAs('dispatch'),
  },
};

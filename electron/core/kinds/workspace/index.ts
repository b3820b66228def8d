import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { refuseUnknownZone } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';

export const workspace: CoreKind<'workspace'> = {
  computed: {},
  prepare(_context, next) {
    refuseUnknownZone('homeZone', next.homeZone);
    return {};
  },
  deleting: () => invalid(problem('', 'serviceMade', { kind: 'workspace' })),
};

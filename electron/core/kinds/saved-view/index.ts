import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { kindSchema } from '../../../../shared/contract/kinds.ts';
import type { CoreKind } from '../kind.ts';

export const savedView: CoreKind<'savedView'> = {
  computed: {},
  prepare(_context, { listOf }) {
    if (!kindSchema.safeParse(listOf).success) invalid(problem('listOf', 'format'));
    return {};
  },
};

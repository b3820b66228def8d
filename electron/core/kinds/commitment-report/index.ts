import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import type { CoreKind } from '../kind.ts';

export const commitmentReport: CoreKind<'commitmentReport'> = {
  computed: {},
  prepare(context, { date }, previous) {
    const today = todayAtHome(context);
    if (date !== previous?.date && date > today) invalid(problem('date', 'range', { allowed: today }));
    return {};
  },
};

import type { ChangeLog } from '../history/change-log.ts';
import { namesBy } from '../repositories/deeds.ts';
import { kindsPresent } from '../repositories/home.ts';
import type { Handlers } from './context.ts';

/** What the first steps in a workspace are ticked off by. */
export function firstStepsHandlers({ journal }: ChangeLog): Pick<Handlers, 'home.steps'> {
  return {
    'home.steps': (reader) => ({
      has: kindsPresent(reader),
      did: namesBy(reader, journal.author.installation),
    }),
  };
}

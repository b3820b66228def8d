import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import { placeAndTimeSchema } from '../../../../shared/kinds/dispatch.ts';
import type { Content } from './contents.ts';

/** What a file says of a session that its recipient does not know yet. */
export function newsOf({ session, facts, line }: Content): CalendarFile['news'] {
  if (line.news === 'same') return [];
  const { slot, place } = facts;
  return [
    {
      sessionId: session.id,
      title: session.title,
      news: line.news,
      now: { slot, place },
      was: line.was ? placeAndTimeSchema.parse({ slot: line.was.slot, place: line.was.place }) : null,
    },
  ];
}

import type { CalendarFile } from '../../../../shared/contract/shapes.ts';
import { daysOfWalls } from '../../../../shared/domain/time/whole-days.ts';
import { Days, Span } from '../../ui/index.ts';

/** When a session begins, as somebody was told; its days where it has no hours. */
export function ToldSlot({
  slot,
  withYear = false,
}: {
  readonly slot: CalendarFile['news'][number]['now']['slot'];
  readonly withYear?: boolean;
}) {
  const days = daysOfWalls(slot);
  if (days) return <Days {...days} withYear={withYear} />;
  return <Span start={slot.startUtc} end={null} zone={slot.zone} withDay withYear={withYear} />;
}

import type { CalendarFile } from '../../../../shared/contract/shapes/handing-out.ts';
import { daysOfWalls } from '../../../../shared/domain/time/whole-days.ts';
import { instantNear } from '../../../../shared/domain/time/zones.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Days, Span } from '../../ui/index.ts';

/** When a session is, as somebody was told, from its beginning to its end and by which clock; its days where it has no hours. */
export function ToldSlot({
  slot,
  withYear = false,
}: {
  readonly slot: CalendarFile['news'][number]['now']['slot'];
  readonly withYear?: boolean;
}) {
  const { t } = useTexts();
  const { city } = useSpeech();
  const days = daysOfWalls(slot);
  if (days) return <Days {...days} withYear={withYear} />;
  const { startUtc, endWall, zone } = slot;
  const end = instantNear(endWall, zone, false);
  return (
    <>
      <Span start={startUtc} end={end} zone={zone} withDay withYear={withYear} />{' '}
      {zone === 'UTC' ? zone : t('common:time.eventZone', { zone: city(zone) })}
    </>
  );
}

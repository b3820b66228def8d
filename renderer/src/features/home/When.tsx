import { hoursAhead, useSpeech } from '../../i18n/index.ts';
import { Span, useOwnZone } from '../../ui/index.ts';

interface WhenProps {
  readonly start: string;
  readonly end: string | null;
  readonly zone: string;
  /** Where the day does not stand above it. */
  readonly withDay?: boolean;
}

/** By the clock of its place, and by one's own where that shows another hour. */
export function When({ start, end, zone, withDay = false }: WhenProps) {
  const { city } = useSpeech();
  const own = useOwnZone();
  return (
    <span className="home-when">
      <Span start={start} end={end} zone={zone} withDay={withDay} withYear={false} />{' '}
      <span className="quiet">{city(zone)}</span>
      {hoursAhead(zone, own, new Date(start)) !== '0' && (
        <span className="quiet home-own">
          <Span start={start} end={null} zone={own} withDay={withDay} withYear={false} /> {city(own)}
        </span>
      )}
    </span>
  );
}

import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { endAfter } from '../../../../shared/domain/time/slot.ts';
import { titleOf, useCall, useRecords } from '../../api/index.ts';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

type Place = OutputOf<'session.propose'>[number];

interface OtherPlacesProps {
  readonly session: RowOf<'session'>;
  readonly onChoose: (place: Place) => void;
}

/** Places in which a session would clash with the least, to be taken with one press. */
export function OtherPlaces({ session, onChoose }: OtherPlacesProps) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const { data } = useCall('session.propose', { id: session.id });
  const { data: rooms } = useRecords('room', { limit: 1000 });
  if (!data || data.length === 0) return null;
  const roomName = (id: string | null): string => {
    const room = rooms?.rows.find((one) => one.id === id);
    return room ? say(titleOf('room', room)) : t('timetable:noRoom');
  };
  return (
    <section className="clash-places" aria-label={t('clashes:places')}>
      <h3>{t('clashes:places')}</h3>
      {data.map((place) => (
        <Button key={`${place.startWall} ${place.roomId}`} onPress={() => onChoose(place)}>
          <span>
            {dayOf(language, `${place.startWall.slice(0, 10)}T12:00:00Z`, 'UTC')}{' '}
            <bdi dir="ltr" className="digits">
              {place.startWall.slice(11)}–
              {endAfter(session.startWall, session.endWall, place.startWall).slice(11)}
            </bdi>{' '}
            · <bdi>{roomName(place.roomId)}</bdi>
          </span>{' '}
          <span className="quiet">{t('clashes:clashesThere', { count: place.clashes })}</span>
        </Button>
      ))}
    </section>
  );
}
